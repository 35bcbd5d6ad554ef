import { bottom } from "./bottom.ts";
import type { GradeAt, GradeAtConvention } from "./grade-at.ts";
import { middle } from "./middle.ts";
import { top } from "./top.ts";

/** Every place in a grade where people may start, the default first. */
export const gradeAts: { readonly [name in GradeAt]: GradeAtConvention } = { bottom, middle, top };
