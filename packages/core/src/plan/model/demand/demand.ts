import type { CountedKind, FeeEntry, Move, WeeklyPrice } from "../../../demand/index.ts";
import type { Millionths } from "../../../money/index.ts";
import type { Source, YearSum } from "../common.ts";

export type { DatedNumber, Flow, PlacementDays } from "../../../demand/index.ts";

/** What one of a kind costs a week from a day on, gross. */
export interface DemandPrice extends WeeklyPrice {
  readonly source?: Source;
}

/** What each that comes in is charged once, from a day on. */
export interface DemandFee extends FeeEntry {
  readonly source?: Source;
}

/** A share of what a kind costs that another body pays. */
export interface PaidByOthers {
  readonly id: string;
  readonly title: string;
  readonly share: Millionths;
  readonly source?: Source;
}

/** Out of a kind and into another. */
export interface DemandMove extends Move {
  readonly source?: Source;
}

/** What is counted: placements of a type, cases, proceedings. */
export interface DemandKind extends CountedKind<DemandPrice> {
  readonly title: string;
  /** What each is, in words: "children", "cases"; absent: its title says it. */
  readonly unit?: string;
  readonly team?: string;
  readonly moves: readonly DemandMove[];
  /** In order of `from`: charged once for each that comes in, on the day on which it does. */
  readonly fees?: readonly DemandFee[];
  readonly tags: { readonly [key: string]: string };
  readonly paidByOthers: readonly PaidByOthers[];
  /** What the existing budget holds for the line that it makes, gross, by year. */
  readonly budget?: readonly YearSum[];
  readonly source?: Source;
}
