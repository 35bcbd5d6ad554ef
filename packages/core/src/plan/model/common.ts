import type { Day, FinancialYear, Month } from "../../calendar/index.ts";
import type { Millionths, Pence } from "../../money/index.ts";

/** Where a figure comes from: written as a text (then only `title`) or as these fields. "placeholder" is said on every output. */
export interface Source {
  readonly title: string;
  readonly reference?: string;
  readonly date?: Day;
  readonly url?: string;
}

/** A tag's value, under a named key or under any. */
export interface TagReference {
  readonly key?: string;
  readonly value: string;
}

export interface YearSum {
  readonly year: FinancialYear;
  readonly amount: Pence;
}

/** What falls in a month: pounds, or what is in proportion to them. */
export interface MonthSum {
  readonly month: Month;
  readonly amount: Pence;
}

export interface YearRate {
  readonly year: FinancialYear;
  readonly rate: Millionths;
}
