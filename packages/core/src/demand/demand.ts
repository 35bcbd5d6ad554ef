import type { DatedEntry, Day, FinancialYear, Month } from "../calendar/index.ts";
import type { Millionths, Pence } from "../money/index.ts";

/** Whether the day on which someone leaves a placement is paid for; the day of arrival always is. */
export type PlacementDays = "leaving-day-unpaid" | "leaving-day-paid";

/** What comes or goes: so many each month, and so many in a month or on a day; all numbers in hundredths. */
export interface Flow {
  readonly perMonth: number;
  readonly dated: readonly DatedNumber[];
}

/** In a month, evenly by day; or on a day. */
export interface DatedNumber {
  readonly on: Month | Day;
  readonly number: number;
}

/** What one of a kind costs a week from a day on. */
export interface WeeklyPrice extends DatedEntry {
  readonly perWeek: Pence;
}

/** What each that comes in is charged once, from a day on. */
export interface FeeEntry extends DatedEntry {
  readonly amount: Pence;
}

/** All that a kind is counted by. */
export interface CountedKind<Price extends WeeklyPrice = WeeklyPrice> {
  readonly id: string;
  /** How many there are on a day, in hundredths; what comes and goes does so after that day. */
  readonly opening: { readonly count: number; readonly on: Day };
  /** A year, from the opening on, on the opening number. */
  readonly growth?: Millionths;
  readonly placementDays: PlacementDays;
  readonly in: Flow;
  readonly out: Flow;
  /** What comes in goes out again so many months later: a case is concluded. What is there at the opening goes as `out` says. */
  readonly lasts?: number;
  /** Who is known to leave, and when. */
  readonly leavers: Flow;
  /** Out of this kind and into another: the total stays. */
  readonly moves: readonly Move[];
  /** In order of `from`; none of what is only counted. */
  readonly prices: readonly Price[];
  /** What prices rise by each 1 April after the day they are given for. */
  readonly inflation?: Millionths;
}

/** Into which kind, and how many. */
export interface Move {
  readonly to: string;
  readonly number: Flow;
  /** How many days the place that is left is paid for besides, at its price on the day of the move. */
  readonly doubleRunning?: number;
  /** Of those who move, the share for whom it fails: they go back so many months later. */
  readonly fails?: { readonly share: Millionths; readonly months: number };
}

/** Years from one to another, both included. */
export interface YearsCounted {
  readonly from: FinancialYear;
  readonly to: FinancialYear;
}
