import type { GradeAtConvention } from "./grade-at.ts";

/** As people are appointed: on the lowest point, from which increments take them up. */
export const bottom: GradeAtConvention = {
  says: "people on a grade start at its bottom",
  choice: "at the bottom",
  placeOf: (bottomPlace) => bottomPlace,
};
