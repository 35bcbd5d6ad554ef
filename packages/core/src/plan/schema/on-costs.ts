import type { OnCostKey, OnCosts } from "../model/plan.ts";
import { ON_COSTS, type onCosts } from "../on-costs/index.ts";
import { givenValue, mappingSchema } from "./leaf.ts";

type Schemas = { readonly [Key in OnCostKey]: (typeof onCosts)[Key]["schema"] };

const schemas = Object.fromEntries(ON_COSTS.map(({ key, schema }) => [key, schema])) as unknown as Schemas;

/** What an employer pays on top of pay. */
export const OnCostsSchema = mappingSchema(schemas)
  .transform((specification): OnCosts => givenValue(specification))
  .meta({
    description: "On-costs; needed only where a post has salary or scale pay, and then pension is always stated",
  });
