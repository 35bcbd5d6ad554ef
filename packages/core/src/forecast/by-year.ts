import type { FinancialYear } from "../calendar/index.ts";

/** A value for every year of a plan. */
export type ByYear<Value> = { readonly [year: FinancialYear]: Value };

/** Values in the order of the years, by year. */
export function byYear<Value>(
  financialYears: readonly FinancialYear[],
  value: (yearIndex: number) => Value,
): ByYear<Value> {
  return Object.fromEntries(financialYears.map((year, yearIndex) => [year, value(yearIndex)]));
}
