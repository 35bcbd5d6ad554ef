import type { BudgetYear, MediumTerm } from "../../budget/index.ts";
import type { Qualifiers } from "../read/index.ts";
import type { Reading } from "./readings.ts";

const gaps: readonly (readonly [keyof BudgetYear, string, isStock: boolean])[] = [
  ["annualGap", "The budget's gap that a year adds is", false],
  ["cumulativeGap", "The budget's cumulative gap is", true],
  ["inYearGap", "The budget's gap of the year, after one-off money, is", false],
];

/** The gaps of a medium-term budget, where it has the means to have one. */
export const budgetGaps = (budget: MediumTerm | undefined): readonly Reading[] =>
  budget === undefined || (!budget.hasBase && budget.funding.length === 0)
    ? []
    : gaps.map(([gap, wording, isStock]) => {
        const sums = new Map(budget.byYear.map((budgetYear) => [budgetYear.year, budgetYear[gap] as number]));
        return { says: wording, in: (year) => sums.get(year)!, ...(isStock && { isStock: true as const }) };
      });

/** All of them together, in words. */
export const EVERY_RESERVE = "the reserves";

/** What reserves have at the start and the end of a year, and what goes in and out. */
export function reserveReadings(
  budget: MediumTerm,
  reserves: MediumTerm["reserves"],
  who: string,
  { point, flow }: Qualifiers,
): readonly Reading[] {
  if (reserves.length === 0) return [];
  const readingOf =
    (sums: "opening" | "closing" | "into" | "out"): NonNullable<Reading["in"]> =>
    (year) =>
      reserves.reduce((total, reserve) => total + reserve[sums][budget.years.indexOf(year)]!, 0);
  const holds = reserves.length > 1 || who === EVERY_RESERVE ? "have" : "has";
  const readings = {
    opening: { says: `At the start of the year, ${who} ${holds}`, in: readingOf("opening"), isStock: true },
    closing: { says: `At the end of the year, ${who} ${holds}`, in: readingOf("closing"), isStock: true },
    in: { says: `Put into ${who}:`, in: readingOf("into") },
    out: { says: `Used from ${who}:`, in: readingOf("out") },
  } as const satisfies { readonly [key: string]: Reading };
  const said = point ?? flow;
  return said === undefined ? Object.values(readings) : [readings[said]];
}
