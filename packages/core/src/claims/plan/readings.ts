import type { FinancialYear } from "../../calendar/index.ts";
import { asPounds, type Pence } from "../../money/index.ts";
import { listed, withoutEndZeros } from "../../words/index.ts";
import type { Length, When } from "../read/index.ts";

/** A figure of a plan that the words of a claim may mean, year by year or by itself, in pence. */
export interface Reading {
  /** What it is, so that a sum can follow: "The plan's gross cost is". */
  readonly says: string;
  /** What it is where the sum is below nothing, so that the sum without its minus can follow; by default as it is above nothing. */
  readonly below?: string;
  readonly in?: (year: FinancialYear) => number;
  /** A figure of no year, and what is said after it: "in a full year". It is all that there is where `in` is absent. */
  readonly alone?: { readonly sum: number; readonly after: string };
  /** What is there at a time, such as a reserve: it is not added up. */
  readonly isStock?: true;
  /** Where it is not the claim's figure, the claim may mean something else. */
  readonly onlyAgrees?: true;
}

/** Sums that must all be the claim's, each in words. */
export type Sums = readonly { readonly sum: number; readonly says: string }[];

/** Why a plan has no figure. */
export interface Missing {
  readonly missing: string;
}

/**
 * The figures of a reading for what a claim says of time: any of the lists may be what it means, and in each every sum must agree.
 *
 * @param years - the plan's years
 */
export function sumsFor(reading: Reading, when: When, years: readonly FinancialYear[]): readonly Sums[] | Missing {
  const asked = when.is === "year" ? [when.year] : when.is === "years" ? when.years : [];
  const outside = asked.filter((year) => !years.includes(year));
  if (outside.length > 0) return { missing: `the plan's years do not have ${listed(outside, "and")}` };
  const { alone, in: sumIn } = reading;
  const single: readonly Sums[] = alone ? [[inWords(reading, alone.sum, alone.after)]] : [];
  if (sumIn === undefined) return single;
  const paid = years.filter((year) => sumIn(year) !== 0);
  if ("over" in when && when.over !== undefined && !isLength(when.over, years, paid))
    return { missing: `it does not say which ${lengthInWords(when.over)} are meant` };
  return [...single, ...inYears(reading, sumIn, when, { years, paid })];
}

function inYears(
  reading: Reading,
  sumIn: NonNullable<Reading["in"]>,
  when: When,
  { years, paid }: { readonly years: readonly FinancialYear[]; readonly paid: readonly FinancialYear[] },
): readonly Sums[] {
  const inYear = (year: FinancialYear): Sums[number] => inWords(reading, sumIn(year), `in ${year}`);
  const together = (those: readonly FinancialYear[], after: string): Sums => {
    const sum = reading.isStock ? sumIn(those.at(-1)!) : those.reduce((all, year) => all + sumIn(year), 0);
    return [inWords(reading, sum, after)];
  };
  if (when.is === "year") return [[inYear(when.year)]];
  if (when.is === "years") {
    const sum = together(when.years, `in ${when.years[0]} to ${when.years.at(-1)}`);
    const each = when.years.map(inYear);
    return when.how === "each" ? [each] : when.how === "sum" ? [sum] : [each, sum];
  }
  if (when.is === "each-year") return [paid.length > 0 ? paid.map(inYear) : [inYear(years[0]!)]];
  if (when.is === "total") return [together(years, "in all")];
  const distinct = [...new Map(paid.map((year) => [sumIn(year), inYear(year)])).values()].map((one) => [one]);
  return years.length === 1 && distinct.length > 0 ? distinct : [...distinct, together(years, "in all")];
}

const inWords = ({ says, below }: Reading, sum: number, after: string): Sums[number] => ({
  sum,
  says: `${sum < 0 && below !== undefined ? `${below} ${pounds(0 - sum)}` : `${says} ${pounds(sum)}`}${after === "" ? "" : ` ${after}`}`,
});

/** Readings that may not be what a claim means: where none is its figure, it is not tested. */
export const onlyAgreeing = (readings: readonly Reading[] | Missing): readonly Reading[] | Missing =>
  "missing" in readings ? readings : readings.map((reading) => ({ ...reading, onlyAgrees: true as const }));

const pounds = (sum: number): string => asPounds(sum as Pence);

/** All of the plan's years, or those in which there is something. */
export function isLength({ count, unit }: Length, years: readonly unknown[], paid: readonly unknown[]): boolean {
  if (unit === "months") {
    // Months that begin within a year reach into one more.
    const least = Math.ceil(count / 120_000);
    return years.length === least || paid.length === least || paid.length === least + 1;
  }
  const whole = Math.ceil(count / 10_000);
  return whole === years.length || whole === paid.length;
}

/** A length as it is said: "2.5 years". */
export const lengthInWords = ({ count, unit }: Length): string => {
  const decimals = withoutEndZeros(String(count % 10_000).padStart(4, "0"));
  const number = `${Math.floor(count / 10_000)}${decimals === "" ? "" : `.${decimals}`}`;
  return `${number} ${number === "1" ? unit.slice(0, -1) : unit}`;
};
