import type { FinancialYear } from "../calendar/index.ts";

/** A value for every year of a plan. */
export type ByYear<Value> = { readonly [year: FinancialYear]: Value };

/** Values in the order of the years, by year. */
export function byYear<Value>(years: readonly FinancialYear[], value: (at: number) => Value): ByYear<Value> {
  return Object.fromEntries(years.map((year, at) => [year, value(at)]));
}
