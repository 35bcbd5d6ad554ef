import { type Column, type Growing, growing } from "../formula/index.ts";

/** Flags of a price row: whether on-costs come on top of the sum, and whether the vacancy factor comes off. */
export const ON_COSTS = 1;
export const FACTORED = 2;

/** The price of one person-month, a column a component. `gross` is pay, full cost or agency. */
export interface Priced {
  readonly gross: Column;
  readonly ni: Column;
  readonly pension: Column;
  readonly levy: Column;
  readonly vacancy: Column;
}

/** Person-months to price, each kind in columns of its own: `month` counts from the plan's first. */
export interface PriceRows {
  /** Whole months at one annual sum. */
  readonly whole: { annual: Growing; pensioned: Growing; period: Growing; month: Growing; flags: Growing };
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
export const SHARED_EMPLOYED = 4;
export const SHARED_AGENCY = 5;

const noShares = (): SharedRows => ({ set: growing(), price: growing(), share: growing() });

export const noPrices = (): PriceRows => ({
  whole: { annual: growing(), pensioned: growing(), period: growing(), month: growing(), flags: growing() },
  part: { daysInMonth: growing(), month: growing(), flags: growing() },
  pieces: { part: growing(), whole: growing(), days: growing() },
  day: {
    paid: growing(),
    paidBefore: growing(),
    pensioned: growing(),
    pensionedBefore: growing(),
    daysInYear: growing(),
    month: growing(),
    flags: growing(),
  },
  week: { perWeek: growing(), fte: growing(), days: growing() },
  shared: { employed: noShares(), agency: noShares() },
});
