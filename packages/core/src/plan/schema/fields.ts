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
export function fieldsOf(schema: Schema, title: string, seenSchemas = new Set<Schema>()): readonly Fields[] {
  const foundFields: Fields[] = [];
  for (const { mapping, step, is } of mappingsIn(schema)) {
    if (seenSchemas.has(mapping)) continue;
    seenSchemas.add(mapping);
    const place = step === "" ? title : `${title}, ${step}`;
    const { shape } = mapping._zod.def;
    const fields = Object.entries(shape).map(([fieldKey, heldValue]) => fieldOf(fieldKey, heldValue as Schema));
    foundFields.push({ title: place, is: is ?? "", fields });
    for (const [fieldKey, heldValue] of Object.entries(shape))
      foundFields.push(
        ...fieldsOf(heldValue as Schema, title === "plan" ? fieldKey : `${title}.${fieldKey}`, seenSchemas),
      );
  }
  return foundFields;
}

interface MappingFound {
  readonly mapping: Mapping;
  /** Which of several forms it is: the key that shows it. */
  readonly step: string;
  readonly is: string | undefined;
}

/** The mappings that a value may be, or be a list of. */
function mappingsIn(schema: Schema, kindName?: string): readonly MappingFound[] {
  const { def } = (schema as z.core.$ZodTypes)._zod;
  const ownPart = schemaDescription(schema) ?? kindName;
  if (def.type === "object") return [{ mapping: schema as Mapping, step: "", is: ownPart }];
  if (def.type === "array") return mappingsIn(def.element, ownPart);
  if (def.type === "record") return mappingsIn(def.valueType, ownPart);
  if (def.type === "optional" || def.type === "prefault") return mappingsIn(def.innerType, ownPart);
  if (def.type === "pipe") return mappingsIn(def.in, ownPart);
  if (def.type !== "union") return [];
  const forms = def.options.flatMap((form) => mappingsIn(form, "discriminator" in def ? undefined : ownPart));
  const every = [...new Map(forms.map((form) => [form.mapping, form])).values()];
  if (every.length < 2) return every;
  return every.map((form) => ({ ...form, step: formOf(form.mapping) }));
}

/** `change: delay-starts` where a word names the form; otherwise its first key. */
function formOf(mapping: Mapping): string {
  const { shape } = mapping._zod.def;
  for (const [fieldKey, schema] of Object.entries(shape)) {
    const { def } = (schema as z.core.$ZodTypes)._zod;
    if (def.type === "literal") return `\`${fieldKey}: ${String(def.values[0])}\``;
  }
  return `with \`${Object.keys(shape)[0] ?? ""}\``;
}

function fieldOf(fieldKey: string, schema: Schema): Field {
  const remaining = defaultOf(schema);
  const optional = schema._zod.optin === "optional";
  return {
    key: fieldKey,
    is: descriptionOf(schema) ?? "",
    write: wantedBy(schema),
    leftOut: remaining !== undefined ? shownDefault(remaining) : optional ? "may be left out" : "must be given",
  };
}

const schemaDescription = (schema: Schema): string | undefined => z.globalRegistry.get(schema)?.description;

/** What a wrapper wraps: the schema of what is written. */
function inside(schema: Schema): Schema | undefined {
  const { def } = (schema as z.core.$ZodTypes)._zod;
  if (def.type === "optional" || def.type === "prefault") return def.innerType;
  return def.type === "pipe" ? def.in : undefined;
}

function descriptionOf(schema: Schema): string | undefined {
  const inner = inside(schema);
  return schemaDescription(schema) ?? (inner && descriptionOf(inner));
}

function defaultOf(schema: Schema): unknown {
  const { def } = (schema as z.core.$ZodTypes)._zod;
  const inner = inside(schema);
  if (def.type === "prefault") return def.defaultValue;
  return z.globalRegistry.get(schema)?.default ?? (inner && defaultOf(inner));
}

function shownDefault(rawValue: unknown): string {
  if (typeof rawValue === "object" && Object.keys(rawValue as object).length === 0) return "none";
  if (Array.isArray(rawValue)) return rawValue.map((entry) => `\`${entry}\``).join(", ");
  if (typeof rawValue !== "object") return `\`${String(rawValue)}\``;
  return Object.entries(rawValue as object)
    .map(([fieldKey, heldValue]) => `\`${fieldKey}: ${heldValue}\``)
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
