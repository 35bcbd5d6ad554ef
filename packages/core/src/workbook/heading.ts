import { isFinancialYear, yearMeant } from "../calendar/index.ts";
import type { Path } from "../issues/index.ts";
import { capitalised } from "../words/index.ts";
import { inQuotes, quotedText, unquotedText } from "./quoted.ts";
import type { Shape } from "./shape.ts";

/** What heads the value of a field, and of a record that is one value. */
export const VALUE = "Value";
/** What heads the fields of a sheet of one record. */
export const FIELD = "Field";
/** What heads words about a field, which are not read. */
export const ABOUT = "About";

/**
 * A field of a record as a column's heading says it: its keys in words with colons between them, places in lists counted from 1. A sum by
 * year is headed by the year alone.
 *
 * @param fieldPath - from the record
 */
export function headingOf(fieldPath: Path, record: Shape): string {
  if (fieldPath.length === 0) return VALUE;
  const words: string[] = [];
  let inside: Shape | undefined = record;
  fieldPath.forEach((pathStep, depth) => {
    if (typeof pathStep === "number") {
      words.push(`${words.pop() ?? VALUE} ${pathStep + 1}`);
      inside = inside?.entry;
      return;
    }
    const field: Shape | undefined = inside?.fields.get(pathStep);
    const isHeading = pathStep !== "perYear" || depth === fieldPath.length - 1 || inside?.named !== undefined;
    if (isHeading) words.push(field === undefined ? nameHeading(pathStep) : keyWords(pathStep));
    inside = field ?? inside?.named;
  });
  return capitalised(words.join(": "));
}

/** A name that somebody chose: as it is, in quotes where it would not be read back so. */
const nameHeading = (name: string): string => (/[:\n]/.test(name) ? inQuotes(name) : quotedText(name));

/** Words that are more than their letters. */
const SPELT: ReadonlyMap<string, string> = new Map([
  ["fte", "FTE"],
  ["employerNi", "Employer NI"],
  ["niThreshold", "NI threshold"],
]);

/** A key in words, as inside a sentence: `fullCost` is "full cost". */
export const keyWords = (fieldKey: string): string =>
  SPELT.get(fieldKey) ?? fieldKey.replace(/[A-Z]/g, (letter) => ` ${letter.toLowerCase()}`);

/** A key in words: `payScales` is "Pay scales". */
export const inWords = (fieldKey: string): string => capitalised(keyWords(fieldKey));

/**
 * The field that a heading names; nothing where the record has none of that name. Letters count, not their case, and neither blanks nor
 * marks between them.
 */
export function fieldOf(heading: string, record: Shape): Path | undefined {
  if (letters(heading) === letters(VALUE) && record.kinds.size > 0) return [];
  return walk(cutAtColons(heading), record);
}

function walk(parts: readonly string[], inside: Shape): Path | undefined {
  const [part, ...remaining] = parts;
  if (part === undefined) return [];
  const knownKey = keyOf(part, inside);
  if (knownKey !== undefined) return after([knownKey], remaining, inside.fields.get(knownKey)!);
  const [listName, position] = endNumber(part);
  const listKey = position === undefined ? undefined : keyOf(listName, inside);
  const entry = listKey === undefined ? undefined : inside.fields.get(listKey)!.entry;
  if (entry !== undefined) return after([listKey!, position! - 1], remaining, entry);
  if (inside.named !== undefined) return namedField(parts, inside.named);
  const perYear = inside.fields.get("perYear");
  return perYear !== undefined && (isFinancialYear(part) || yearMeant(part) !== undefined)
    ? after(["perYear", part], remaining, perYear.named!)
    : undefined;
}

function after(steps: Path, remaining: readonly string[], shape: Shape): Path | undefined {
  const further = walk(remaining, shape);
  return further && [...steps, ...further];
}

/** What stands under a name; where that is one value, the name may have colons in it. */
function namedField(parts: readonly string[], shape: Shape): Path | undefined {
  const isOne = shape.fields.size === 0 && shape.named === undefined;
  const [name, remaining] = isOne ? [parts.join(":"), []] : [parts[0]!, parts.slice(1)];
  return after([unquotedText(name) ?? name], remaining, shape);
}

/** The key of a record that a text names: letters count, not their case, blanks or marks. */
export function keyOf(part: string, inside: Shape): string | undefined {
  const wanted = letters(part);
  for (const fieldKey of inside.fields.keys()) if (letters(fieldKey) === wanted) return fieldKey;
  return undefined;
}

/** Letters and figures alone, small. */
export const letters = (text: string): string =>
  text
    .slice(0, 200)
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]/gu, "");

/** "Cover 2" is the second of "Cover". */
function endNumber(part: string): readonly [string, number | undefined] {
  const blank = part.lastIndexOf(" ");
  const figures = part.slice(blank + 1);
  const isPlace = blank > 0 && figures.length <= 3 && /^[1-9]\d*$/.test(figures);
  return isPlace ? [part.slice(0, blank), Number(figures)] : [part, undefined];
}

/** The parts of a heading, at colons that stand in no quotes. */
function cutAtColons(heading: string): string[] {
  const parts: string[] = [];
  let inQuotes = false;
  let start = 0;
  for (let position = 0; position < heading.length; position += 1) {
    const letter = heading[position];
    if (letter === "\\" && inQuotes) position += 1;
    else if (letter === '"') inQuotes = !inQuotes;
    else if (letter === ":" && !inQuotes) {
      parts.push(heading.slice(start, position).trim());
      start = position + 1;
    }
  }
  return [...parts, heading.slice(start).trim()];
}
