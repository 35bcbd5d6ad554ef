import * as z from "zod";
import { ChangeSchema } from "./change.ts";
import { ClaimsSchema } from "./claims.ts";
import { PlanSchema } from "./plan.ts";

/** A JSON Schema, draft 7: what editors know. */
export interface JsonSchema {
  readonly [keyword: string]: unknown;
}

/** What each kind of file is read by. */
const files = {
  plan: PlanSchema,
  claims: ClaimsSchema,
  changes: z.union([ChangeSchema, z.array(ChangeSchema)]).meta({
    title: "Outturn changes",
    description: "Changes to a plan, in order: one, or a list of them.",
  }),
} as const satisfies { readonly [file: string]: z.ZodType };

/** The kinds of file that there is a JSON Schema of. */
export type SchemaName = keyof typeof files;

/** Their names, in the order in which people meet them. */
export const SCHEMA_NAMES = Object.keys(files) as readonly SchemaName[];

/**
 * The JSON Schema of a file as it may be written (draft 7): for editors to complete and check it with, and the reference of every
 * key. Amounts are in pounds. What it refuses, reading refuses; of what one record asks of another it knows nothing.
 *
 * @example planJsonSchema().title // => "Outturn plan"
 * @example planJsonSchema("claims").$id // => "urn:outturn:claims:1"
 */
export function planJsonSchema(of: SchemaName = "plan"): JsonSchema {
  const { $schema, ...schema } = jsonSchemaOf(files[of]);
  return { $schema, $id: `urn:outturn:${of}:1`, ...schema };
}

/** The JSON Schema of what may be written where a schema reads. */
export const jsonSchemaOf = (schema: z.ZodType): JsonSchema =>
  strictly(
    z.toJSONSchema(schema, {
      io: "input",
      target: "draft-7",
      override: ({ zodSchema, jsonSchema }) => {
        const described = z.globalRegistry.get(zodSchema as z.core.$ZodType)?.default; // left out where reading converts
        if (described !== undefined) jsonSchema.default = described as typeof jsonSchema.default;
        if (jsonSchema.minimum === Number.MIN_SAFE_INTEGER) delete jsonSchema.minimum;
        if (jsonSchema.maximum === Number.MAX_SAFE_INTEGER) delete jsonSchema.maximum;
      },
    }),
  ) as JsonSchema;

/** As strict readers take it: what stands more than once is in `$defs`, and a value of several types is one of several forms. */
function strictly(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(strictly);
  if (typeof value !== "object" || value === null) return value;
  const entries = Object.entries(value);
  const [only, ...others] = "allOf" in value && Array.isArray(value.allOf) && entries.length === 1 ? value.allOf : [];
  if (only !== undefined && others.length === 0) return strictly(only);
  return Object.fromEntries(
    entries.map(([key, held]) => {
      if (key === "definitions") return ["$defs", strictly(held)];
      if (key === "$ref") return [key, String(held).replace("#/definitions/", "#/$defs/")];
      if (key === "type" && Array.isArray(held)) return ["anyOf", held.map((type) => ({ type }))];
      return [key, strictly(held)];
    }),
  );
}
