import * as z from "zod";
import { PlanSchema } from "../schema/plan.ts";

/** Records from which it pays to have the schema as one generated function: several times as fast, but slow to make. */
const MANY = 1_000;

let generated: typeof PlanSchema | undefined;

/** The schema of a plan, in the form that reads a plan of this size fastest. Both forms say the same of every plan. */
export function schemaFor(raw: { readonly [section: string]: unknown }): typeof PlanSchema {
  const records = Object.values(raw).reduce<number>((sum, list) => sum + (Array.isArray(list) ? list.length : 0), 0);
  if (records < MANY) return PlanSchema;
  generated ??= z.compile(PlanSchema); // where programs may not make functions, this is the schema as it is
  return generated;
}
