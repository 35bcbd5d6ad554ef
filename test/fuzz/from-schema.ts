import { DAY_TEXT, YEAR_TEXT } from "../../packages/core/src/plan/schema/written.ts";
import { OF_RECORDS } from "./awkward.ts";
import type { Draw } from "./draw.ts";
import type { Names } from "./names-in.ts";

type Inside = (held: JsonSchema, key?: string) => unknown;

/** As much of a JSON Schema as a plan's has. */
export interface JsonSchema {
  readonly type?: string | readonly string[];
  readonly const?: unknown;
  readonly enum?: readonly unknown[];
  readonly anyOf?: readonly JsonSchema[];
  readonly oneOf?: readonly JsonSchema[];
  readonly properties?: { readonly [key: string]: JsonSchema };
  readonly required?: readonly string[];
  readonly additionalProperties?: JsonSchema | false;
  readonly propertyNames?: JsonSchema;
  readonly items?: JsonSchema | readonly JsonSchema[];
  readonly pattern?: string;
  readonly description?: string;
}

/** Plain data such as a schema asks for, in which names are mostly of those that are known. */
export function fromSchema(schema: JsonSchema, draw: Draw, names: Names, key = ""): unknown {
  const inside: Inside = (held, under = key) => fromSchema(held, draw, names, under);
  const forms = schema.anyOf ?? schema.oneOf;
  // In a mapping they say which keys go together.
  if (forms && !schema.properties) return inside(draw.oneOf(forms));
  if (schema.const !== undefined) return schema.const;
  if (schema.enum) return draw.oneOf(schema.enum);
  const types = typeof schema.type === "string" ? [schema.type] : (schema.type ?? ["string"]);
  const type = draw.oneOf(types);
  if (type === "array") return listOf(schema.items, draw, inside);
  if (type === "object")
    return mappingOf(schema, draw, inside, () => textOf(schema.propertyNames ?? {}, draw, names, key));
  if (type === "boolean") return draw.onceIn(2);
  if (type === "string") return textOf(schema, draw, names, key);
  return draw.oneOf(AMOUNTS);
}

const AMOUNTS: readonly number[] = [
  0, 0.2, 0.5, 1, 1, 2, 3, 5, 12, 37, 45, 100, 417, 1800, 42_000, 628_000.5, 1_359_000,
];
const DAYS = ["2024-04-01", "2024-07-08", "2024-09-01", "2025-03-31", "2025-04-01", "2025-12-31", "2026-03-31"];
const YEARS = ["2024/25", "2024/25", "2025/26", "2026/27"];

function listOf(items: JsonSchema["items"], draw: Draw, inside: Inside): readonly unknown[] {
  if (Array.isArray(items)) return items.map((item) => inside(item));
  return Array.from({ length: draw.below(4) }, () => inside(items as JsonSchema));
}

function mappingOf(
  { properties, required = [], additionalProperties }: JsonSchema,
  draw: Draw,
  inside: Inside,
  name: () => string,
): object {
  if (properties) {
    const keys = Object.keys(properties).filter((key) => required.includes(key) || draw.onceIn(3));
    return Object.fromEntries(keys.map((key) => [key, inside(properties[key]!, key)]));
  }
  const keys = Array.from({ length: draw.below(3) }, name);
  return Object.fromEntries(keys.map((key) => [key, inside(additionalProperties || {})]));
}

function textOf({ pattern }: JsonSchema, draw: Draw, { all, under }: Names, key: string): string {
  if (pattern === DAY_TEXT) return draw.oneOf(DAYS);
  if (pattern === YEAR_TEXT) return draw.oneOf(YEARS);
  const names = draw.onceIn(6) ? all : under(key);
  if (names.length > 0 && !draw.onceIn(8)) return draw.oneOf(names);
  return draw.oneOf([...OF_RECORDS, "20%", "3%", "£1.2m", "628k", "a", "b", "c", "d"]);
}
