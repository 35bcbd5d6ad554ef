import { type FinancialYear, firstDay, startsIn, yearsFrom } from "../calendar/index.ts";
import { exactly } from "../formula/index.ts";
import { inOrderOf } from "../order/index.ts";
import {
  type FundingSource,
  type Line,
  type Plan,
  percentIn,
  type Rise,
  salaryRises,
  type YearSum,
} from "../plan/index.ts";
import { grown, percentOf, raised } from "../rules/index.ts";

/** What a line comes to in a year, and how that sum was reached. */
export interface LineSum {
  readonly year: FinancialYear;
  readonly amount: number;
  /** The last sum given and how many years of growth came on top, where it is not given itself. */
  readonly grownFrom?: { readonly year: FinancialYear; readonly amount: number; readonly years: number };
  /** The awards that have raised it from what it was in the year before, where it rises as plain salaries do. */
  readonly rises?: readonly Rise[];
  /** The sources of whose sums it is a percentage, where it is one. */
  readonly ofSources?: readonly { readonly source: FundingSource; readonly amount: number }[];
}

/** A sum for each year, as a line may have: stated, or as a percentage. */
type SumByYear = Extract<Line["sum"], { readonly is: "yearly" | "percent" }>;

/** The sums by year of a line, given, grown or of a source's, in order of year, within the plan's years. */
export function lineSums(sum: SumByYear, plan: Plan): readonly LineSum[] {
  if (sum.is === "percent") return sumsOfSources(sum, plan);
  const { perYear, growth, uplift } = sum;
  const givenYearSums = inOrderOf(perYear, ({ year }) => year);
  const lastYearSum = givenYearSums.at(-1);
  if (lastYearSum === undefined) return givenYearSums;
  const yearsAfter = yearsFrom(lastYearSum.year, plan.years.to).slice(1);
  if (uplift !== undefined) return [...givenYearSums, ...risenYears(lastYearSum, yearsAfter, plan)];
  if (growth === undefined) return givenYearSums;
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

const afterRise = exactly(raised);

/** Later years, each the one before it with the awards on plain salaries of its 1 April. */
function risenYears(last: YearSum, yearsAfter: readonly FinancialYear[], plan: Plan): readonly LineSum[] {
  const rises = salaryRises(plan);
  let amount: number = last.amount;
  return yearsAfter.map((year) => {
    const ofYear = rises.filter(({ from }) => from === firstDay(year));
    for (const { percent } of ofYear) amount = Number(afterRise({ sum: BigInt(amount), percent: BigInt(percent) }));
    return { year, amount, rises: ofYear };
  });
}

const exactPercent = exactly(percentOf);

/** A percentage of what sources have together in each year. What is of costs has no sums before these are known. */
function sumsOfSources(
  { of, percent }: Extract<SumByYear, { readonly is: "percent" }>,
  plan: Plan,
): readonly LineSum[] {
  if (of.is !== "sources") return [];
  const sources = plan.funding.filter(({ id }) => of.sources.includes(id));
  return yearsFrom(plan.years.from, plan.years.to).flatMap((year): readonly LineSum[] => {
    const rate = percentIn(percent, year);
    const ofSources = sources.flatMap((source) =>
      source.perYear.filter((yearSum) => yearSum.year === year).map(({ amount }) => ({ source, amount })),
    );
    if (rate === 0 || ofSources.length === 0) return [];
    const seen = ofSources.reduce((all, { amount }) => all + BigInt(amount), 0n);
    return [{ year, amount: Number(exactPercent({ percent: BigInt(rate), before: 0n, seen })), ofSources }];
  });
}
