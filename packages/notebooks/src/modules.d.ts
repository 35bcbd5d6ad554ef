declare module "*.css";
declare module "*.css?inline" {
  const text: string;
  export default text;
}
declare module "*?raw" {
  const text: string;
  export default text;
}
declare module "htl" {
  /** An element from a template. What is put in as text stays text. */
  export function html(parts: TemplateStringsArray, ...values: readonly unknown[]): HTMLElement;
}
declare module "*?worker&inline" {
  const StartedWorker: new () => Worker;
  export default StartedWorker;
}
declare module "notebook:*" {
  /** The cells of a notebook, as its runtime defines them. */
  const cells: readonly import("./question/mount-cells.ts").Cell[];
  export default cells;
}
