import { type FinancialYear, startsIn, yearsFrom } from "../calendar/index.ts";
import { exactly } from "../formula/index.ts";
import type { Line, Plan } from "../plan/index.ts";
import { grown } from "../rules/index.ts";

/** What a line comes to in a year, and how that sum was reached. */
export interface LineSum {
  readonly year: FinancialYear;
  readonly amount: number;
  /** The last sum given and how many years of growth came on top, where it is not given itself. */
  readonly grownFrom?: { readonly year: FinancialYear; readonly amount: number; readonly years: number };
}

/** A sum for each year, as a line may have. */
type YearlySum = Extract<Line["sum"], { readonly is: "yearly" }>;

/** The sums of a yearly line, given or grown, in order of year, within the plan's years. */
export function lineSums(sum: YearlySum, plan: Plan): readonly LineSum[] {
  const { perYear, growth } = sum;
  const given = [...perYear].sort((a, b) => (a.year < b.year ? -1 : 1));
  const last = given.at(-1);
  if (growth === undefined || last === undefined) return given;
  const after = yearsFrom(last.year, plan.years.to).slice(1);
  return [
    ...given,
    ...after.map((year) => {
      const years = startsIn(year) - startsIn(last.year);
      const later = exactly(grown(years))({ sum: BigInt(last.amount), growth: BigInt(growth) });
      return { year, amount: Number(later), grownFrom: { year: last.year, amount: last.amount, years } };
    }),
  ];
}
