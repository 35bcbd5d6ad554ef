import type { Kind } from "../kind.ts";

const words = {
  "april-six-months": "each 1 April, but not before six months in the grade",
  april: "each 1 April",
  anniversary: "each anniversary",
  none: "never",
};

/** People move up a point on other days. */
export const increments: Kind<"increments"> = {
  apply: (plan, change) => ({ ...plan, conventions: { ...plan.conventions, increments: change.increments } }),
  says: (_, change) => `People move up a point ${words[change.increments]}.`,
  back: (plan, { change }) => [{ change, increments: plan.conventions.increments }],
};
