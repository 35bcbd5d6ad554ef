import * as z from "zod";
import { type Day, type FinancialYear, isDay, isFinancialYear, writtenDay, yearMeant } from "../../calendar/index.ts";
import { type Finding, notADate, notAYear, sameDateTwice } from "../../issues/index.ts";
import type { YearSum } from "../model/plan.ts";
import { each, ifRead, known } from "../read/unread.ts";
import { type Context, textOnly, wrong } from "./leaf.ts";
import { Money, Sum } from "./money.ts";
import { DAY_TEXT, YEAR_TEXT } from "./written.ts";

/** A plain date. */
export const DayText = textOnly("a date such as 2024-09-01")
  .meta({ id: "day", pattern: DAY_TEXT, examples: ["2025-09-01", "01/09/2025", "1 September 2025"] })
  .transform((text, context): Day => {
    if (isDay(text)) return text;
    const read = writtenDay(text);
    return "day" in read ? read.day : wrong(context, notADate(text, read.why, read.meant));
  });

/** A financial year. */
export const YearText = textOnly("a financial year such as 2024/25")
  .meta({ id: "financial-year", pattern: YEAR_TEXT, examples: ["2025/26"] })
  .transform((text, context): FinancialYear => (isFinancialYear(text) ? text : wrong(context, yearIssue(text))));

const yearIssue = (text: string): Finding => notAYear(text, yearMeant(text));

/** A list of dated entries in order of `from`; two may not start on the same day. */
export const inOrderOfDate = <Entry extends { readonly from: Day }>(
  entries: readonly Entry[],
  context: Context,
): readonly Entry[] => {
  const seen = new Set<Day>();
  each(entries, (entry, at) => {
    const from = known(entry.from);
    if (seen.has(from)) wrong(context, sameDateTwice(from), [at, "from"]);
    seen.add(from);
  });
  const sorted = [...entries];
  // Where a date could not be read they stay as written; whoever asks for their order asks for every date.
  ifRead(() => sorted.sort((a, b) => (a.from < b.from ? -1 : 1)));
  return sorted;
};

/** What is written by financial year, in order; after them, unread, what stands under a key that is no year. */
export function byYear<Held, Entry extends { readonly year: FinancialYear }>(
  written: { readonly [year: string]: Held },
  entry: (year: FinancialYear, held: Held) => Entry,
  context: Context,
  path: readonly string[] = [],
): readonly Entry[] {
  const found: Entry[] = [];
  const others: never[] = [];
  for (const [year, held] of Object.entries(written)) {
    if (isFinancialYear(year)) found.push(entry(year, held));
    else others.push(wrong(context, yearIssue(year), [...path, year], "key"));
  }
  return [...found.sort((a, b) => (a.year < b.year ? -1 : 1)), ...others];
}

const yearSum = (year: FinancialYear, amount: YearSum["amount"]): YearSum => ({ year, amount });

const years = { error: () => "sums by financial year, such as { 2024/25: 628k }" };
/** The keys of what is written by year. */
export const yearKeys = { propertyNames: { pattern: YEAR_TEXT } };

/** A sum of either sign for each of some financial years, in order. */
export const YearMoney = z
  .record(z.string(), Money, years)
  .meta(yearKeys)
  .transform((sums, context) => byYear(sums, yearSum, context));

/** A sum, not below nothing, for each of some financial years, in order. */
export const YearSums = z
  .record(z.string(), Sum, years)
  .meta(yearKeys)
  .transform((sums, context) => byYear(sums, yearSum, context));
