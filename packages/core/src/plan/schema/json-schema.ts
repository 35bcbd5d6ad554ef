import * as z from "zod";
import { ChangeSchema } from "./changes/change.ts";
import { ClaimsSchema } from "./claims.ts";
import { ListMappingSchema } from "./list-mapping.ts";
import { PaperSettingsSchema } from "./paper-settings.ts";
import { PlanSchema } from "./plan.ts";

/** A JSON Schema, draft 7: what editors know. */
export interface JsonSchema {
  readonly [keyword: string]: unknown;
}

/** The kinds of file that there is a JSON Schema of. */
export type SchemaName = "plan" | "claims" | "changes" | "mapping" | "paper";

/** What each kind of file is read by. */
const files: { readonly [file in SchemaName]: z.ZodType } = {
  plan: PlanSchema,
  claims: ClaimsSchema,
  changes: z.union([ChangeSchema, z.array(ChangeSchema)]).meta({
    title: "Outturn changes",
    description: "Changes to a plan, in order: one, or a list of them.",
  }),
  mapping: ListMappingSchema,
  paper: PaperSettingsSchema,
};

/** Their names, in the order in which people meet them. */
export const SCHEMA_NAMES = Object.keys(files) as readonly SchemaName[];

/**
 * The JSON Schema of a file as it may be written (draft 7): for editors to complete and check it with, and the reference of every
 * key. Amounts are in pounds. What it refuses, reading refuses; of what one record asks of another it knows nothing.
 *
 * @example planJsonSchema().title // => "Outturn plan"
 * @example planJsonSchema("claims").$id // => "urn:outturn:claims:1"
 */
export function planJsonSchema(schemaName: SchemaName = "plan"): JsonSchema {
  const { $schema, ...schema } = jsonSchemaOf(files[schemaName]);
  return { $schema, $id: `urn:outturn:${schemaName}:1`, ...schema };
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
function strictly(rawValue: unknown): unknown {
  if (Array.isArray(rawValue)) return rawValue.map(strictly);
  if (typeof rawValue !== "object" || rawValue === null) return rawValue;
  const entries = Object.entries(rawValue);
  const [only, ...others] =
    "allOf" in rawValue && Array.isArray(rawValue.allOf) && entries.length === 1 ? rawValue.allOf : [];
  if (only !== undefined && others.length === 0) return strictly(only);
  return Object.fromEntries(
    entries.map(([fieldKey, heldValue]) => {
      if (fieldKey === "definitions") return ["$defs", strictly(heldValue)];
      if (fieldKey === "$ref") return [fieldKey, String(heldValue).replace("#/definitions/", "#/$defs/")];
      if (fieldKey === "type" && Array.isArray(heldValue)) return ["anyOf", heldValue.map((type) => ({ type }))];
      return [fieldKey, strictly(heldValue)];
    }),
  );
}
