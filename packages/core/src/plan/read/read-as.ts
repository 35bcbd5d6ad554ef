import type * as z from "zod";
import { meantKey, own, type Path, type Report } from "../../issues/index.ts";
import type { Carried } from "../schema/leaf.ts";
import { lacksReservedKeys } from "./reserved-keys.ts";
import { orUnread, UNREAD } from "./unread.ts";
import { reportZodIssues } from "./zod-issues.ts";
import { formMeant } from "./zod-union.ts";

type Mapping = { readonly [key: string]: unknown };

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
 * @param path - where it stands in the plan
 */
export function readAs<Schema extends z.ZodType>(
  schema: Schema,
  written: unknown,
  report: Report,
  path: Path = [],
): Read<z.output<Schema>> {
  const lacks = lacksReservedKeys(written, report, path);
  const read = schema.safeParse(written, { reportInput: true });
  if (read.success) return { whole: lacks, value: read.data };
  reportZodIssues(read.error.issues, report, path);
  return { whole: false, value: broken(schema, written, report, path) as z.output<Schema> };
}

function part(schema: z.ZodType, written: unknown, report: Report, path: Path): unknown {
  const read = schema.safeParse(written);
  return read.success ? read.data : broken(schema, written, report, path);
}

/** What can be read of something that its schema refuses. */
function broken(schema: z.ZodType, written: unknown, report: Report, path: Path): unknown {
  const { def } = (schema as unknown as z.core.$ZodTypes)._zod;
  const inside = (child: z.core.$ZodType, value: unknown, step?: string | number): unknown =>
    part(child as z.ZodType, value, report, step === undefined ? path : [...path, step]);
  if (def.type === "optional" || def.type === "prefault")
    return broken(def.innerType as z.ZodType, written, report, path);
  if (def.type === "array") return Array.isArray(written) ? entries(def.element as z.ZodType, written, inside) : UNREAD;
  if (def.type === "union") {
    const form = formMeant(schema as unknown as z.core.$ZodUnion, written);
    return form ? inside(form, written) : UNREAD;
  }
  if (def.type === "tuple")
    return Array.isArray(written) && written.length === def.items.length
      ? def.items.map((item, at) => inside(item, written[at], at))
      : UNREAD;
  if (def.type === "pipe") return made(def, inside(def.in, written), report, path);
  if (!isMapping(written)) return UNREAD;
  if (def.type === "object") return fields(def.shape, written, inside);
  if (def.type === "record")
    return Object.fromEntries(Object.entries(written).map(([key, held]) => [key, inside(def.valueType, held, key)]));
  return UNREAD;
}

const isMapping = (value: unknown): value is Mapping =>
  typeof value === "object" && value !== null && !Array.isArray(value);

type Inside = (child: z.core.$ZodType, value: unknown, step?: string | number) => unknown;

/** A list that is wrong although its entries are not, as one that must not be empty, is not read. */
function entries(element: z.ZodType, written: readonly unknown[], inside: Inside): unknown {
  let sound = true;
  const list = written.map((entry, at) => {
    const read = element.safeParse(entry);
    sound &&= read.success;
    return read.success ? read.data : inside(element, entry, at);
  });
  return sound ? UNREAD : list;
}

/** A key that is not there, but was probably meant by one that is misspelt, is not read either. */
function fields(shape: z.core.$ZodShape, written: Mapping, inside: Inside): Mapping {
  const known = Object.keys(shape);
  const strangers = Object.keys(written).filter((key) => !known.includes(key));
  const meant = strangers.map((key) => meantKey(key, known)).filter((key) => key !== undefined);
  const field = (key: string, schema: z.core.$ZodType): unknown =>
    own(written, key) === undefined && meant.includes(key) ? UNREAD : inside(schema, own(written, key), key);
  const read = Object.entries(shape).map(([key, schema]) => [key, field(key, schema)] as const);
  return Object.fromEntries(read.filter(([, held]) => held !== undefined));
}

/** What a transform makes of what could be read. */
function made(def: z.core.$ZodPipeDef, from: unknown, report: Report, path: Path): unknown {
  if (from === UNREAD) return UNREAD;
  const payload: z.core.ParsePayload = { value: from, issues: [] };
  const to = orUnread(() => (def.out._zod.run(payload, {}) as z.core.ParsePayload).value);
  for (const issue of payload.issues) {
    const { finding, part } = (issue as unknown as { readonly params: Carried }).params;
    report([...path, ...((issue.path ?? []) as Path)], finding, part);
  }
  return to;
}
