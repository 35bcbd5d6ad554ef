import { type FinancialYear, startsIn, yearFrom } from "../../calendar/index.ts";
import { scaled } from "../../money/index.ts";

/** What a figure is for, as far as its words say. */
export type When =
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
  readonly when: When;
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
 * @param text - the claim without its financial years, which stand as marks in it
 * @param years - those years
 */
export function whenIn(text: string, years: readonly FinancialYear[]): Timed {
  let rest = text;
  const take = (pattern: RegExp): boolean => {
    const before = rest;
    rest = rest.replace(pattern, " ");
    return rest !== before;
  };
  const [over, overAll] = years.length > 0 ? [undefined, false] : lengthIn(rest);
  if (over !== undefined) take(overLength);
  const strict = take(strictly);
  const each = take(aYear) || strict;
  const total = take(inAll);
  if (years.length > 0) {
    const marks = yearMarks(rest, years);
    const how = each || strict ? "each" : marks.span ? "sum" : total ? "sum" : "either";
    const when: When =
      marks.years.length === 1 ? { is: "year", year: marks.years[0]! } : { is: "years", years: marks.years, how };
    return { when, rest: marks.rest };
  }
  const length = over && { over };
  if (each) return { when: { is: "each-year", strict, ...length }, rest };
  return { when: { is: total || overAll ? "total" : "unsaid", ...length }, rest };
}

function lengthIn(text: string): readonly [Length | undefined, boolean] {
  const found = [...text.matchAll(overLength)].at(-1);
  if (!found) return [undefined, false];
  const [, before, number, half, unit] = found;
  const read = scaled(number === "one" ? 1 : Number(number), 10_000);
  if (!("value" in read)) return [undefined, false];
  const length: Length = { count: read.value + (half === undefined ? 0 : 5000), unit: `${unit as "year" | "month"}s` };
  return [length, before === "over" || before === "across" || before === "during"];
}

const written = /\b(\d{4})[/-](\d{4}|\d{2})(?!\d)|\b(\d{4}) to (\d{4})\b(?!\/)/g;
const short = /\b(\d{2})\/(\d{2})(?!\d)/g;

/** Every financial year in a text, written 2024/25, 2024-25, 2024/2025, 2024 to 2025 or 24/25; a mark stands where each was. */
export function yearsIn(text: string): { readonly years: readonly FinancialYear[]; readonly rest: string } {
  const years: FinancialYear[] = [];
  const mark = (found: string, from: number, to: string): string => {
    if ((from + 1) % 100 !== Number(to) % 100 || from < 1900 || from > 2198) return found;
    years.push(yearFrom(from));
    return `¤${years.length - 1}¤`;
  };
  const rest = text
    .replace(written, (found, a?: string, b?: string, c?: string, d?: string) => mark(found, Number(a ?? c), (b ?? d)!))
    .replace(short, (found, a: string, b: string) => mark(found, 2000 + Number(a), b));
  return { years, rest };
}

const between = /¤(\d+)¤ ?(?:to|-|until|through to|and) ?¤(\d+)¤/;

/** The years that the marks stand for, those between two of a span with them, and the text without the marks. */
function yearMarks(text: string, years: readonly FinancialYear[]) {
  const found = between.exec(text);
  const joined = found !== null && (!/ and /.test(found[0]) || /\bbetween ¤/.test(text));
  const rest = text.replace(
    /(?:\b(?:from|between|in|for|during|of|to|into|by|until|and|at|over|across|both) )*¤\d+¤/g,
    " ",
  );
  if (!joined || found === null || years.length !== 2) return { years: [...new Set(years)].sort(), span: false, rest };
  const [from, to] = [years[Number(found[1])]!, years[Number(found[2])]!].sort() as [FinancialYear, FinancialYear];
  const all = Array.from({ length: startsIn(to) - startsIn(from) + 1 }, (_, at) => yearFrom(startsIn(from) + at));
  return { years: all, span: true, rest };
}
