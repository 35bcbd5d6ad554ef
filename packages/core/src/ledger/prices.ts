import { partMonths as conventions } from "../conventions/index.ts";
import type { Column, Growing } from "../formula/index.ts";
import { agencyWeeks, partMonth, payDays } from "../rules/index.ts";
import { eachByItself, type Pricing, type Sums, withOnCosts, withoutOnCosts } from "./on-costs.ts";
import { overColumns } from "./over-columns.ts";
import type { Priced, PriceRows } from "./price-rows.ts";
import { sharedPrices } from "./shared-prices.ts";
import { wholeMonths } from "./whole-months.ts";

const partMonths = overColumns(partMonth);
const daysPaid = overColumns(payDays);
/** A reader of the rule of each convention by which a month is a running total. */
const runningTotals = new Map(
  Object.values(conventions).flatMap(({ runningTotal }) =>
    runningTotal ? [[runningTotal, overColumns(runningTotal)]] : [],
  ),
);
const weeksOfAgency = overColumns(agencyWeeks);

/**
 * Prices all rows, a chunk at a time, each rule by column.
 *
 * @param annual - the annual sums that whole months are twelfths of
 * @returns in the order WHOLE, PART, DAY, WEEK, and of shares where there are any
 */
export function price(
  rows: PriceRows,
  annual: Column,
  by: Pricing,
): readonly [Priced, Priced, Priced, Priced, ...Priced[]] {
  const { part, pieces, day, week } = rows;
  const whole = wholeMonths(annual, rows, by.byMonth);
  const ofPart = (sums: Column): Column =>
    partMonths({ payDays: daysOfParts(pieces, sums, whole.as, part.month.length), daysInMonth: part.daysInMonth });
  const { runningTotal } = conventions[by.conventions.partMonth];
  const dayMonths = runningTotal && runningTotals.get(runningTotal);
  const ofDay = (paid: Growing, paidBefore: Growing): Column =>
    dayMonths?.({ paid, paidBefore, daysInYear: day.daysInYear }) ?? new Float64Array(0);
  const partPay = ofPart(whole.pay);
  const dayPay = ofDay(day.paid, day.paidBefore);
  const partPensioned = isSame(whole.pay, whole.pensionable) ? partPay : ofPart(whole.pensionable);
  const dayPensioned = isSame(day.paid.values, day.pensioned.values)
    ? dayPay
    : ofDay(day.pensioned, day.pensionedBefore);
  const sums: readonly [Sums, Sums, Sums] = [
    whole,
    eachByItself(partPay, partPensioned, part, by.byMonth),
    eachByItself(dayPay, dayPensioned, day, by.byMonth),
  ];
  const weeks = weeksOfAgency(week);
  const sets = [
    withOnCosts(sums[0], by),
    withOnCosts(sums[1], by),
    withOnCosts(sums[2], by),
    withoutOnCosts(weeks),
  ] as const;
  const { employed, agency } = rows.shared;
  return employed.set.length + agency.set.length === 0
    ? sets
    : [...sets, ...sharedPrices(rows.shared, sums, sets, by.vacancyPercent)];
}

function isSame(one: Column, other: Column): boolean {
  for (let row = 0; row < one.length; row += 1) if (one[row] !== other[row]) return false;
  return true;
}

/** For each part month, its pieces' penny-days added up. */
function daysOfParts(pieces: PriceRows["pieces"], wholeSums: Column, as: Int32Array, parts: number): Growing {
  const count = pieces.part.length;
  const month = { values: new Float64Array(count), length: count };
  for (let piece = 0; piece < count; piece += 1) month.values[piece] = wholeSums[as[pieces.whole.values[piece]!]!]!;
  const days = daysPaid({ month, days: pieces.days });
  const into = new Float64Array(parts);
  for (let piece = 0; piece < count; piece += 1) into[pieces.part.values[piece]!]! += days[piece]!;
  return { values: into, length: parts };
}
