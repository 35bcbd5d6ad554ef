import type { FinancialYear } from "../../calendar/index.ts";
import { asPounds, type Pence } from "../../money/index.ts";
import { listed, withoutEndZeros } from "../../words/index.ts";
import type { Length, Timing } from "../read/index.ts";

/** A figure of a plan that the words of a claim may mean, year by year or by itself, in pence. */
export interface Reading {
  /** What it is, so that a sum can follow: "The plan's gross cost is". */
  readonly says: string;
  /** What it is where the sum is below nothing, so that the sum without its minus can follow; by default as it is above nothing. */
  readonly below?: string;
  readonly in?: (year: FinancialYear) => number;
  /** Said after each sum of a year, where it is none of a year: "a week". */
  readonly per?: string;
  /** A figure of no year, and what is said after it: "in a full year". It is all that there is where `in` is absent. */
  readonly alone?: { readonly sum: number; readonly after: string };
  /** What is there at a time, such as a reserve: it is not added up. */
  readonly isStock?: true;
  /** Where it is not the claim's figure, the claim may mean something else. */
  readonly onlyAgrees?: true;
}

/** Sums that must all be the claim's, each in words. */
export type StatedSums = readonly { readonly sum: number; readonly says: string }[];

/** Why a plan has no figure. */
export interface Missing {
  readonly missing: string;
}

/**
 * The figures of a reading for what a claim says of time: any of the lists may be what it means, and in each every sum must agree.
 *
 * @param financialYears - the plan's years
 */
export function sumsFor(
  reading: Reading,
  timing: Timing,
  financialYears: readonly FinancialYear[],
): readonly StatedSums[] | Missing {
  const askedYears = timing.is === "year" ? [timing.year] : timing.is === "years" ? timing.years : [];
  const outside = askedYears.filter((year) => !financialYears.includes(year));
  if (outside.length > 0) return { missing: `the plan's years do not have ${listed(outside, "and")}` };
  const { alone, in: sumIn } = reading;
  const single: readonly StatedSums[] = alone ? [[readingInWords(reading, alone.sum, alone.after)]] : [];
  if (sumIn === undefined) return single;
  const paid = financialYears.filter((year) => sumIn(year) !== 0);
  if ("over" in timing && timing.over !== undefined && !isLength(timing.over, financialYears, paid))
    return { missing: `it does not say which ${lengthInWords(timing.over)} are meant` };
  return [...single, ...inYears(reading, sumIn, timing, { years: financialYears, paid })];
}

function inYears(
  reading: Reading,
  sumIn: NonNullable<Reading["in"]>,
  timing: Timing,
  { years, paid }: { readonly years: readonly FinancialYear[]; readonly paid: readonly FinancialYear[] },
): readonly StatedSums[] {
  const inYear = (year: FinancialYear): StatedSums[number] => readingInWords(reading, sumIn(year), `in ${year}`);
  const together = (eachYears: readonly FinancialYear[], wordsAfter: string): StatedSums => {
    const amount = reading.isStock
      ? sumIn(eachYears.at(-1)!)
      : eachYears.reduce((total, year) => total + sumIn(year), 0);
    return [readingInWords(reading, amount, wordsAfter)];
  };
  if (timing.is === "year") return [[inYear(timing.year)]];
  if (timing.is === "years") {
    const sum = together(timing.years, `in ${timing.years[0]} to ${timing.years.at(-1)}`);
    const sumsOfYears = timing.years.map(inYear);
    return timing.how === "each" ? [sumsOfYears] : timing.how === "sum" ? [sum] : [sumsOfYears, sum];
  }
  if (timing.is === "each-year") return [paid.length > 0 ? paid.map(inYear) : [inYear(years[0]!)]];
  if (timing.is === "total") return [together(years, "in all")];
  const distinct = [...new Map(paid.map((year) => [sumIn(year), inYear(year)])).values()].map((record) => [record]);
  return years.length === 1 && distinct.length > 0 ? distinct : [...distinct, together(years, "in all")];
}

function readingInWords({ says, below, per }: Reading, amount: number, wordsAfter: string): StatedSums[number] {
  const sumInWords = amount < 0 && below !== undefined ? `${below} ${pounds(0 - amount)}` : `${says} ${pounds(amount)}`;
  return { sum: amount, says: [sumInWords, per ?? "", wordsAfter].filter((words) => words !== "").join(" ") };
}

/** Readings that may not be what a claim means: where none is its figure, it is not tested. */
export const onlyAgreeing = (readings: readonly Reading[] | Missing): readonly Reading[] | Missing =>
  "missing" in readings ? readings : readings.map((reading) => ({ ...reading, onlyAgrees: true as const }));

const pounds = (amount: number): string => asPounds(amount as Pence);

/** All of the plan's years, or those in which there is something. */
export function isLength({ count, unit }: Length, years: readonly unknown[], paid: readonly unknown[]): boolean {
  if (unit === "months") {
    // Months that begin within a year reach into one more.
    const smallest = Math.ceil(count / 120_000);
    return years.length === smallest || paid.length === smallest || paid.length === smallest + 1;
  }
  const wholeMonths = Math.ceil(count / 10_000);
  return wholeMonths === years.length || wholeMonths === paid.length;
}

/** A length as it is said: "2.5 years". */
export const lengthInWords = ({ count, unit }: Length): string => {
  const decimals = withoutEndZeros(String(count % 10_000).padStart(4, "0"));
  const number = `${Math.floor(count / 10_000)}${decimals === "" ? "" : `.${decimals}`}`;
  return `${number} ${number === "1" ? unit.slice(0, -1) : unit}`;
};
