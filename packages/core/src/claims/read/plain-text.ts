import { dayInWords, writtenDay } from "../../calendar/index.ts";

/** A claim is a sentence: longer ones are not read, so that no reading takes long. */
export const LONGEST = 1000;

/** What stands for the letter of "Project A", which is no article. */
export const LETTER_A = "ᴀ";

const labelled =
  /\b(option|phase|tranche|stage|lot|block|round|year|quarter|month|paragraph|appendix|table|recommendation|objective|grade|band|tier|scp|ward|zone) (\d{1,4})\b(?![/%.,-]\d)/g;

/**
 * A text in small letters, with one kind of space, dash and quote, no full stop, numbers from two to twelve as digits, and a number
 * that only labels something ("option 1") joined to its word.
 */
export const plainText = (claimText: string): string =>
  claimText
    .replace(/(?<=\w )A(?= |$)/g, LETTER_A)
    .toLowerCase()
    .replace(/\s+/g, " ")
    .trim()
    .replace(/[.;]$/, "")
    .replace(/[‐‑‒–—−]/g, "-")
    .replace(/[‘’]/g, "'")
    .replace(/[“”]/g, '"')
    .replace(/[×✕]/g, " x ")
    .replace(/÷/g, "/")
    .replace(/≤/g, "<=")
    .replace(/≥/g, ">=")
    .replace(/^one (?!off\b)/, "1 ")
    .replace(writtenValue, (word) => String(numbers.indexOf(word) + 2))
    .replace(/\bfy ?(?=\d)/g, "")
    .replace(dated, operatorsInWords)
    .replace(labelled, "$1_$2");

const dated =
  /(?<![\d/.-])(?:\d{1,2}[/.-]\d{1,2}[/.-]\d{4}|\d{4}-\d{2}-\d{2}|\d{1,2}(?:st|nd|rd|th)? [a-z]{3,4}\.? \d{4})(?![\d/-])/g;

/** A date in figures, or with a short name of a month, in full words. */
function operatorsInWords(claimText: string): string {
  const readResult = writtenDay(claimText);
  return "day" in readResult ? dayInWords(readResult.day).toLowerCase() : claimText;
}

const numbers = "two three four five six seven eight nine ten eleven twelve".split(" ");
// "One" is left: it is as often a word as a number.
const writtenValue = /\b(?:two|three|four|five|six|seven|eight|nine|ten|eleven|twelve)\b/g;
