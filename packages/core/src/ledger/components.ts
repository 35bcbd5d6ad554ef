import { placeIn } from "../issues/index.ts";
import { ON_COSTS, type OnCostName } from "../plan/index.ts";
import { capitalised } from "../words/index.ts";

/** What a cost is made of: pay, what comes on top of it, and what is no pay. */
export type Component = "pay" | OnCostName | "full-cost" | "agency" | "vacancy-factor" | "line";

/** In the order of every output. */
export const COMPONENTS: readonly Component[] = [
  "pay",
  ...ON_COSTS.map(({ name }) => name),
  "full-cost",
  "agency",
  "vacancy-factor",
  "line",
];

/** The place of a component among those of a row. */
export const placeOfComponent = (component: Component): number => placeIn(COMPONENTS, component, "component");

/** Components as tables and pictures name them. */
export const componentTitles = {
  pay: "Pay",
  ...(Object.fromEntries(ON_COSTS.map(({ name, words }) => [name, capitalised(words.name)])) as {
    readonly [name in OnCostName]: string;
  }),
  "full-cost": "Posts at a full cost",
  agency: "Agency",
  "vacancy-factor": "Vacancy factor",
  line: "Lines",
} satisfies { readonly [component in Component]: string };
