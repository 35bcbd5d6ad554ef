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
import { type LeftToSources, leftIn } from "../left.ts";
import { type Lookup, lookupIn } from "./lookup.ts";

/** An explanation of the funding under way. */
export interface FundingTelling extends Explaining {
  readonly funding: Funding;
  readonly draw: Draw;
  readonly cost: (figurePath: readonly string[], value: number) => Explanation;
  /** What was left to each source of the draw in a year. */
  readonly lefts: (yearIndex: number) => LeftToSources;
  readonly lookup: Lookup;
}

/** An explanation of figures of a draw, nothing told yet. */
export function tellingOf(funding: Funding, draw: Draw, cost: FundingTelling["cost"]): FundingTelling {
  const alreadyKnown = new Map<number, LeftToSources>();
  return {
    ...{ funding, draw, cost, met: new Set() },
    lefts: (yearIndex) => {
      const foundLeftToSources = alreadyKnown.get(yearIndex) ?? leftIn(funding, draw.level, yearIndex);
      alreadyKnown.set(yearIndex, foundLeftToSources);
      return foundLeftToSources;
    },
    lookup: lookupIn(funding, draw),
  };
}

/** A cost, explained the first time by the room that knows it. */
export const costIn = (telling: FundingTelling, figurePath: readonly string[], value: number): Explanation =>
  once(telling, { figure: figurePath.join("."), value }, () => telling.cost(figurePath, value));

/** An input that is the sum of other figures; without any, nothing. */
export const sumTaken = (
  telling: FundingTelling,
  figureName: string,
  wording: string,
  explanations: readonly Explanation[],
): Taken => {
  const value = explanations.reduce((total, explanation) => total + explanation.value, 0);
  return explanations.length === 0
    ? nothing()
    : once(telling, { figure: figureName, value }, () => summed(wording, explanations));
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
  (telling: FundingTelling, count: number, { all, beside, rest }: LongSum) =>
  (): readonly Explanation[] =>
    beside === undefined || count <= WRITTEN_OUT || !telling.met.has(beside.figure)
      ? all()
      : [{ ...beside, again: true }, ...rest()];

/** A sum of money as a record of the plan states it. */
export const given = (value: number, source: GivenSource | undefined): ReturnType<typeof ofRecord> =>
  ofRecord({ value, unit: "pence" }, source ? { source } : {});

/** Names a figure of a draw: "funding.applied.<source>.<year>" in the draw with all sources, with the level after "funding" in the others. */
export const figureNamed = ({ draw }: FundingTelling, ...parts: readonly string[]): string =>
  ["funding", ...(draw.level === "total" ? [] : [draw.level]), ...parts].join(".");

/** Explains one figure of a source in a year; `sourceIndex` is the source's place in the draw, `yearIndex` the year's in the plan. */
export type OfSource = (telling: FundingTelling, sourceIndex: number, yearIndex: number) => Explanation;
