import * as z from "zod";
import { type Day, type FinancialYear, isDay, isFinancialYear, writtenDay, yearMeant } from "../../calendar/index.ts";
import { type Finding, notADate, notAYear, sameDateTwice } from "../../issues/index.ts";
import type { YearSum } from "../model/plan.ts";
import { eachRead, ifRead, readValue } from "../read/unread.ts";
import { type RefinementContext, refuseValue, textOnly } from "./leaf.ts";
import { Money, Sum } from "./money.ts";
import { DAY_TEXT, YEAR_TEXT } from "./written.ts";

/** A plain date. */
export const DayText = textOnly("a date such as 2024-09-01")
  .meta({ id: "day", pattern: DAY_TEXT, examples: ["2025-09-01", "01/09/2025", "1 September 2025"] })
  .transform((writtenText, context): Day => {
    if (isDay(writtenText)) return writtenText;
    const readResult = writtenDay(writtenText);
    return "day" in readResult
      ? readResult.day
      : refuseValue(context, notADate(writtenText, readResult.why, readResult.meant));
  });

/** A financial year. */
export const YearText = textOnly("a financial year such as 2024/25")
  .meta({ id: "financial-year", pattern: YEAR_TEXT, examples: ["2025/26"] })
  .transform(
    (writtenText, context): FinancialYear =>
      isFinancialYear(writtenText) ? writtenText : refuseValue(context, yearIssue(writtenText)),
  );

const yearIssue = (writtenText: string): Finding => notAYear(writtenText, yearMeant(writtenText));

/** A list of dated entries in order of `from`; two may not start on the same day. */
export const inOrderOfDate = <Entry extends { readonly from: Day }>(
  entries: readonly Entry[],
  context: RefinementContext,
): readonly Entry[] => {
  const seenDays = new Set<Day>();
  eachRead(entries, (entry, entryIndex) => {
    const fromDay = readValue(entry.from);
    if (seenDays.has(fromDay)) refuseValue(context, sameDateTwice(fromDay), [entryIndex, "from"]);
    seenDays.add(fromDay);
  });
  const sorted = [...entries];
  // Where a date could not be read they stay as written; whoever asks for their order asks for every date.
  ifRead(() => sorted.sort((first, second) => (first.from < second.from ? -1 : 1)));
  return sorted;
};

/** What is written by financial year, in order; after them, unread, what stands under a key that is no year. */
export function byYearSchema<Held, Entry extends { readonly year: FinancialYear }>(
  writtenValue: { readonly [year: string]: Held },
  entry: (year: FinancialYear, heldValue: Held) => Entry,
  context: RefinementContext,
  figurePath: readonly string[] = [],
): readonly Entry[] {
  const foundEntries: Entry[] = [];
  const others: never[] = [];
  for (const [year, heldValue] of Object.entries(writtenValue)) {
    if (isFinancialYear(year)) foundEntries.push(entry(year, heldValue));
    else others.push(refuseValue(context, yearIssue(year), [...figurePath, year], "key"));
  }
  return [...foundEntries.sort((first, second) => (first.year < second.year ? -1 : 1)), ...others];
}

const yearSum = (year: FinancialYear, amount: YearSum["amount"]): YearSum => ({ year, amount });

const years = { error: () => "sums by financial year, such as { 2024/25: 628k }" };
/** The keys of what is written by year. */
export const yearKeys = { propertyNames: { pattern: YEAR_TEXT } };

/** A sum of either sign for each of some financial years, in order. */
export const YearMoney = z
  .record(z.string(), Money, years)
  .meta(yearKeys)
  .transform((sums, context) => byYearSchema(sums, yearSum, context));

/** A sum, not below nothing, for each of some financial years, in order. */
export const YearSums = z
  .record(z.string(), Sum, years)
  .meta(yearKeys)
  .transform((sums, context) => byYearSchema(sums, yearSum, context));
