import { type Column, type Growing, growing, push } from "../formula/index.ts";

/**
 * Prices of person-months, a column a component; `gross` is pay, full cost or agency. Price rows that are alike in all that they are
 * priced with are worked once: `as` says for each price row where in the columns it stands.
 */
export interface Priced {
  readonly as: Int32Array;
  readonly gross: Column;
  /** One for each on-cost, in the order of their list. */
  readonly onCosts: readonly Column[];
  readonly vacancy: Column;
}

/** Person-months to price, each kind in columns of its own: `month` counts from the plan's first. */
export interface PriceRows {
  /**
   * Financial years at one annual sum: twelve price rows each, April first. `pay`, and what of it is `pensioned`, are numbers of
   * annual sums. April is priced with the rates of month `april`, each later one with those of `step` months on: 1, or 0 where all
   * twelve have the same.
   */
  readonly years: { pay: Growing; pensioned: Growing; april: Growing; step: Growing; flags: Growing };
  /** Months of several rates, or of only some days: their pieces name the whole month they are days of. */
  readonly part: { daysInMonth: Growing; month: Growing; flags: Growing };
  readonly pieces: { part: Growing; whole: Growing; days: Growing };
  /** Months by `days-of-year`, as running totals of annual sum × days. */
  readonly day: {
    paid: Growing;
    paidBefore: Growing;
    pensioned: Growing;
    pensionedBefore: Growing;
    daysInYear: Growing;
    month: Growing;
    flags: Growing;
  };
  readonly week: { perWeek: Growing; fte: Growing; days: Growing };
  /** Agency by working days: `days` of a month, each worth a fifth of a week × the part `paid` of those `inYear`. */
  readonly workingDays: { perWeek: Growing; fte: Growing; days: Growing; paid: Growing; inYear: Growing };
  /** Contracts for paid time, spread over their days: those run through before and after the month, of `whole`. */
  readonly contract: { sum: Growing; before: Growing; seen: Growing; whole: Growing };
  /** Agency charges of engagements with a ceiling: rows of another set, by its number, in order of month. */
  readonly capped: { set: Growing; price: Growing; ceiling: Growing; isFirst: Growing };
  /** Person-months of which a share is agency: rows of another set, by its number. */
  readonly shared: { employed: SharedRows; agency: SharedRows };
}

export interface SharedRows {
  readonly set: Growing;
  readonly price: Growing;
  readonly share: Growing;
}

export const WHOLE = 0;
export const PART = 1;
export const DAY = 2;
export const WEEK = 3;
export const WORKING_DAYS = 4;
export const CONTRACT = 5;
export const SHARED_EMPLOYED = 6;
export const SHARED_AGENCY = 7;
export const CAPPED = 8;

/** Most plans have few rows of a kind, if any. */
const growingSums = (): Growing => growing(64);
const noShares = (): SharedRows => ({ set: growingSums(), price: growingSums(), share: growingSums() });

/** Months of a financial year, and so price rows of a year at one annual sum. */
export const PERIODS = 12;

/** Adds a year at one annual sum; gives the price row of its April. */
export function addYear(
  { years }: PriceRows,
  pay: number,
  pensioned: number,
  april: number,
  step: 0 | 1,
  flags: number,
): number {
  push(years.pay, pay);
  push(years.pensioned, pensioned);
  push(years.april, april);
  push(years.step, step);
  push(years.flags, flags);
  return (years.pay.length - 1) * PERIODS;
}

export const noPrices = (): PriceRows => ({
  years: { pay: growing(), pensioned: growing(), april: growing(), step: growing(), flags: growing() },
  part: { daysInMonth: growingSums(), month: growingSums(), flags: growingSums() },
  pieces: { part: growingSums(), whole: growingSums(), days: growingSums() },
  day: {
    paid: growingSums(),
    paidBefore: growingSums(),
    pensioned: growingSums(),
    pensionedBefore: growingSums(),
    daysInYear: growingSums(),
    month: growingSums(),
    flags: growingSums(),
  },
  week: { perWeek: growingSums(), fte: growingSums(), days: growingSums() },
  workingDays: {
    perWeek: growingSums(),
    fte: growingSums(),
    days: growingSums(),
    paid: growingSums(),
    inYear: growingSums(),
  },
  contract: { sum: growingSums(), before: growingSums(), seen: growingSums(), whole: growingSums() },
  capped: { set: growingSums(), price: growingSums(), ceiling: growingSums(), isFirst: growingSums() },
  shared: { employed: noShares(), agency: noShares() },
});
