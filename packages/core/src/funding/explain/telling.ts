import {
  type Explaining,
  type Explanation,
  type GivenSource,
  nothing,
  ofRecord,
  once,
  summed,
  type Taken,
} from "../../formula/index.ts";
import type { Draw, Funding } from "../funding.ts";
import { type Left, leftIn } from "../left.ts";
import { type Lookup, lookupIn } from "./lookup.ts";

/** An explanation of the funding under way. */
export interface Telling extends Explaining {
  readonly funding: Funding;
  readonly draw: Draw;
  readonly cost: (path: readonly string[], value: number) => Explanation;
  /** What was left to each source of the draw in a year. */
  readonly lefts: (at: number) => Left;
  readonly lookup: Lookup;
}

/** An explanation of figures of a draw, nothing told yet. */
export function tellingOf(funding: Funding, draw: Draw, cost: Telling["cost"]): Telling {
  const known = new Map<number, Left>();
  return {
    ...{ funding, draw, cost, met: new Set() },
    lefts: (at) => {
      const found = known.get(at) ?? leftIn(funding, draw.level, at);
      known.set(at, found);
      return found;
    },
    lookup: lookupIn(funding, draw),
  };
}

/** A cost, explained the first time by the room that knows it. */
export const costIn = (telling: Telling, path: readonly string[], value: number): Explanation =>
  once(telling, { figure: path.join("."), value }, () => telling.cost(path, value));

/** An input that is the sum of other figures; without any, nothing. */
export const sumIn = (telling: Telling, figure: string, says: string, parts: readonly Explanation[]): Taken => {
  const value = parts.reduce((sum, part) => sum + part.value, 0);
  return parts.length === 0 ? nothing() : once(telling, { figure, value }, () => summed(says, parts));
};

/** A sum of at most so many figures is always written out. */
const WRITTEN_OUT = 12;

/** The parts of a sum that may be long: all of them; or another sum, which holds most of them, and the rest. */
export interface LongSum {
  readonly all: () => readonly Explanation[];
  readonly beside?: { readonly figure: string; readonly value: number };
  readonly rest: () => readonly Explanation[];
}

/** A long sum leans on the other one where that has been told: so a row of sums, each longer than the last, is not told as many times. */
export const partsOf =
  (telling: Telling, count: number, { all, beside, rest }: LongSum) =>
  (): readonly Explanation[] =>
    beside === undefined || count <= WRITTEN_OUT || !telling.met.has(beside.figure)
      ? all()
      : [{ ...beside, again: true }, ...rest()];

/** A sum of money as a record of the plan states it. */
export const given = (value: number, source: GivenSource | undefined): ReturnType<typeof ofRecord> =>
  ofRecord({ value, unit: "pence" }, source ? { source } : {});

/** Names a figure of a draw: "funding.applied.<source>.<year>" in the draw with all sources, with the level after "funding" in the others. */
export const named = ({ draw }: Telling, ...parts: readonly string[]): string =>
  ["funding", ...(draw.level === "total" ? [] : [draw.level]), ...parts].join(".");

/** Explains one figure of a source in a year; `n` is the source's place in the draw, `at` the year's in the plan. */
export type OfSource = (telling: Telling, n: number, at: number) => Explanation;
