import type { IncrementsConvention } from "./increments.ts";

/** Nobody moves up a point. */
export const none: IncrementsConvention = {
  says: "no increments",
  choice: "never",
  first: () => Number.POSITIVE_INFINITY,
  next: () => Number.POSITIVE_INFINITY,
};
