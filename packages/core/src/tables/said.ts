import type { FinancialYear } from "../calendar/index.ts";
import type { ByYear, Forecast } from "../forecast/index.ts";
import type { Pence } from "../money/index.ts";
import { listed } from "../words/index.ts";

/** Writes sums of one forecast in one unit. */
export interface Words {
  readonly of: Forecast;
  readonly says: (sum: Pence) => string;
}

/** "£628,000 in 2024/25 and £1,359,000 in 2025/26". */
export const perYear = (years: readonly FinancialYear[], sums: ByYear<Pence>, says: Words["says"]): string =>
  listed(years.map((year) => `${sums[year] === 0 ? "nothing" : says(sums[year]!)} in ${year}`));

export const sum = (amounts: readonly Pence[]): Pence => amounts.reduce((total, one) => total + one, 0) as Pence;
