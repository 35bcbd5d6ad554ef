import { partMonths as conventions } from "../conventions/index.ts";
import type { Column, Growing } from "../formula/index.ts";
import { agencyPaidWorkingDays, agencyWeeks, partMonth, payDays, spread } from "../rules/index.ts";
import { withinCeilings } from "./capped-prices.ts";
import { eachByItself, type OnCostSums, type Pricing, withOnCosts, withoutOnCosts } from "./on-costs.ts";
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
const workingDaysOfAgency = overColumns(agencyPaidWorkingDays);
const contracts = overColumns(spread);

/**
 * Prices all rows, a chunk at a time, each rule by column.
 *
 * @param annual - the annual sums that whole months are twelfths of
 * @returns in the order WHOLE, PART, DAY, WEEK, WORKING_DAYS, CONTRACT, and of shares and ceilings where there are any
 */
export function price(
  priceRows: PriceRows,
  annual: Column,
  pricing: Pricing,
): readonly [Priced, Priced, Priced, Priced, Priced, Priced, ...Priced[]] {
  const { part, pieces, day, week, capped } = priceRows;
  const wholeOnCostSums = wholeMonths(annual, priceRows, pricing.byMonth);
  const ofPart = (sums: Column): Column =>
    partMonths({
      payDays: daysOfParts(pieces, sums, wholeOnCostSums.as, part.month.length),
      daysInMonth: part.daysInMonth,
    });
  const { runningTotal } = conventions[pricing.conventions.partMonth];
  const dayMonths = runningTotal && runningTotals.get(runningTotal);
  const ofDay = (paid: Growing, paidBefore: Growing): Column =>
    dayMonths?.({ paid, paidBefore, daysInYear: day.daysInYear }) ?? new Float64Array(0);
  const partPay = ofPart(wholeOnCostSums.pay);
  const dayPay = ofDay(day.paid, day.paidBefore);
  const partPensioned = isSame(wholeOnCostSums.pay, wholeOnCostSums.pensionable)
    ? partPay
    : ofPart(wholeOnCostSums.pensionable);
  const dayPensioned = isSame(day.paid.values, day.pensioned.values)
    ? dayPay
    : ofDay(day.pensioned, day.pensionedBefore);
  const sums: readonly [OnCostSums, OnCostSums, OnCostSums] = [
    wholeOnCostSums,
    eachByItself(partPay, partPensioned, part, pricing.byMonth),
    eachByItself(dayPay, dayPensioned, day, pricing.byMonth),
  ];
  const weeks = weeksOfAgency(week);
  const sets = [
    withOnCosts(sums[0], pricing),
    withOnCosts(sums[1], pricing),
    withOnCosts(sums[2], pricing),
    withoutOnCosts(weeks),
    withoutOnCosts(workingDaysOfAgency(priceRows.workingDays)),
    withoutOnCosts(contracts(priceRows.contract)),
  ] as const;
  const { employed, agency } = priceRows.shared;
  if (employed.set.length + agency.set.length + capped.set.length === 0) return sets;
  const shared = sharedPrices(priceRows.shared, sums, sets, pricing.vacancyPercent);
  return [...sets, ...shared, withoutOnCosts(withinCeilings(capped, sets))];
}

function isSame(column: Column, otherColumn: Column): boolean {
  for (let rowIndex = 0; rowIndex < column.length; rowIndex += 1)
    if (column[rowIndex] !== otherColumn[rowIndex]) return false;
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
