import * as z from "zod";

type Schema = z.core.$ZodType;
type Mapping = z.core.$ZodObject;

/** A key of a mapping, in words. */
interface Field {
  readonly key: string;
  /** What it is. */
  readonly is: string;
  /** What may be written. */
  readonly write: string;
  readonly leftOut: string;
}

/** The keys of one mapping, or of one of the forms that it may have. */
export interface Fields {
  readonly title: string;
  readonly is: string;
  readonly fields: readonly Field[];
}

/** Every mapping of a schema with all that stands in it, each once, where it first stands. */
export function fieldsOf(schema: Schema, title: string, seen = new Set<Schema>()): readonly Fields[] {
  const found: Fields[] = [];
  for (const { mapping, step, is } of mappingsIn(schema)) {
    if (seen.has(mapping)) continue;
    seen.add(mapping);
    const place = step === "" ? title : `${title}, ${step}`;
    const { shape } = mapping._zod.def;
    const fields = Object.entries(shape).map(([key, held]) => fieldOf(key, held as Schema));
    found.push({ title: place, is: is ?? "", fields });
    for (const [key, held] of Object.entries(shape))
      found.push(...fieldsOf(held as Schema, title === "plan" ? key : `${title}.${key}`, seen));
  }
  return found;
}

interface Found {
  readonly mapping: Mapping;
  /** Which of several forms it is: the key that shows it. */
  readonly step: string;
  readonly is: string | undefined;
}

/** The mappings that a value may be, or be a list of. */
function mappingsIn(schema: Schema, is?: string): readonly Found[] {
  const { def } = (schema as z.core.$ZodTypes)._zod;
  const own = said(schema) ?? is;
  if (def.type === "object") return [{ mapping: schema as Mapping, step: "", is: own }];
  if (def.type === "array") return mappingsIn(def.element, own);
  if (def.type === "record") return mappingsIn(def.valueType, own);
  if (def.type === "optional" || def.type === "prefault") return mappingsIn(def.innerType, own);
  if (def.type === "pipe") return mappingsIn(def.in, own);
  if (def.type !== "union") return [];
  const forms = def.options.flatMap((form) => mappingsIn(form, "discriminator" in def ? undefined : own));
  const every = [...new Map(forms.map((form) => [form.mapping, form])).values()];
  if (every.length < 2) return every;
  return every.map((form) => ({ ...form, step: formOf(form.mapping) }));
}

/** `change: delay-starts` where a word names the form; otherwise its first key. */
function formOf(mapping: Mapping): string {
  const [key = "", schema] = Object.entries(mapping._zod.def.shape)[0] ?? [];
  const { def } = (schema as z.core.$ZodTypes)._zod;
  return def.type === "literal" ? `\`${key}: ${String(def.values[0])}\`` : `with \`${key}\``;
}

function fieldOf(key: string, schema: Schema): Field {
  const left = defaultOf(schema);
  const optional = schema._zod.optin === "optional";
  return {
    key,
    is: descriptionOf(schema) ?? "",
    write: wantedBy(schema),
    leftOut: left !== undefined ? shownDefault(left) : optional ? "may be left out" : "must be given",
  };
}

const said = (schema: Schema): string | undefined => z.globalRegistry.get(schema)?.description;

/** What a wrapper wraps: the schema of what is written. */
function inside(schema: Schema): Schema | undefined {
  const { def } = (schema as z.core.$ZodTypes)._zod;
  if (def.type === "optional" || def.type === "prefault") return def.innerType;
  return def.type === "pipe" ? def.in : undefined;
}

function descriptionOf(schema: Schema): string | undefined {
  const inner = inside(schema);
  return said(schema) ?? (inner && descriptionOf(inner));
}

function defaultOf(schema: Schema): unknown {
  const { def } = (schema as z.core.$ZodTypes)._zod;
  const inner = inside(schema);
  if (def.type === "prefault") return def.defaultValue;
  return z.globalRegistry.get(schema)?.default ?? (inner && defaultOf(inner));
}

function shownDefault(value: unknown): string {
  if (Array.isArray(value) || (typeof value === "object" && Object.keys(value as object).length === 0)) return "none";
  if (typeof value !== "object") return `\`${String(value)}\``;
  return Object.entries(value as object)
    .map(([key, held]) => `\`${key}: ${held}\``)
    .join(", ");
}

/** The words with which a schema says what it wants. */
function wantedBy(schema: Schema): string {
  const { def } = (schema as z.core.$ZodTypes)._zod;
  const inner = inside(schema);
  if (inner) return wantedBy(inner);
  if (def.type === "object") return "keys of its own, see below";
  if (def.type === "literal") return `\`${String(def.values[0])}\``;
  const words = def.error?.({ code: "invalid_type", input: null, path: [] } as never);
  return typeof words === "string" ? words : "";
}
