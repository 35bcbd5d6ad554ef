import { daysInMonth, type FinancialYear, parts, period, startsIn, yearOfDay } from "../../../calendar/index.ts";
import { byValue, exactly, type FormulaRule, type Values } from "../../../formula/index.ts";
import type { Pence } from "../../../money/index.ts";
import { demandCost, demandGrowth, grown, inflation, partYearEffect } from "../../../rules/index.ts";
import { byId } from "../by-id.ts";
import type { YearSum } from "../common.ts";
import type { Budget, BudgetChange, BudgetFunding, Demand } from "./budget.ts";

const partYear = byValue(partYearEffect);
const rise = byValue(inflation);
const grownCost = byValue(demandGrowth);

/**
 * What a budget line holds in each year: a recurrent change in its year and all after it, a one-off one in its year alone.
 *
 * @throws never for a budget that has been checked
 */
export function lineInYears(
  budgetLine: BudgetChange,
  { demand }: Pick<Budget, "demand">,
  financialYears: readonly FinancialYear[],
): readonly Pence[] {
  const { by } = budgetLine;
  if (by.is === "full-year") return financialYears.map((year) => fullYearIn(by, year));
  if (by.is === "demand") {
    const driver = byId(demand, by.demand);
    return financialYears.map((year) => (driver === undefined ? (0 as Pence) : demandIn(driver, by.each, year)));
  }
  if (by.is === "percent") return risen(by, financialYears);
  const changes = sumsIn(by.perYear, financialYears);
  if (!budgetLine.recurrent) return changes;
  let toDate = 0;
  return changes.map((change) => {
    toDate += change;
    return toDate as Pence;
  });
}

/** A sum for each year, nothing where none is given. */
export function sumsIn(perYear: readonly YearSum[], financialYears: readonly FinancialYear[]): readonly Pence[] {
  return financialYears.map((year) => perYear.find((yearSum) => yearSum.year === year)?.amount ?? (0 as Pence));
}

/** What a funding line brings in each year. */
export function fundingInYears(
  { perYear, growth }: BudgetFunding,
  financialYears: readonly FinancialYear[],
): readonly Pence[] {
  const lastYearSum = perYear.at(-1);
  return financialYears.map((year) => {
    const later = lastYearSum === undefined ? 0 : startsIn(year) - startsIn(lastYearSum.year);
    if (lastYearSum === undefined || growth === undefined || later < 1)
      return perYear.find((yearSum) => yearSum.year === year)?.amount ?? (0 as Pence);
    return exact(grown(later), { sum: lastYearSum.amount, growth });
  });
}

function fullYearIn(by: Extract<BudgetChange["by"], { is: "full-year" }>, year: FinancialYear): Pence {
  const firstYear = yearOfDay(by.from);
  if (year !== firstYear) return year < firstYear ? (0 as Pence) : by.fullYear;
  const { month, before } = parts(by.from);
  const length = daysInMonth(month);
  return partYear({ fullYear: by.fullYear, months: 12 - period(month), days: length - before, length }) as Pence;
}

/** The cost of those who have come since the count. */
function demandIn({ count, growth, year: fromYear }: Demand, amount: Pence, year: FinancialYear): Pence {
  const later = Math.max(0, startsIn(year) - startsIn(fromYear));
  const [grownTo, counted] = [later, 0].map((yearCount) =>
    exact(demandCost(yearCount), { count, growth, each: amount }),
  );
  return grownCost({ grown: grownTo!, counted: counted! }) as Pence;
}

function risen(
  by: Extract<BudgetChange["by"], { is: "percent" }>,
  financialYears: readonly FinancialYear[],
): readonly Pence[] {
  let amount = 0;
  return financialYears.map((year) => {
    const rate = by.perYear.find((yearRate) => yearRate.year === year)?.rate ?? 0;
    amount += rise({ rate, of: by.of, risen: amount });
    return amount as Pence;
  });
}

/** Powers soon pass what a number holds, so these rules are read in BigInt; a sum too large for a plan is found by its checks. */
function exact<Name extends string>(formulaRule: FormulaRule<Name>, values: Values<Name>): Pence {
  const big = Object.fromEntries(Object.entries<number>(values).map(([name, value]) => [name, BigInt(value)]));
  return Number(exactly(formulaRule)(big as { readonly [name in Name]: bigint })) as Pence;
}
