import type { GradeAtConvention } from "./grade-at.ts";

/** As budgets are often set: on the highest point, so that no increment can follow. */
export const top: GradeAtConvention = {
  says: "people on a grade start at its top",
  choice: "at the top",
  placeOf: (_, topPlace) => topPlace,
};
