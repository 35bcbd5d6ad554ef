import { daysInYear, type FinancialYear, firstMonth, lastDay, yearsFrom } from "../../calendar/index.ts";
import { type CostedMonth, countDemand, countFees, priceOn } from "../../demand/index.ts";
import { exactly } from "../../formula/index.ts";
import type { Pence } from "../../money/index.ts";
import type { DemandKind, Plan } from "../../plan/index.ts";
import { percentOf, placementYear } from "../../rules/index.ts";

/** A year of a kind of demand. */
export interface DemandYear {
  readonly year: FinancialYear;
  /** How many there are on its last day, in hundredths. */
  readonly number: number;
  /** How many there are at the fewest on any of its days, in hundredths. */
  readonly fewest: number;
  /** The days that all of them stay, in ten-thousandths. */
  readonly days: number;
  readonly gross: Pence;
  readonly paidByOthers: Pence;
  /** Charged once for each that comes in, beside the gross cost. */
  readonly fees: Pence;
  /** Gross less what others pay, and the fees. */
  readonly net: Pence;
  /** What those of the last day cost in a whole year at that day's price, gross: where the next year starts from. */
  readonly fullYear: Pence;
}

/** A kind of demand over the plan's years. */
export interface DemandOfKind {
  readonly kind: DemandKind;
  readonly years: readonly DemandYear[];
  /** How many there are on the last day of each month, in hundredths, from the plan's first April on. */
  readonly byMonth: readonly number[];
}

const yearOf = exactly(placementYear);
const shareOf = exactly(percentOf);

/**
 * How many there are of each kind of demand, how long they stay and what that costs, year by year; nothing for a plan without demand.
 *
 * @example
 * const plan = readPlan({ outturn: 1, title: "A plan", years: { from: "2026/27", to: "2026/27" },
 *   demand: [{ id: "foster", opening: { count: 300, on: "2026-03-31" }, prices: [{ from: "2026-04-01", perWeek: 600 }] }] });
 * demandYears(plan)[0]?.years[0]?.gross // => 938571429
 */
export function demandYears({ demand = [], years }: Plan): readonly DemandOfKind[] {
  return countDemand(demand, years).map(({ kind, months }) => {
    const fees = countFees(kind, kind.fees ?? [], years);
    return {
      kind,
      years: yearsFrom(years.from, years.to).map((year) => {
        const first = firstMonth(year) - firstMonth(years.from);
        const feesOfYear = fees.slice(first, first + 12).reduce((total, { cost }) => total + cost, 0);
        return yearOfKind(kind, year, months.slice(first, first + 12), feesOfYear);
      }),
      byMonth: months.map(({ number }) => number),
    };
  });
}

function yearOfKind(kind: DemandKind, year: FinancialYear, months: readonly CostedMonth[], fees: number): DemandYear {
  const { number } = months.at(-1)!;
  const gross = months.reduce((total, { cost }) => total + cost, 0);
  const price = priceOn(kind, lastDay(year))?.perWeek ?? 0;
  const paidByOthers = kind.paidByOthers.reduce(
    (total, { share }) => total + Number(shareOf({ percent: BigInt(share), before: 0n, seen: BigInt(gross) })),
    0,
  );
  const fullYear = yearOf({ number: BigInt(number), price: BigInt(price), days: BigInt(daysInYear(year)) });
  return {
    year,
    number,
    fewest: Math.min(...months.map(({ fewest }) => fewest.number)),
    days: months.reduce((total, { stretches }) => total + stretches.reduce((sum, { days }) => sum + days, 0), 0),
    gross: gross as Pence,
    paidByOthers: paidByOthers as Pence,
    fees: fees as Pence,
    net: (gross - paidByOthers + fees) as Pence,
    fullYear: Number(fullYear) as Pence,
  };
}
