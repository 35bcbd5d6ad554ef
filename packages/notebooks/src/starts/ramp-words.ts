import { dayInWords, type Pence, type Plan, toldApart } from "@outturn/core";
import type { LineRamp, PostsRamp } from "@outturn/core/questions";
import { inBrief } from "@outturn/core/tables";
import type { Printed } from "../ask/request.ts";

const THOUSAND = 1_000;
const PERCENT = 10_000;

/**
 * Thousandths of a month as a sentence says them: late, or early with a minus.
 *
 * @example inMonths(1917) // => "1.917 months late"
 */
export function inMonths(lateBy: number): string {
  const size = Math.abs(lateBy);
  const decimals = String(size % THOUSAND).padStart(3, "0");
  return `${Math.floor(size / THOUSAND)}.${decimals} months ${lateBy < 0 ? "early" : "late"}`;
}

/** What the first year's sum of a staff line says of its starts. */
export function lateSays({ line: id, lateBy, uplift }: LineRamp, plan: Plan): string {
  const { title, first } = named(plan, id);
  const late = lateBy === 0 ? "on the first day" : `${inMonths(lateBy)} on average`;
  const dearer = uplift === 0 ? "" : `, if the second year is ${uplift / PERCENT}% dearer`;
  return `${title}: the cost of ${first} is that of people who start ${late}${dearer}.`;
}

/** The starts that come nearest to a line's first year. */
export function lineRampWords({ line: id, shift, cohorts }: LineRamp, plan: Plan): readonly string[] {
  const { first } = named(plan, id);
  const comes = (amount: Pence): string => `${inBrief(amount)} in ${first}`;
  return [
    shift.reproduces
      ? `All on one day: ${dayInWords(shift.on)} gives the printed sum, at ${comes(shift.firstYear)}.`
      : `All on one day: none gives the printed sum. The nearest is ${dayInWords(shift.on)}, ${comes(shift.firstYear)}.`,
    cohorts.reproduces
      ? `${alike(cohorts.months)}: gives the printed sum, at ${comes(cohorts.firstYear)}.`
      : `Equal cohorts a month apart: none gives the printed sum. The nearest is ${cohorts.months} of them, ${comes(cohorts.firstYear)}.`,
  ];
}

const alike = (count: number): string => (count === 1 ? "One cohort" : `${count} equal cohorts a month apart`);

/** The line's title, and the year that is short of people. */
export function named(
  plan: Plan,
  id: string,
): { readonly title: string; readonly first: string; readonly next: string } {
  const { title, sum } = toldApart(plan).lines.find((planLine) => planLine.id === id)!;
  const [first = "", next = ""] = sum.is === "yearly" ? sum.perYear.map(({ year }) => year) : [];
  return { title, first, next };
}

/** Which starts of a plan's posts give the printed sums. */
export function postsRampWords({ shift, cohorts }: PostsRamp, { perYear, toNearest }: Printed): readonly string[] {
  const printed = perYear.map(({ year, amount }) => `${inBrief(amount, "pounds")} in ${year}`).join(", ");
  const comes = (amounts: readonly Pence[]): string =>
    amounts.map((amount, yearIndex) => `${inBrief(amount, "pounds")} in ${perYear[yearIndex]!.year}`).join(", ");
  const tried = `${-shift.from} days sooner to ${shift.to} later`;
  return [
    `The plan's control totals are ${printed}, to the nearest ${inBrief(toNearest)}.`,
    shift.reproduce.length > 0
      ? `Of all starts moved alike, from ${tried}, ${shiftsSay(shift.reproduce)} them.`
      : `All starts moved alike, from ${tried}, never give them. The nearest is ${daysSay(shift.nearest.days)}: ${comes(shift.nearest.perYear)}.`,
    cohorts.reproduce.length > 0
      ? `Of equal cohorts a month apart, from one to ${cohorts.to}, ${countsSay(cohorts.reproduce)} of them ${
          cohorts.reproduce.length === 1 && cohorts.reproduce[0] === 1 ? "gives" : "give"
        } them: ${comes(cohorts.nearest.perYear)}.`
      : `Equal cohorts a month apart, from one to ${cohorts.to}, never give them. The nearest is ${cohorts.nearest.months} of them: ${comes(cohorts.nearest.perYear)}.`,
  ];
}

function shiftsSay(days: readonly number[]): string {
  if (days.length === 1) return `only ${daysSay(days[0]!)} gives`;
  return `${daysSay(days[0]!)} to ${daysSay(days.at(-1)!)} give`;
}

/** "5", "2 to 12" where they follow each other, else "4 and 7". */
const countsSay = (counts: readonly number[]): string =>
  counts.length > 2 && counts.at(-1)! - counts[0]! === counts.length - 1
    ? `${counts[0]} to ${counts.at(-1)}`
    : counts.join(" and ");

const daysSay = (dayCount: number): string =>
  dayCount === 0
    ? "the plan's own"
    : `${Math.abs(dayCount)} ${Math.abs(dayCount) === 1 ? "day" : "days"} ${dayCount < 0 ? "sooner" : "later"}`;
