export { planJsonSchema } from "./json-schema.ts";
export type * from "./plan.ts";
export { readPlan } from "./read-plan.ts";
export type { PlanSpec } from "./schema/plan.ts";
export { writePlan } from "./write-plan.ts";
