import type { DeskState } from "./desk.ts";

/** What was moved on a tab: names and values as they stand in the address. */
export function movedOn({ controls }: Pick<DeskState, "controls">, tab: string): { readonly [name: string]: string } {
  return (Object.hasOwn(controls, tab) && controls[tab]) || {};
}
