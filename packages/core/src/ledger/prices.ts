import { byColumn, CHUNK, type Column, type Growing, type Line } from "../formula/index.ts";
import {
  agencyWeeks,
  apprenticeshipLevy,
  dayOfYearMonth,
  employerNi,
  employerNiAnnualTwelfth,
  partMonth,
  payDays,
  pension,
  vacancyFactor,
  wholeMonth,
} from "../rules/index.ts";
import { FACTORED, ON_COSTS, type Priced, type PriceRows } from "./price-rows.ts";
import type { RatesByMonth } from "./rates-by-month.ts";
import { sharedPrices } from "./shared-prices.ts";

/** What every row of the plan is priced with. */
export interface Pricing {
  readonly byMonth: RatesByMonth;
  readonly vacancyPercent: number;
  readonly niThreshold: "published-monthly" | "annual-twelfth";
}

const wholeMonths = overColumns(wholeMonth);
const partMonths = overColumns(partMonth);
const daysPaid = overColumns(payDays);
const dayMonths = overColumns(dayOfYearMonth);
const weeksOfAgency = overColumns(agencyWeeks);

/** Prices all rows, a chunk at a time, each rule by column. In the order WHOLE, PART, DAY, WEEK, and of shares where there are any. */
export function price(rows: PriceRows, by: Pricing): readonly [Priced, Priced, Priced, Priced, ...Priced[]] {
  const { whole, part, pieces, day, week } = rows;
  const wholePay = wholeMonths({ annual: whole.annual, period: whole.period });
  const allCounts = isSame(whole.annual, whole.pensioned) && isSame(day.paid, day.pensioned);
  const pensionable = <Sum>(pay: Sum, of: () => Sum): Sum => (allCounts ? pay : of());
  const wholePensioned = pensionable(wholePay, () => wholeMonths({ annual: whole.pensioned, period: whole.period }));
  const ofPart = (sums: Column): Column =>
    partMonths({ payDays: daysOfParts(pieces, sums, part.month.length), daysInMonth: part.daysInMonth });
  const ofDay = (paid: Growing, paidBefore: Growing): Column =>
    dayMonths({ paid, paidBefore, daysInYear: day.daysInYear });
  const partPay = ofPart(wholePay);
  const dayPay = ofDay(day.paid, day.paidBefore);
  const partPensioned = pensionable(partPay, () => ofPart(wholePensioned));
  const dayPensioned = pensionable(dayPay, () => ofDay(day.pensioned, day.pensionedBefore));
  const weeks = weeksOfAgency(week);
  const none = new Float64Array(weeks.length);
  const sets = [
    withOnCosts(wholePay, wholePensioned, whole.month, whole.flags, by),
    withOnCosts(partPay, partPensioned, part.month, part.flags, by),
    withOnCosts(dayPay, dayPensioned, day.month, day.flags, by),
    { gross: weeks, ni: none, pension: none, levy: none, vacancy: none },
  ] as const;
  const { employed, agency } = rows.shared;
  return employed.set.length + agency.set.length === 0
    ? sets
    : [...sets, ...sharedPrices(rows, sets, by.vacancyPercent)];
}

function isSame(one: Growing, other: Growing): boolean {
  for (let row = 0; row < one.length; row += 1) if (one.values[row] !== other.values[row]) return false;
  return true;
}

/** A reader of one rule over whole columns: a new column of its values. */
function overColumns<Name extends string>(rule: Line<Name>): (inputs: { readonly [name in Name]: Growing }) => Column {
  const read = byColumn([rule]);
  return (inputs) => {
    const names = Object.keys(inputs) as Name[];
    const { length } = inputs[names[0]!];
    const result = new Float64Array(length);
    for (let start = 0; start < length; start += CHUNK) {
      const rows = Math.min(CHUNK, length - start);
      const chunk = {} as { [name in Name]: Column };
      for (const name of names) chunk[name] = inputs[name].values.subarray(start, start + rows);
      result.set(read(chunk, rows)[0]!.subarray(0, rows), start);
    }
    return result;
  };
}

/** For each part month, its pieces' penny-days added up. */
function daysOfParts(pieces: PriceRows["pieces"], wholeSums: Column, parts: number): Growing {
  const count = pieces.part.length;
  const month = { values: new Float64Array(count), length: count };
  for (let piece = 0; piece < count; piece += 1) month.values[piece] = wholeSums[pieces.whole.values[piece]!]!;
  const days = daysPaid({ month, days: pieces.days });
  const into = new Float64Array(parts);
  for (let piece = 0; piece < count; piece += 1) into[pieces.part.values[piece]!]! += days[piece]!;
  return { values: into, length: parts };
}

const onCosts = {
  "published-monthly": byColumn([employerNi, pension, apprenticeshipLevy]),
  "annual-twelfth": byColumn([employerNiAnnualTwelfth, pension, apprenticeshipLevy]),
};
const comesOff = byColumn([vacancyFactor]);

function withOnCosts(pay: Column, pensionablePay: Column, month: Growing, flags: Growing, by: Pricing): Priced {
  const length = pay.length;
  const { niRate, niThreshold, pensionRate, levyRate } = by.byMonth;
  const result: Priced = {
    gross: pay,
    ni: new Float64Array(length),
    pension: new Float64Array(length),
    levy: new Float64Array(length),
    vacancy: new Float64Array(length),
  };
  const read = onCosts[by.niThreshold];
  const scratch = () => new Float64Array(CHUNK);
  const on = { niRate: scratch(), niThreshold: scratch(), pensionRate: scratch(), levyRate: scratch() };
  const off = { vacancyPercent: scratch(), employedCost: scratch() };
  for (let start = 0; start < length; start += CHUNK) {
    const rows = Math.min(CHUNK, length - start);
    for (let row = 0; row < rows; row += 1) {
      const at = month.values[start + row]!;
      const has = (flags.values[start + row]! & ON_COSTS) !== 0;
      on.niRate[row] = has ? niRate[at]! : 0;
      on.niThreshold[row] = niThreshold[at]!;
      on.pensionRate[row] = has ? pensionRate[at]! : 0;
      on.levyRate[row] = has ? levyRate[at]! : 0;
    }
    const chunk = { pay: pay.subarray(start), pensionablePay: pensionablePay.subarray(start), ...on };
    const [ni, pensions, levy] = read(chunk, rows);
    result.ni.set(ni!.subarray(0, rows), start);
    result.pension.set(pensions!.subarray(0, rows), start);
    result.levy.set(levy!.subarray(0, rows), start);
    if (by.vacancyPercent === 0) continue;
    for (let row = 0; row < rows; row += 1) {
      off.vacancyPercent[row] = (flags.values[start + row]! & FACTORED) !== 0 ? by.vacancyPercent : 0;
      off.employedCost[row] = pay[start + row]! + ni![row]! + pensions![row]! + levy![row]!;
    }
    result.vacancy.set(comesOff(off, rows)[0]!.subarray(0, rows), start);
  }
  return result;
}
