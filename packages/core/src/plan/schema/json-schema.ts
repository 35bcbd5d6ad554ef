import * as z from "zod";
import { PlanSchema } from "./plan.ts";

/**
 * The JSON Schema of a plan as it may be written (draft 7, which editors know): for them to complete and check plans with, and the
 * reference of every key. Amounts are in pounds.
 *
 * @example planJsonSchema().title // => "Outturn plan"
 */
export function planJsonSchema(): { readonly [key: string]: unknown } {
  const { $schema, ...schema } = z.toJSONSchema(PlanSchema, {
    io: "input",
    target: "draft-7",
    override: ({ zodSchema, jsonSchema }) => {
      const described = z.globalRegistry.get(zodSchema as z.core.$ZodType)?.default; // left out where reading converts
      if (described !== undefined) jsonSchema.default = described as typeof jsonSchema.default;
      if (jsonSchema.minimum === Number.MIN_SAFE_INTEGER) delete jsonSchema.minimum;
      if (jsonSchema.maximum === Number.MAX_SAFE_INTEGER) delete jsonSchema.maximum;
    },
  });
  return { $schema, ...schema };
}
