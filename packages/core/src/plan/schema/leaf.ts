import * as z from "zod";
import { badName, emptyText, type Finding, type IssuePart, RESERVED_KEY, reservedKey } from "../../issues/index.ts";
import { listed } from "../../words/index.ts";
import { UNREAD } from "../read/unread.ts";

/** What a reader of one value gets besides the value: somewhere to say what is wrong with it. */
export type RefinementContext = z.core.$RefinementCtx<unknown>;

/** What our own findings carry through zod. */
export interface Carried {
  readonly finding: Finding;
  readonly part?: IssuePart;
}

/** Says what is wrong with the value being read, or with what stands at a path inside it, and gives what stands for it: unread. */
export function refuseValue(
  context: RefinementContext,
  finding: Finding,
  planPath: (string | number)[] = [],
  issuePart: IssuePart = "value",
): never {
  context.addIssue({ code: "custom", path: planPath, params: { finding, part: issuePart } satisfies Carried });
  return UNREAD;
}

/** A mapping with a closed set of keys; its issues name the keys that can stand in it. */
export const mappingSchema = <Shape extends z.core.$ZodShape>(shape: Shape): z.ZodObject<Shape, z.core.$strict> =>
  z.strictObject(shape, {
    error: (issue) =>
      issue.code === "unrecognized_keys"
        ? Object.keys(shape).join(", ")
        : `keys such as ${Object.keys(shape).slice(0, 3).join(", ")}`,
  }) as z.ZodObject<Shape, z.core.$strict>;

/** A plain number: the words say what is wanted when something else is there. */
export const numberOnly = (wantedText: string) => z.number({ error: () => wantedText });

/** What editors are told of a number, and of the text that may stand for one, under one name; reading says it in words. */
interface Bounds {
  readonly id: string;
  readonly number: { readonly [keyword: string]: unknown };
  readonly text: string;
}

/** A number, or a text that stands for one. */
export const numberOr = (wantedText: string, { id, number, text }: Bounds) =>
  z
    .union([numberOnly(wantedText).meta(number), textOnly(wantedText).meta({ pattern: text })], {
      error: () => wantedText,
    })
    .meta({ id });

/** True or false. */
export const flagSchema = (wantedText: string) => z.boolean({ error: () => wantedText });

/** A plain value: the words say what is wanted when something else is there. */
export const textOnly = (wantedText: string) => z.string({ error: () => wantedText });

const name = /^[A-Za-z0-9_-]{1,80}$/;
const textWanted = () => "a text, in quotes if it looks like a number";
const whole = z.int({ error: textWanted });
const textLike = (recordId: string, pattern: string) =>
  z.union([textOnly("a text").meta({ pattern }), whole], { error: textWanted }).meta({ id: recordId });

/** An id: letters, digits, - and _. A whole number is taken as its digits. */
export const Id = textLike("id", name.source).transform((writtenValue, context): string => {
  const recordId = String(writtenValue);
  if (recordId === RESERVED_KEY) return refuseValue(context, reservedKey());
  return name.test(recordId) ? recordId : refuseValue(context, badName(recordId));
});

/** Text that says something: a title, or the name of a point, a team or a rate. A whole number is taken as its digits. */
export const Text = textLike("text", "\\S").transform((writtenValue, context): string => {
  const writtenText = String(writtenValue);
  return writtenText.trim() === "" ? refuseValue(context, emptyText()) : writtenText;
});

/** The value of a tag: as `Text`, and true and false as their words. */
export const TagValue = z
  .union([textOnly("a text"), whole, flagSchema("true or false")], { error: textWanted })
  .transform((writtenValue): string => String(writtenValue));

/** One of a few words. */
export const oneOfSchema = <const Words extends readonly string[]>(words: Words) =>
  z.enum(words, { error: () => listed(words, "or") });

/** A list. */
export const listSchema = <Schema extends z.ZodType>(schema: Schema, wantedText: string) =>
  z.array(schema, { error: () => wantedText });

/** A list with something in it. */
export const someOf = <Schema extends z.ZodType>(schema: Schema, wantedText: string) =>
  listSchema(schema, wantedText).min(1, { error: () => `${wantedText}, with at least one entry` });

/** One, or a list of them. */
export const oneOrMore = <Schema extends z.ZodType>(schema: Schema, one: "mapping" | "text") =>
  z
    .union([listSchema(schema, "a list"), schema], { error: () => `one ${one} or a list of them` })
    .transform((writtenValue) => (Array.isArray(writtenValue) ? writtenValue : [writtenValue]) as z.output<Schema>[]);

/** The same mapping without the keys that have no value. */
export function givenValue<Fields extends object>(fields: Fields): Given<Fields> {
  const result: Record<string, unknown> = {};
  for (const key in fields) if (fields[key] !== undefined) result[key] = fields[key];
  return result as Given<Fields>;
}

/** Keys that may lack a value become keys that may be absent. */
export type Given<Fields> = {
  [Key in keyof Fields as undefined extends Fields[Key] ? never : Key]: Fields[Key];
} & { [Key in keyof Fields as undefined extends Fields[Key] ? Key : never]?: Exclude<Fields[Key], undefined> };
