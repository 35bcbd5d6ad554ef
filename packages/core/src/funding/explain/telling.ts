import type { FinancialYear } from "../../calendar/index.ts";
import {
  type Explaining,
  type Explanation,
  type GivenSource,
  ofRecord,
  once,
  type Reason,
} from "../../formula/index.ts";
import type { FundingSource } from "../../plan/index.ts";
import type { Draw, Funding, SourceYear } from "../funding.ts";
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
  readonly figures: FiguresOfSource;
}

/** Explains one figure of a source in a year. */
export type OfSource = (here: SourceInYear) => Explanation;

/** The figures of a source that others of its figures, and of other sources, rest on. */
export interface FiguresOfSource {
  readonly available: OfSource;
  readonly carriedIn: OfSource;
  readonly applied: OfSource;
  /** What is taken of its money: what it pays, and what others take of it. */
  readonly spent: OfSource;
  readonly unspent: OfSource;
  readonly carriedOut: OfSource;
}

/** One source of a draw in one year, with all that its explanations ask of them. */
export interface SourceInYear {
  readonly telling: FundingTelling;
  /** The source's place in the draw, and the year's in the plan. */
  readonly sourceIndex: number;
  readonly yearIndex: number;
  readonly year: FinancialYear;
  /** What the draw holds of the source in the year. */
  readonly drawn: SourceYear;
  /** The source as the plan states it. */
  readonly stated: FundingSource;
}

/** An explanation of figures of a draw, nothing told yet. */
export function tellingOf(
  funding: Funding,
  draw: Draw,
  cost: FundingTelling["cost"],
  figures: FiguresOfSource,
): FundingTelling {
  const alreadyKnown = new Map<number, LeftToSources>();
  return {
    ...{ funding, draw, cost, figures, met: new Set() },
    lefts: (yearIndex) => {
      const foundLeftToSources = alreadyKnown.get(yearIndex) ?? leftIn(funding, draw.level, yearIndex);
      alreadyKnown.set(yearIndex, foundLeftToSources);
      return foundLeftToSources;
    },
    lookup: lookupIn(funding, draw),
  };
}

/** A source of the draw in a year, by their places. */
export function sourceInYear(telling: FundingTelling, sourceIndex: number, yearIndex: number): SourceInYear {
  const { source, years } = telling.draw.sources[sourceIndex]!;
  return {
    ...{ telling, sourceIndex, yearIndex },
    year: telling.funding.years[yearIndex]!,
    drawn: years[yearIndex]!,
    stated: telling.lookup.source(source),
  };
}

/** The same source in the year before. */
export const yearBefore = ({ telling, sourceIndex, yearIndex }: SourceInYear): SourceInYear =>
  sourceInYear(telling, sourceIndex, yearIndex - 1);

/** Another source, or the same, in the same year. */
export const atSource = ({ telling, yearIndex }: SourceInYear, sourceIndex: number): SourceInYear =>
  sourceInYear(telling, sourceIndex, yearIndex);

/** Names a figure of a draw: "funding.applied.<source>.<year>" in the draw with all sources, with the level after "funding" in the others. */
export const figureNamed = ({ draw }: FundingTelling, ...parts: readonly string[]): string =>
  ["funding", ...(draw.level === "total" ? [] : [draw.level]), ...parts].join(".");

/** Names a figure of a source in a year; what it is told apart by besides stands between the two. */
export const figureOf = ({ telling, stated, year }: SourceInYear, subject: string, ...between: readonly string[]) =>
  figureNamed(telling, subject, stated.id, ...between, year);

/** A figure of a source in a year, explained the first time. */
export const ofSourceInYear = (
  here: SourceInYear,
  subject: string | readonly [subject: string, ...between: string[]],
  value: number,
  reason: () => Reason,
): Explanation => {
  const [name, ...between] = typeof subject === "string" ? [subject] : subject;
  return once(here.telling, { figure: figureOf(here, name, ...between), value }, reason);
};

/** A cost, explained the first time by the room that knows it. */
export const costIn = (telling: FundingTelling, figurePath: readonly string[], value: number): Explanation =>
  once(telling, { figure: figurePath.join("."), value }, () => telling.cost(figurePath, value));

/** A sum of money as a record of the plan states it. */
export const given = (value: number, source: GivenSource | undefined): ReturnType<typeof ofRecord> =>
  ofRecord({ value, unit: "pence" }, source ? { source } : {});

/** A sum of money as the source itself states it. */
export const givenBy = ({ stated }: SourceInYear, value: number): ReturnType<typeof ofRecord> =>
  given(value, stated.source);
