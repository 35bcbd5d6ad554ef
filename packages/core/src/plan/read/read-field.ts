import type * as z from "zod";
import { gather, PlanError } from "../../issues/index.ts";
import { countSchema, daysLater, monthsLater, monthsSlipped } from "../schema/counts.ts";
import { DayText, YearText } from "../schema/dates.ts";
import { Money, PersonalSum, Sum, SumAboveNothing } from "../schema/money.ts";
import { Percent, Rate } from "../schema/shares.ts";
import { readAs } from "./read-as.ts";

const MOST_DAYS = 36_500;
const MOST_MONTHS = 1_200;
/** The most months after an end that may be looked at. */
const MOST_LOOKED_AT = 600;

/** Fields of a plan that are also typed where a question is asked, each by its schema. */
const FIELDS = {
  share: Rate,
  percent: Percent,
  money: Money,
  sum: Sum,
  charge: PersonalSum,
  "charge above nothing": SumAboveNothing,
  day: DayText,
  year: YearText,
  people: countSchema(),
  days: countSchema(0, MOST_DAYS),
  months: countSchema(0, MOST_MONTHS),
  "people or none": countSchema(0),
  "days later": daysLater(),
  "months later": monthsLater(),
  "months slipped": monthsSlipped(),
  "months between cohorts": countSchema(),
  "months looked at": countSchema(1, MOST_LOOKED_AT),
} as const;

/** Those that may be texts in a plan as well; the others are plain numbers there, and what is typed for them is a text. */
const TEXTS: ReadonlySet<FieldName> = new Set<FieldName>([
  "share",
  "percent",
  "money",
  "sum",
  "charge",
  "charge above nothing",
  "day",
  "year",
]);

export type FieldName = keyof typeof FIELDS;
export type FieldValue<Name extends FieldName> = z.output<(typeof FIELDS)[Name]>;

/**
 * A value as it may stand in a plan, typed where a question is asked: in the same units, within the same bounds, refused in the same
 * words.
 *
 * @throws PlanError with what is wrong and how to mend it
 * @example readField("share", "25%") // => 250000
 * @example readField("share", "0.25") // => 250000
 */
export function readField<Name extends FieldName>(name: Name, text: string): FieldValue<Name> {
  const writtenValue = !TEXTS.has(name) && /^-?\d{1,15}$/.test(text) ? Number(text) : text;
  const { report, inOrder } = gather({});
  const { whole, value } = readAs(FIELDS[name], writtenValue, report);
  if (whole) return value as FieldValue<Name>;
  throw new PlanError(inOrder());
}
