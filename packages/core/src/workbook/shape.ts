import { ownProperty } from "../issues/index.ts";
import { type JsonSchema, once, planJsonSchema } from "../plan/index.ts";

/** What a single value may be. */
export type ValueKind = "text" | "choice" | "flag" | "number" | "pounds" | "percent" | "rate" | "fte" | "day" | "year";

/** All that may stand at a place of a plan: every form that the schema allows there, side by side. */
export interface Shape {
  /** What the schema says of it. */
  readonly says?: string;
  readonly fallback?: string;
  /** What a single value may be; empty where none may stand there. */
  readonly kinds: ReadonlySet<ValueKind>;
  /** The words of a closed choice. */
  readonly choices: readonly string[];
  /** Of a mapping with a closed set of keys, in the schema's order. */
  readonly fields: ReadonlyMap<string, Shape>;
  /** What stands under any name, in a mapping by name or by year. */
  readonly named?: Shape;
  /** What stands in a list. */
  readonly entry?: Shape;
}

/** What the schema's own names for values mean. A test holds that no name is missing. */
export const KINDS: ReadonlyMap<string, ValueKind> = new Map([
  ["text", "text"],
  ["id", "text"],
  ["day", "day"],
  ["financial-year", "year"],
  ["fte", "fte"],
  ["rate", "rate"],
  ["percent", "percent"],
  ["rank", "number"],
  ["money", "pounds"],
  ["sum", "pounds"],
  ["personal-sum", "pounds"],
  ["sum-above-nothing", "pounds"],
  ["year-of-personal-sums", "pounds"],
]);

/** What may stand in a plan, out of its JSON Schema. */
export const planShape = once((): Shape => {
  const schema = planJsonSchema();
  return shapeOf([schema], schema.$defs as Definitions);
});

/** The shape at a path: keys, `#` for an entry of a list, `*` for what stands under a name. */
export function shapeAt(shape: Shape, placePattern: readonly string[]): Shape {
  return placePattern.reduce((inside, step): Shape => {
    const next = step === "#" ? inside.entry : step === "*" ? inside.named : inside.fields.get(step);
    if (next === undefined) throw new RangeError(`a plan has nothing at ${placePattern.join(".")}`);
    return next;
  }, shape);
}

type Definitions = { readonly [name: string]: JsonSchema };

/** One form of a value, and the schema's name for it where it has one. */
interface Form {
  readonly schema: JsonSchema;
  readonly name: string | undefined;
}

function shapeOf(schemas: readonly JsonSchema[], definitions: Definitions): Shape {
  const forms = schemas.flatMap((schema) => formsOf(schema, definitions, undefined));
  const properties = new Map<string, JsonSchema[]>();
  for (const { schema } of forms)
    for (const [fieldKey, property] of Object.entries((schema.properties ?? {}) as Definitions))
      properties.set(fieldKey, [...(properties.get(fieldKey) ?? []), property]);
  const named = forms.flatMap(({ schema }) =>
    typeof schema.additionalProperties === "object" ? [schema.additionalProperties as JsonSchema] : [],
  );
  const entries = forms.flatMap(({ schema }) => (schema.items ?? []) as JsonSchema | readonly JsonSchema[]);
  return {
    ...saidOf(schemas, definitions),
    kinds: new Set(forms.flatMap(kindOf)),
    choices: forms.flatMap(({ schema }) =>
      schema.type !== "string" ? [] : ((schema.enum ?? (schema.const ? [schema.const] : [])) as readonly string[]),
    ),
    fields: new Map([...properties].map(([fieldKey, held]) => [fieldKey, shapeOf(held, definitions)])),
    ...(named.length > 0 && { named: shapeOf(named, definitions) }),
    ...(entries.length > 0 && { entry: shapeOf(entries, definitions) }),
  };
}

function formsOf(schema: JsonSchema, definitions: Definitions, name: string | undefined): readonly Form[] {
  if (typeof schema.$ref === "string") {
    const reference = schema.$ref.slice("#/$defs/".length);
    return formsOf(ownProperty(definitions, reference)!, definitions, reference);
  }
  if (schema.type !== undefined) return [{ schema, name }];
  const inside = [schema.allOf, schema.anyOf, schema.oneOf].flatMap((held) => (held ?? []) as readonly JsonSchema[]);
  return inside.flatMap((form) => formsOf(form, definitions, name));
}

function kindOf({ schema, name }: Form): readonly ValueKind[] {
  const knownKind = name === undefined ? undefined : KINDS.get(name);
  if (schema.type === "object" || schema.type === "array") return [];
  if (knownKind !== undefined) return [knownKind];
  if (schema.type === "boolean") return ["flag"];
  if (schema.type !== "string") return ["number"];
  return [schema.enum === undefined && schema.const === undefined ? "text" : "choice"];
}

/** What the schema says of a value, in its own place or else where its name is defined. */
function saidOf(schemas: readonly JsonSchema[], definitions: Definitions): Pick<Shape, "says" | "fallback"> {
  const [schema] = schemas;
  if (schema === undefined) return {};
  const defined = (schema.$ref ?? (schema.allOf as readonly JsonSchema[] | undefined)?.[0]?.$ref) as string | undefined;
  const says =
    schema.description ?? (defined && ownProperty(definitions, defined.slice("#/$defs/".length))?.description);
  const fallback = schema.default;
  return {
    ...(typeof says === "string" && { says }),
    ...(fallback !== undefined && typeof fallback !== "object" && { fallback: String(fallback) }),
  };
}
