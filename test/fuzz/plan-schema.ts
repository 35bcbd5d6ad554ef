import { planJsonSchema } from "../../packages/core/src/plan/index.ts";
import type { JsonSchema } from "./from-schema.ts";

type Held = { readonly [keyword: string]: unknown };

/** The JSON Schema of a plan with every reference replaced by what it leads to. */
export const planSchema: JsonSchema = (() => {
  const { $defs, ...schema } = planJsonSchema() as { readonly $defs: { readonly [name: string]: Held } };
  const open = (value: unknown): unknown => {
    if (Array.isArray(value)) return value.map(open);
    if (typeof value !== "object" || value === null) return value;
    const { $ref, allOf, ...rest } = value as Held & { readonly $ref?: string; readonly allOf?: readonly Held[] };
    const led = $ref === undefined ? (allOf ?? []) : [$defs[$ref.slice("#/$defs/".length)]!];
    return Object.assign(
      {},
      ...led.map(open),
      Object.fromEntries(Object.entries(rest).map(([key, held]) => [key, open(held)])),
    );
  };
  return open(schema) as JsonSchema;
})();
