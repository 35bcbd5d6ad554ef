import { type FinancialYear, startsIn, yearFrom } from "../../calendar/index.ts";
import { scaled } from "../../money/index.ts";

/** What a figure is for, as far as its words say. */
export type Timing =
  | { readonly is: "year"; readonly year: FinancialYear }
  /** Several years: each of them alike, all of them together, or either. */
  | { readonly is: "years"; readonly years: readonly FinancialYear[]; readonly how: "each" | "sum" | "either" }
  /** Each year alike, or, where it is not strict, the rate of a year: a cost may have a part year beside it. */
  | { readonly is: "each-year"; readonly strict: boolean; readonly over?: Length }
  /** All of it, over so many years or months where that is said. */
  | { readonly is: "total"; readonly over?: Length }
  | { readonly is: "unsaid"; readonly over?: Length };

/** A number of years or months, in ten-thousandths. */
export interface Length {
  readonly count: number;
  readonly unit: "years" | "months";
}

/** What the words of a claim say of time, and the words without it. */
export interface Timed {
  readonly when: Timing;
  readonly rest: string;
}

const NUMBER = String.raw`(\d+(?:\.\d+)?|one)(-and-a-half| and a half)?`;
const KIND = String.raw`[ -](?:financial |full |more |further )?(year|month)s?'?\b`;
const overLength = new RegExp(
  String.raw`\b(over|across|during|in|for)? ?(?:a |the )?(?:period of )?(?:first |next |last |full |coming |following )?${NUMBER}${KIND}(?: (?:period|programme|term))?`,
  "g",
);
const strictly = /\b(?:in |for )?(?:each|every|both)(?: of the)?(?: financial)? years?\b|\byear on year\b/g;
const aYear =
  /\bper (?:annum|(?:financial )?year)\b|\bp\.?a\b\.?|\b(?:annually|annual|yearly|a (?:financial )?year)\b/g;
const inAll =
  /\b(?:in all|in total|overall|altogether|total(?:l?ing)?|(?:over|across) (?:the |all |its )?(?:whole |full |entire |medium |coming )?(?:years|months|period|programme|term))\b/g;

/**
 * What the words of a claim say it is for.
 *
 * @param claimText - the claim without its financial years, which stand as marks in it
 * @param financialYears - those years
 */
export function whenIn(claimText: string, financialYears: readonly FinancialYear[]): Timed {
  let remainder = claimText;
  const take = (pattern: RegExp): boolean => {
    const wordsBefore = remainder;
    remainder = remainder.replace(pattern, " ");
    return remainder !== wordsBefore;
  };
  const [over, overAll] = financialYears.length > 0 ? [undefined, false] : lengthIn(remainder);
  if (over !== undefined) take(overLength);
  const strict = take(strictly);
  const isEachYear = take(aYear) || strict;
  const total = take(inAll);
  if (financialYears.length > 0) {
    const marks = yearMarks(remainder, financialYears);
    const manner = isEachYear || strict ? "each" : marks.span ? "sum" : total ? "sum" : "either";
    const timing: Timing =
      marks.years.length === 1
        ? { is: "year", year: marks.years[0]! }
        : { is: "years", years: marks.years, how: manner };
    return { when: timing, rest: marks.rest };
  }
  const length = over && { over };
  if (isEachYear) return { when: { is: "each-year", strict, ...length }, rest: remainder };
  return { when: { is: total || overAll ? "total" : "unsaid", ...length }, rest: remainder };
}

function lengthIn(claimText: string): readonly [Length | undefined, boolean] {
  const foundMatch = [...claimText.matchAll(overLength)].at(-1);
  if (!foundMatch) return [undefined, false];
  const [, wordsBefore, number, half, unit] = foundMatch;
  const readResult = scaled(number === "one" ? 1 : Number(number), 10_000);
  if (!("value" in readResult)) return [undefined, false];
  const length: Length = {
    count: readResult.value + (half === undefined ? 0 : 5000),
    unit: `${unit as "year" | "month"}s`,
  };
  return [length, wordsBefore === "over" || wordsBefore === "across" || wordsBefore === "during"];
}

const writtenValue = /\b(\d{4})[/-](\d{4}|\d{2})(?!\d)|\b(\d{4}) to (\d{4})\b(?!\/)/g;
const short = /\b(\d{2})\/(\d{2})(?!\d)/g;

/** Every financial year in a text, written 2024/25, 2024-25, 2024/2025, 2024 to 2025 or 24/25; a mark stands where each was. */
export function yearsIn(claimText: string): { readonly years: readonly FinancialYear[]; readonly rest: string } {
  const financialYears: FinancialYear[] = [];
  const mark = (foundText: string, fromYearNumber: number, to: string): string => {
    if ((fromYearNumber + 1) % 100 !== Number(to) % 100 || fromYearNumber < 1900 || fromYearNumber > 2198)
      return foundText;
    financialYears.push(yearFrom(fromYearNumber));
    return `¤${financialYears.length - 1}¤`;
  };
  const remainder = claimText
    .replace(writtenValue, (foundText, first?: string, second?: string, c?: string, d?: string) =>
      mark(foundText, Number(first ?? c), (second ?? d)!),
    )
    .replace(short, (foundText, first: string, second: string) => mark(foundText, 2000 + Number(first), second));
  return { years: financialYears, rest: remainder };
}

const between = /¤(\d+)¤ ?(?:to|-|until|through to|and) ?¤(\d+)¤/;

/** The years that the marks stand for, those between two of a span with them, and the text without the marks. */
function yearMarks(claimText: string, financialYears: readonly FinancialYear[]) {
  const foundMatch = between.exec(claimText);
  const joined = foundMatch !== null && (!/ and /.test(foundMatch[0]) || /\bbetween ¤/.test(claimText));
  const remainder = claimText.replace(
    /(?:\b(?:from|between|in|for|during|of|to|into|by|until|and|at|over|across|both) ){0,6}¤\d+¤/g,
    " ",
  );
  if (!joined || foundMatch === null || financialYears.length !== 2)
    return { years: [...new Set(financialYears)].sort(), span: false, rest: remainder };
  const [fromYear, toYear] = [
    financialYears[Number(foundMatch[1])]!,
    financialYears[Number(foundMatch[2])]!,
  ].sort() as [FinancialYear, FinancialYear];
  const allYears = Array.from({ length: startsIn(toYear) - startsIn(fromYear) + 1 }, (_, position) =>
    yearFrom(startsIn(fromYear) + position),
  );
  return { years: allYears, span: true, rest: remainder };
}
