import * as z from "zod";
import { type Day, type FinancialYear, isDay, isFinancialYear } from "../../calendar/index.ts";
import { notADate, notAYear, sameDateTwice } from "../../issues/index.ts";
import type { YearSum } from "../plan.ts";
import { type Context, textOnly, wrong } from "./leaf.ts";
import { Money, Sum } from "./money.ts";

/** A plain date. */
export const DayText = textOnly("a date such as 2024-09-01")
  .meta({ pattern: "^\\d{4}-\\d{2}-\\d{2}$" })
  .transform((text, context): Day => (isDay(text) ? text : wrong(context, notADate(text))));

/** A financial year. */
export const YearText = textOnly("a financial year such as 2024/25")
  .meta({ pattern: "^\\d{4}/\\d{2}$" })
  .transform((text, context): FinancialYear => (isFinancialYear(text) ? text : wrong(context, notAYear(text))));

/** A list of dated entries in order of `from`; two may not start on the same day. */
export const inOrderOfDate = <Entry extends { readonly from: Day }>(
  entries: readonly Entry[],
  context: Context,
): readonly Entry[] => {
  const seen = new Set<Day>();
  entries.forEach((entry, at) => {
    if (seen.has(entry.from)) wrong(context, sameDateTwice(entry.from), [at, "from"]);
    seen.add(entry.from);
  });
  return [...entries].sort((a, b) => (a.from < b.from ? -1 : 1));
};

function byYear(sums: { readonly [year: string]: YearSum["amount"] }, context: Context): readonly YearSum[] {
  const result: YearSum[] = [];
  for (const [year, amount] of Object.entries(sums)) {
    if (isFinancialYear(year)) result.push({ year, amount });
    else wrong(context, notAYear(year), [year], "key");
  }
  return result.sort((a, b) => (a.year < b.year ? -1 : 1));
}

const years = { error: () => "sums by financial year, such as { 2024/25: 628k }" };
const yearKeys = { propertyNames: { pattern: "^\\d{4}/\\d{2}$" } };

/** A sum of either sign for each of some financial years, in order. */
export const YearMoney = z.record(z.string(), Money, years).meta(yearKeys).transform(byYear);

/** A sum, not below nothing, for each of some financial years, in order. */
export const YearSums = z.record(z.string(), Sum, years).meta(yearKeys).transform(byYear);
