import { type Day, dayInWords, isDay } from "../calendar/index.ts";
import { MONTH } from "../conventions/index.ts";
import type { Explanation, Given } from "../formula/index.ts";
import { ownProperty } from "../issues/index.ts";
import { asFte, asPercent, asPounds, type Pence } from "../money/index.ts";
import { grouped, withoutEndZeros } from "../words/index.ts";

/** One line of an explanation in words: how deep it stands in the tree, what it says, and the value it is about. */
export interface ExplanationLine {
  readonly depth: number;
  readonly text: string;
  readonly value?: string;
}

/**
 * An explanation as lines of text, each figure before what it is made of.
 *
 * @example explanation({ figure: "cost.total.2024/25", value: 10000000 }) // => [{ depth: 0, text: "cost.total.2024/25", value: "£100,000" }]
 */
export function explanation(givenExplanation: Explanation): readonly ExplanationLine[] {
  const lines: ExplanationLine[] = [];
  tellExplanation(givenExplanation, 0, lines);
  return lines;
}

function tellExplanation(givenExplanation: Explanation, depth: number, lines: ExplanationLine[]): void {
  const { figure, again, parts = [] } = givenExplanation;
  const { value, reason, inputs } = explanationInWords(givenExplanation);
  lines.push({ depth, text: again ? `${figure} (explained above)` : figure, value });
  if (reason) lines.push({ depth: depth + 1, text: `= ${reason}` });
  for (const input of inputs) lines.push({ depth: depth + 1, ...input });
  for (const part of parts) tellExplanation(part, depth + 1, lines);
}

/** What an explanation says of its own figure, without its parts. */
export interface ExplanationWords {
  readonly value: string;
  /** The rule or the sum in words, with what lays it down. */
  readonly reason?: string;
  /** What the rule takes that is no part, each with its date and source. */
  readonly inputs: readonly { readonly text: string; readonly value: string }[];
}

/**
 * What an explanation says of its own figure, in words: its parts are explained in their turn.
 *
 * @example explanationInWords({ figure: "cost.total.2024/25", value: 10000000, says: "the sum of" }) // => { value: "£100,000", reason: "the sum of", inputs: [] }
 */
export function explanationInWords(givenExplanation: Explanation): ExplanationWords {
  const { value, unit, inputs = [], parts = [] } = givenExplanation;
  const reason = reasonOf(givenExplanation);
  const explained = new Set(parts.map((part) => part.as));
  return {
    value: valueInWords(value, unit ?? "pence"),
    ...(reason !== undefined && { reason }),
    inputs: inputs.flatMap((input) => {
      const text = explained.has(input.name) ? undefined : givenInWords(input);
      return text === undefined ? [] : [{ text, value: valueInWords(input.value, input.unit) }];
    }),
  };
}

/** The rule or sum in words, its inputs filled in, with what lays it down. */
function reasonOf({ says, cite, inputs = [] }: Explanation): string | undefined {
  if (says === undefined) return undefined;
  const words = says.replace(/\{([^{}]+)\}/g, (_, name: string) => {
    const givenInput = inputs.find((input) => input.name === name);
    return givenInput ? valueInWords(givenInput.value, givenInput.unit) : name;
  });
  return cite === undefined ? words : `${words} [${cite}]`;
}

const confidences: { readonly [confidence: string]: string } = {
  "read-2": "read in two or more sources",
  "read-1": "read in one source",
  derived: "worked from figures that were read",
  "derived-checked": "worked from figures that were read, and checked against others",
};

/** Where a given figure is from; nothing for one that needs no telling, such as a count of days. */
function givenInWords({ title, from, source, noSource, confidence }: Given): string | undefined {
  if (title === undefined && !source) return undefined;
  const since = from === undefined ? "" : ` from ${isDay(from) ? dayInWords(from) : from}`;
  const about = [
    source &&
      [source.title, source.reference, source.date && dayText(source.date), source.url].filter(Boolean).join(", "),
    noSource && "no source stated",
    confidence && (ownProperty(confidences, confidence) ?? confidence),
  ].filter(Boolean);
  return `${title ?? "as the plan states"}${since}${about.length === 0 ? "" : ` (${about.join("; ")})`}`;
}

const dayText = (dateText: string): string => (isDay(dateText) ? dayInWords(dateText as Day) : dateText);

/** A value in its unit: pounds and pence, a percentage, FTE, a count. */
function valueInWords(value: number, unit: string): string {
  switch (unit) {
    case "pence":
      return asPounds(value as Pence);
    case "annual":
      return annualInWords(value);
    case "rate":
      return asPercent(value);
    case "fte":
    case "day-parts":
      return asFte(value);
    case "month-parts":
      return asFte(Math.floor((20_000 * value + MONTH) / (2 * MONTH)));
    case "tenths":
      return `${(value - (value % 10)) / 10}.${value % 10}`;
    case "hundredths":
      return String(value / 100);
    case "thousandths":
      return String(value / 1000);
    default:
      return grouped(String(value));
  }
}

/** Ten-thousandths of a penny as pounds, with the decimals that are there. */
function annualInWords(value: number): string {
  const pence = (value - (value % 10_000)) / 10_000;
  const remainder = value % 10_000;
  if (remainder === 0) return asPounds(pence as Pence);
  const decimals = withoutEndZeros(String(remainder).padStart(4, "0"));
  const pounds = asPounds(pence as Pence);
  return `${pounds.includes(".") ? pounds : `${pounds}.00`}${decimals}`;
}
