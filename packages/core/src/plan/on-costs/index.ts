import type { OnCostKey } from "../model/plan.ts";
import { apprenticeshipLevy } from "./apprenticeship-levy.ts";
import { employerNi } from "./employer-ni.ts";
import type { OnCost } from "./on-cost.ts";
import { pension } from "./pension.ts";

export type * from "./on-cost.ts";

/** Every on-cost by its key in a plan, in the order of every output. */
export const onCosts = { employerNi, pension, apprenticeshipLevy } as const satisfies {
  readonly [Key in OnCostKey]-?: OnCost<Key>;
};

/** The one list of on-costs: nothing else says which there are. */
export const ON_COSTS: readonly OnCost[] = Object.values(onCosts);
