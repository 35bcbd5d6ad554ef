import type { FinancialYear } from "../../calendar/index.ts";
import type { ByYear, Forecast } from "../../forecast/index.ts";
import type { Pence } from "../../money/index.ts";
import { listed } from "../../words/index.ts";

/** Writes sums of one forecast in one unit. */
export interface ReportWords {
  readonly forecast: Forecast;
  readonly says: (amount: Pence) => string;
}

/** "£628,000 in 2024/25 and £1,359,000 in 2025/26". */
export const perYear = (
  financialYears: readonly FinancialYear[],
  amountsByYear: ByYear<Pence>,
  says: ReportWords["says"],
): string =>
  listed(
    financialYears.map((year) => `${amountsByYear[year] === 0 ? "nothing" : says(amountsByYear[year]!)} in ${year}`),
  );

export const totalPence = (amounts: readonly Pence[]): Pence =>
  amounts.reduce((total, amount) => total + amount, 0) as Pence;

/** More things than so many are counted, not listed. */
export const MOST_LISTED = 4;

/** Over which years a sum is: "in 2024/25", "over all years together". */
export const overAll = ({ years }: Pick<Forecast, "years">): string =>
  years.length === 1 ? `in ${years[0]}` : "over all years together";
