import { gradeAts } from "./grade-at/index.ts";
import { increments } from "./increments/index.ts";
import { niThresholds } from "./ni-threshold/index.ts";
import { partMonths } from "./part-month/index.ts";
import { startIns } from "./start-in/index.ts";

export type { GradeAt } from "./grade-at/grade-at.ts";
export { gradeAts } from "./grade-at/index.ts";
export type { Increments } from "./increments/increments.ts";
export { increments } from "./increments/index.ts";
export { niThresholds } from "./ni-threshold/index.ts";
export type { NiThreshold } from "./ni-threshold/ni-threshold.ts";
export { partMonths } from "./part-month/index.ts";
export type { DaysPaid, MonthWriter, PartMonth, PartMonthConvention, Piece } from "./part-month/part-month.ts";
export { MONTH } from "./part-month/whole-month.ts";
export { startIns } from "./start-in/index.ts";
export type { StartIn } from "./start-in/start-in.ts";

/** Every named choice of a plan, and all that each value of it decides; the default first. */
export const conventions = {
  partMonth: partMonths,
  increments,
  niThreshold: niThresholds,
  gradeAt: gradeAts,
  startIn: startIns,
} as const;
