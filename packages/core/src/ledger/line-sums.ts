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
  const givenYearSums = [...perYear].sort((first, second) => (first.year < second.year ? -1 : 1));
  const lastYearSum = givenYearSums.at(-1);
  if (growth === undefined || lastYearSum === undefined) return givenYearSums;
  const yearsAfter = yearsFrom(lastYearSum.year, plan.years.to).slice(1);
  return [
    ...givenYearSums,
    ...yearsAfter.map((year) => {
      const yearCount = startsIn(year) - startsIn(lastYearSum.year);
      const later = exactly(grown(yearCount))({ sum: BigInt(lastYearSum.amount), growth: BigInt(growth) });
      return {
        year,
        amount: Number(later),
        grownFrom: { year: lastYearSum.year, amount: lastYearSum.amount, years: yearCount },
      };
    }),
  ];
}
