import type { FinancialYear } from "../calendar/index.ts";
import type { ByYear, Forecast } from "../forecast/index.ts";
import { grouped, type Pence } from "../money/index.ts";

/** Writes sums of one forecast in one unit. */
export interface Words {
  readonly of: Forecast;
  readonly says: (sum: Pence) => string;
}

/** "£628,000 in 2024/25 and £1,359,000 in 2025/26". */
export const perYear = (years: readonly FinancialYear[], sums: ByYear<Pence>, says: Words["says"]): string =>
  and(years.map((year) => `${says(sums[year]!)} in ${year}`));

export const sum = (amounts: readonly Pence[]): Pence => amounts.reduce((total, one) => total + one, 0) as Pence;

/** Names in a sentence: "a", "a and b", "a, b and c". */
export function and(names: readonly string[]): string {
  const last = names.at(-1) ?? "";
  return names.length < 2 ? last : `${names.slice(0, -1).join(", ")} and ${last}`;
}

/** "1 post", "1,200 posts". */
export const counted = (count: number, of: string): string =>
  `${grouped(String(count))} ${of}${count === 1 ? "" : "s"}`;
