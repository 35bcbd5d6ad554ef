import { type FinancialYear, isFinancialYear, type Month, monthOf } from "../../calendar/index.ts";
import type { When } from "../model/claim.ts";

const months = "january february march april may june july august september october november december".split(" ");
const written = /\b(\d{4})[/-](\d{2})(?!\d)/g;

/** Every financial year in a text, written 2024/25 or 2024-25, and the text without them. */
export function yearsIn(text: string): { readonly years: readonly FinancialYear[]; readonly rest: string } {
  const years: FinancialYear[] = [];
  const rest = text.replace(written, (found, from: string, to: string) => {
    const year = `${from}/${to}`;
    if (!isFinancialYear(year)) return found;
    years.push(year);
    return "";
  });
  return { years, rest };
}

/** The month in "from September 2024", and the text without it. */
export function startIn(text: string): { readonly from?: Month; readonly rest: string } {
  const found = new RegExp(`\\b(?:from|starting|beginning)\\s+(?:in\\s+)?(${months.join("|")})\\s+(\\d{4})\\b`).exec(
    text,
  );
  if (!found) return { rest: text };
  const from = monthOf(Number(found[2]) * 12 + months.indexOf(found[1]!));
  return { from, rest: text.replace(found[0], "") };
}

const eachYear =
  /\b(?:per annum|p\.?a\.?|annually|(?:per|a|each|every|in each|in every) (?:financial )?year)(?=\s|[.,]|$)/;
const all =
  /\b(?:in all|in total|overall|altogether|total|over (?:the )?(?:\w+ )?(?:financial )?(?:years|months|period))\b/;

/** What the words and years of a claim say it is for; nothing where they do not say. */
export function whenIn(text: string, years: readonly FinancialYear[]): When | undefined {
  if (years[0] !== undefined) return { is: "year", year: years[0] };
  if (eachYear.test(text)) return { is: "each-year" };
  return all.test(text) ? { is: "total" } : undefined;
}
