import type { FinancialYear, Plan } from "@outturn/core";

/**
 * The financial years of a plan, the first to the last.
 *
 * @example budgetYears(plan) // => ["2017/18", "2018/19"]
 */
export function budgetYears({ years: { from, to } }: Plan): FinancialYear[] {
  const [first, last] = [Number(from.slice(0, 4)), Number(to.slice(0, 4))];
  return Array.from({ length: last - first + 1 }, (_, position) => {
    const year = first + position;
    return `${year}/${String((year + 1) % 100).padStart(2, "0")}` as FinancialYear;
  });
}
