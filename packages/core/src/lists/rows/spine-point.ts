import type { Day } from "../../calendar/index.ts";
import { FULL_TIME, type Pence } from "../../money/index.ts";
import type { PayPer } from "../../plan/index.ts";
import { published } from "../../rates/index.ts";

/** How a sum of pay is to be taken. */
export interface PayTerms {
  readonly per: PayPer;
  readonly salaryIs: "full-time" | "actual";
  /** In hundredths. */
  readonly fullTimeHours: number;
  /** A year's sum is of twelve months, each rounded to pennies. */
  readonly isOfTwelve?: boolean;
}

/** What of a full year a person works. */
export interface WorkedPart {
  /** In ten-thousandths. */
  readonly fte: number;
  /** Paid weeks in thousandths, of term-time posts. */
  readonly weeks?: number;
}

/** Weeks of a year in thousandths, as payroll counts them: 365 ÷ 7. */
const YEAR_WEEKS = 52_143;

/** The points of the national spine in force from a day. */
export const spineFrom = (from: Day): readonly { readonly point: string; readonly salary: Pence }[] =>
  published.njc.find((spine) => spine.from === from)?.value.points ?? [];

/** How many of the unit of time are in a year, as a fraction. */
function ofYear({ per, fullTimeHours }: PayTerms): readonly [number, number] {
  if (per === "month") return [12, 1];
  if (per === "week") return [YEAR_WEEKS, 1000];
  if (per === "day") return [YEAR_WEEKS * 5, 1000];
  return per === "hour" ? [YEAR_WEEKS * fullTimeHours, 100_000] : [1, 1];
}

/** What part of a full-time year is paid, as a fraction. */
function partOf({ salaryIs }: PayTerms, { fte, weeks }: WorkedPart): readonly [number, number] {
  if (salaryIs === "full-time") return [1, 1];
  return weeks === undefined ? [fte, FULL_TIME] : [fte * weeks, FULL_TIME * YEAR_WEEKS];
}

/**
 * The full-time year's salary of a sum as a list has it, to the nearest penny.
 *
 * @example fullTimeSalary(295100 as Pence, { per: "month", salaryIs: "full-time", fullTimeHours: 3700 }, { fte: 10000 }) // => 3541200
 */
export function fullTimeSalary(money: Pence, terms: PayTerms, part: WorkedPart): Pence {
  const [times, per] = ofYear(terms);
  const [worked, whole] = partOf(terms, part);
  return Math.round((((money * times) / per) * whole) / worked) as Pence;
}

/** What a list shows of a full-time year's salary, to the nearest penny. */
function asListed(salary: Pence, terms: PayTerms, part: WorkedPart): number {
  const [times, per] = ofYear(terms);
  const [worked, whole] = partOf(terms, part);
  return Math.round((((salary * worked) / whole) * per) / times);
}

/** By how many pence what a list shows may lie beside what its point comes to: nothing, or what rounding to pounds or pence makes. */
const NEAR: { readonly [per in PayPer]: readonly [number, number] } = {
  year: [0, 100],
  month: [1, 10],
  week: [1, 5],
  day: [1, 2],
  hour: [1, 1],
};

/** Twelve roundings of half a penny each. */
const TWELVE_ROUNDINGS = 6;

/**
 * The point of a spine that a sum proves to be; nothing where it is none.
 *
 * @example spinePoint(3541200 as Pence, spineFrom("2025-04-01" as Day), { per: "year", salaryIs: "full-time", fullTimeHours: 3700 }, { fte: 5000 })?.point // => "24"
 */
export function spinePoint(
  money: Pence,
  spine: ReturnType<typeof spineFrom>,
  terms: PayTerms,
  part: WorkedPart,
): { readonly point: string; readonly salary: Pence } | undefined {
  const near = NEAR[terms.per][terms.salaryIs === "full-time" ? 0 : 1] + (terms.isOfTwelve ? TWELVE_ROUNDINGS : 0);
  const wanted = fullTimeSalary(money, terms, part);
  let nearestPoint = spine[0];
  for (const point of spine)
    if (Math.abs(point.salary - wanted) < Math.abs(nearestPoint!.salary - wanted)) nearestPoint = point;
  if (nearestPoint === undefined) return undefined;
  return Math.abs(asListed(nearestPoint.salary, terms, part) - money) <= near ? nearestPoint : undefined;
}
