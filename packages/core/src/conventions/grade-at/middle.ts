import { byValue } from "../../formula/index.ts";
import { gradeMiddle } from "../../rules/index.ts";
import type { GradeAtConvention } from "./grade-at.ts";

const middlePlace = byValue(gradeMiddle);

/** Half-way; of two points in the middle, on the lower. */
export const middle: GradeAtConvention = {
  says: "people on a grade start in its middle",
  choice: "in the middle",
  placeOf: (bottom, top) => middlePlace({ bottom, top }),
};
