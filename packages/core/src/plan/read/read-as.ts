import type * as z from "zod";
import { type IssueReport, meantKey, ownProperty, type Path } from "../../issues/index.ts";
import type { Carried } from "../schema/leaf.ts";
import { lacksReservedKeys } from "./reserved-keys.ts";
import { orUnread, UNREAD } from "./unread.ts";
import { reportZodIssues } from "./zod-issues.ts";
import { formMeant } from "./zod-union.ts";

type Mapping = { readonly [fieldKey: string]: unknown };

/** What came of reading something by its schema. */
export interface Read<Value> {
  readonly whole: boolean;
  /** With `UNREAD` in place of each part that is wrong, where it is not whole. */
  readonly value: Value;
}

/**
 * Reads something by its schema, and reports what is wrong with it. What a transform finds wrong, which may be between several parts,
 * is reported as far as those parts could be read.
 *
 * @param planPath - where it stands in the plan
 */
export function readAs<Schema extends z.ZodType>(
  schema: Schema,
  writtenValue: unknown,
  issueReport: IssueReport,
  planPath: Path = [],
): Read<z.output<Schema>> {
  const lacks = lacksReservedKeys(writtenValue, issueReport, planPath);
  const readResult = schema.safeParse(writtenValue, { reportInput: true });
  if (readResult.success) return { whole: lacks, value: readResult.data };
  reportZodIssues(readResult.error.issues, issueReport, planPath);
  return { whole: false, value: broken(schema, writtenValue, issueReport, planPath) as z.output<Schema> };
}

function readPart(schema: z.ZodType, writtenValue: unknown, issueReport: IssueReport, planPath: Path): unknown {
  const readResult = schema.safeParse(writtenValue);
  return readResult.success ? readResult.data : broken(schema, writtenValue, issueReport, planPath);
}

/** What can be read of something that its schema refuses. */
function broken(schema: z.ZodType, writtenValue: unknown, issueReport: IssueReport, planPath: Path): unknown {
  const { def } = (schema as unknown as z.core.$ZodTypes)._zod;
  const inside = (child: z.core.$ZodType, rawValue: unknown, pathStep?: string | number): unknown =>
    readPart(child as z.ZodType, rawValue, issueReport, pathStep === undefined ? planPath : [...planPath, pathStep]);
  if (def.type === "optional" || def.type === "prefault")
    return broken(def.innerType as z.ZodType, writtenValue, issueReport, planPath);
  if (def.type === "array")
    return Array.isArray(writtenValue) ? entries(def.element as z.ZodType, writtenValue, inside) : UNREAD;
  if (def.type === "union") {
    const form = formMeant(schema as unknown as z.core.$ZodUnion, writtenValue);
    return form ? inside(form, writtenValue) : UNREAD;
  }
  if (def.type === "tuple")
    return Array.isArray(writtenValue) && writtenValue.length === def.items.length
      ? def.items.map((item, position) => inside(item, writtenValue[position], position))
      : UNREAD;
  if (def.type === "pipe") return readPipe(def, inside(def.in, writtenValue), issueReport, planPath);
  if (!isMapping(writtenValue)) return UNREAD;
  if (def.type === "object") return fields(def.shape, writtenValue, inside);
  if (def.type === "record")
    return Object.fromEntries(
      Object.entries(writtenValue).map(([fieldKey, heldValue]) => [
        fieldKey,
        inside(def.valueType, heldValue, fieldKey),
      ]),
    );
  return UNREAD;
}

const isMapping = (rawValue: unknown): rawValue is Mapping =>
  typeof rawValue === "object" && rawValue !== null && !Array.isArray(rawValue);

type Inside = (child: z.core.$ZodType, rawValue: unknown, pathStep?: string | number) => unknown;

/** A list that is wrong although its entries are not, as one that must not be empty, is not read. */
function entries(element: z.ZodType, writtenValue: readonly unknown[], inside: Inside): unknown {
  let sound = true;
  const list = writtenValue.map((entry, position) => {
    const readResult = element.safeParse(entry);
    sound &&= readResult.success;
    return readResult.success ? readResult.data : inside(element, entry, position);
  });
  return sound ? UNREAD : list;
}

/** A key that is not there, but was probably meant by one that is misspelt, is not read either. */
function fields(shape: z.core.$ZodShape, writtenValue: Mapping, inside: Inside): Mapping {
  const knownNames = Object.keys(shape);
  const strangers = Object.keys(writtenValue).filter((fieldKey) => !knownNames.includes(fieldKey));
  const meant = strangers
    .map((fieldKey) => meantKey(fieldKey, knownNames))
    .filter((fieldKey) => fieldKey !== undefined);
  const field = (fieldKey: string, schema: z.core.$ZodType): unknown =>
    ownProperty(writtenValue, fieldKey) === undefined && meant.includes(fieldKey)
      ? UNREAD
      : inside(schema, ownProperty(writtenValue, fieldKey), fieldKey);
  const readResult = Object.entries(shape).map(([fieldKey, schema]) => [fieldKey, field(fieldKey, schema)] as const);
  return Object.fromEntries(readResult.filter(([, heldValue]) => heldValue !== undefined));
}

/** What a transform makes of what could be read. */
function readPipe(def: z.core.$ZodPipeDef, from: unknown, issueReport: IssueReport, planPath: Path): unknown {
  if (from === UNREAD) return UNREAD;
  const payload: z.core.ParsePayload = { value: from, issues: [] };
  const madeValue = orUnread(() => (def.out._zod.run(payload, {}) as z.core.ParsePayload).value);
  for (const issue of payload.issues) {
    const { finding, part } = (issue as unknown as { readonly params: Carried }).params;
    issueReport([...planPath, ...((issue.path ?? []) as Path)], finding, part);
  }
  return madeValue;
}
