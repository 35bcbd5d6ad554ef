/**
 * What may stand in a text or a number, in the terms of JSON Schema, so that an editor refuses what reading refuses. Numbers have the
 * bounds of the checks; texts have a shape, whose bounds only reading knows where it says so.
 */

/** Texts with blanks around them. */
const wholePattern = (pattern: string): string => `^\\s*(?:${pattern})\\s*$`;

/** Without a sign, with commas or decimals or both. */
const digits =
  "(?:(?:\\d{1,3}(?:(?:,\\d{3})+|(?:[\u00a0\u2007\u2009\u202f]\\d{3})+)|\\d+)(?:\\.\\d+)?|\\.\\d+)\\s*(?:[kK]|[mM]|[bB][nN])?";

const decimal = "(?:\\d+(?:\\.\\d+)?|\\.\\d+)";
/** From 0 to 1. */
const upToOne = "\\+?0*(?:1(?:\\.0+)?|0(?:\\.\\d+)?|\\.\\d+)";
/** From 0 to 100. */
const upToHundred = "\\+?0*(?:100(?:\\.0+)?|\\d{1,2}(?:\\.\\d+)?|\\.\\d+)";

/** Plus, minus, and the dashes that people and their programs write for a minus. */
const SIGN = "[+\u2010-\u2013\u2212-]";

/** £1.359m, 628k, 1,359,000, and where a minus has a meaning -500 or (500). */
export const MONEY_TEXT = wholePattern(`${SIGN}?\\s*£?\\s*${SIGN}?${digits}|\\(\\s*£?\\s*${digits}\\s*\\)`);
export const SUM_TEXT = wholePattern(`\\+?\\s*£?\\s*\\+?${digits}`);
/** "0.2" or "20%". */
export const RATE_TEXT = wholePattern(`${upToOne}|${upToHundred}\\s*%`);
/** "3" or "3%". */
export const PERCENT_TEXT = wholePattern(`${SIGN}?${decimal}\\s*%?`);
/** "0.5" or hours such as "16/37". */
export const FTE_TEXT = wholePattern(`${upToOne}|\\d{1,6}(?:\\.\\d{1,4})?\\s*/\\s*\\d{1,6}(?:\\.\\d{1,4})?`);

const leapYear = "(?:[1-9]\\d(?:0[48]|[2468][048]|[13579][26])|(?:[2468][048]|[13579][26])00)";
const dayOfAnyYear =
  "(?:(?:0[13578]|1[02])-(?:0[1-9]|[12]\\d|3[01])|(?:0[469]|11)-(?:0[1-9]|[12]\\d|30)|02-(?:0[1-9]|1\\d|2[0-8]))";

/** Real dates from 1000-01-01 to 9998-12-31. */
const DAY_AS_STORED = `(?!9999)(?:[1-9]\\d{3}-${dayOfAnyYear}|${leapYear}-02-29)`;

/** In any case of letters. */
const anyCase = (words: string): string => words.replace(/[a-z]/gi, (letter) => `[${letter.toUpperCase()}${letter}]`);

const yearAfter = "(?!9999)[1-9]\\d{3}";
/** The number of a day, a mark and a month, all three as often as they go together; 29 February with the years that have one. */
const dayFirst = (mark: string, months: readonly string[], end: string): string => {
  const [long, short, february] = months;
  const datePattern = (days: string, month: string): string => `(?:${days})${mark}(?:${month})${end}`;
  return [
    `${datePattern("0?[1-9]|[12]\\d|3[01]", long!)}${yearAfter}`,
    `${datePattern("0?[1-9]|[12]\\d|30", short!)}${yearAfter}`,
    `${datePattern("0?[1-9]|1\\d|2[0-8]", february!)}${yearAfter}`,
    `${datePattern("29", february!)}${leapYear}`,
  ].join("|");
};
const inFigures = ["-", "/", "\\."].map((mark) => dayFirst(mark, ["0?[13578]|1[02]", "0?[469]|11", "0?2"], mark));
const dayInWordsPattern = dayFirst(
  "(?:st|nd|rd|th)?\\s+",
  [
    "jan(?:uary)?|mar(?:ch)?|may|july?|aug(?:ust)?|oct(?:ober)?|dec(?:ember)?",
    "apr(?:il)?|june?|sept?|september|nov(?:ember)?",
    "feb(?:ruary)?",
  ].map(anyCase),
  "\\.?,?\\s+",
);

/** Real dates from 1000-01-01 to 9998-12-31; and with the day first 31/12/2024, 31 Dec 2024, 31 December 2024. */
export const DAY_TEXT = `^(?:${DAY_AS_STORED}|\\s*(?:${[...inFigures, dayInWordsPattern].join("|")})\\s*)$`;

/** A year and the last two figures of the next: by the last figure, and across a ten, ten pairs and nine. */
const sameTen = [0, 1, 2, 3, 4, 5, 6, 7, 8].map((last) => `${last}/\\1[${last + 1}]`).join("|");
const nextTen = [0, 1, 2, 3, 4, 5, 6, 7, 8].map((ten) => `${ten}9/${ten + 1}0`).join("|");
export const YEAR_TEXT = `^(?!999[89])[1-9]\\d(?:(\\d)(?:${sameTen})|${nextTen}|99/00)$`;

type DependencyRule = { readonly [keyword: string]: unknown };

/** One of these keys is there, and no other of them. */
export const exactlyOneOf = (...keys: readonly string[]): DependencyRule => ({
  oneOf: keys.map((fieldKey) => ({ required: [fieldKey] })),
});

/** All keys of one of these lists are there. */
export const oneFormOf = (...forms: readonly (readonly string[])[]): DependencyRule => ({
  anyOf: forms.map((required) => ({ required: [...required] })),
});

/** At least one of these keys is there. */
export const someKeyOf = (...keys: readonly string[]): DependencyRule => ({
  anyOf: keys.map((fieldKey) => ({ required: [fieldKey] })),
});

/** Where a key is there, so are others. */
export const dependencies = (rules: { readonly [fieldKey: string]: readonly string[] }): DependencyRule => ({
  dependencies: rules,
});
