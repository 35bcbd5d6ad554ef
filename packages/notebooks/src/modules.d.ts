declare module "*.css";
declare module "*?raw" {
  const text: string;
  export default text;
}
declare module "htl" {
  /** An element from a template. What is put in as text stays text. */
  export function html(parts: TemplateStringsArray, ...values: readonly unknown[]): HTMLElement;
}
