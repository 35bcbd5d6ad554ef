import { type Because, type GivenSource, type Reason, summed, type Taken } from "../../formula/index.ts";
import type { Draw, Funding } from "../funding.ts";

/** An explanation under way: each figure is explained where it is first met, and only named after that. */
export interface Telling {
  readonly funding: Funding;
  readonly draw: Draw;
  readonly met: Set<string>;
  readonly cost: (path: readonly string[], value: number) => Because;
}

/** A figure explained the first time, named the next. */
export function once(telling: Telling, figure: string, value: number, tell: () => Reason): Because {
  if (telling.met.has(figure)) return { figure, value, again: true };
  telling.met.add(figure);
  return { figure, value, ...tell() };
}

/** A cost, explained the first time by the room that knows it. */
export const costIn = (telling: Telling, path: readonly string[], value: number): Because =>
  once(telling, path.join("."), value, () => telling.cost(path, value));

/** An input that is the sum of other figures; without any, nothing. */
export const sumIn = (telling: Telling, figure: string, says: string, parts: readonly Because[]): Taken => {
  const value = parts.reduce((sum, part) => sum + part.value, 0);
  return parts.length === 0 ? given(0) : once(telling, figure, value, () => summed(says, parts));
};

/** A sum of money that the plan gives. */
export const given = (value: number, source?: GivenSource | undefined): Taken => ({
  value,
  unit: "pence",
  ...(source === undefined ? {} : { source }),
});

/** Names a figure of a draw: "funding.applied.<source>.<year>" in the draw with all sources, with the level after "funding" in the others. */
export const named = ({ draw }: Telling, ...parts: readonly string[]): string =>
  ["funding", ...(draw.level === "total" ? [] : [draw.level]), ...parts].join(".");
