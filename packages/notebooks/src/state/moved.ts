import type { DeskState } from "./desk.ts";

/** What was moved on a tab: names and values as they stand in the address. */
export const movedOn = ({ controls }: Pick<DeskState, "controls">, tab: string): { readonly [name: string]: string } =>
  Object.entries(controls).find(([name]) => name === tab)?.[1] ?? {};
