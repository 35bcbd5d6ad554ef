import type { Day } from "../../calendar/index.ts";
import type { GradeAt, Increments, NiThreshold, PartMonth, StartIn } from "../../conventions/index.ts";

export interface Conventions {
  /** C3, default calendar-days. */
  readonly partMonth: PartMonth;
  /** C6, default april-six-months. */
  readonly increments: Increments;
  /** C7, default published-monthly. */
  readonly niThreshold: NiThreshold;
  /** Where in their grade people start; stated, or by default, in a plan that has grades. */
  readonly gradeAt?: GradeAt;
  /** On which day of a range people start; stated, or by default, in a plan that has a start of which only a range is known. */
  readonly startIn?: StartIn;
  /** C16; absent: everything we hold. */
  readonly knownOn?: Day;
}
