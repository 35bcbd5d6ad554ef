import type { FinancialYear } from "../calendar/index.ts";
import type { Funding } from "../funding/index.ts";
import type { Pence } from "../money/index.ts";
import { type ByYear, byYear } from "./by-year.ts";

/** What is not funded in each year, at each level of certainty: cost less funding applied, never below nothing. */
export type GapByLevel = { readonly [level in "confirmed" | "conditional" | "total"]: ByYear<Pence> };

/** The gap of a draw, afresh at each level. */
export function gapOf({ byLevel }: Funding, years: readonly FinancialYear[]): GapByLevel {
  const gapAtLevel = (fundingLevel: keyof Funding["byLevel"]) =>
    byYear(years, (yearIndex) => byLevel[fundingLevel].years[yearIndex]!.gap);
  return { confirmed: gapAtLevel("confirmed"), conditional: gapAtLevel("conditional"), total: gapAtLevel("total") };
}
