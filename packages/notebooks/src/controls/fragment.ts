/**
 * What an address says of the controls after its #, by the name of each.
 *
 * @example fromFragment("#late=6&carry=all").get("carry") // => "all"
 */
export const fromFragment = (fragment: string): ReadonlyMap<string, string> =>
  new Map(new URLSearchParams(fragment.replace(/^#/, "")));

/**
 * The fragment that says so; nothing where no control says anything.
 *
 * @example toFragment([["late", "6"], ["carry", "all"]]) // => "#late=6&carry=all"
 */
export function toFragment(said: readonly (readonly [name: string, text: string])[]): string {
  const text = new URLSearchParams(said.map(([name, value]) => [name, value])).toString();
  return text === "" ? "" : `#${text}`;
}
