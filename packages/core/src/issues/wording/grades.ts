import { listed } from "../../words/index.ts";
import type { Finding } from "../issue.ts";
import { shown } from "../shown.ts";

/** @param range - the points that the grade has, in words */
export const pointOutsideGrade = (payPoint: string, gradeName: string, range: string, dateText: string): Finding => ({
  code: "point-outside-grade",
  problem: `Point ${shown(payPoint)} is not in the grade ${shown(gradeName)}, which is ${range} on ${dateText}.`,
  mend: "Use a point of the grade, or bottom, middle or top; or correct the grade.",
});

export const gradeEnded = (gradeName: string, endText: string, dateText: string): Finding => ({
  code: "grade-ended",
  problem: `The grade ${shown(gradeName)} ends on ${endText}, but people of this post are still paid on it on ${dateText}.`,
  mend: "End the post with its grade and add one on the grade that follows, or correct the end of the grade.",
});

/**
 * A point of a grade that the table of a day has not.
 *
 * @param dateText - the first day on which it is needed
 * @param tables - the dates of the tables that do not have it
 */
export function gradeNotOnTable(
  gradeName: string,
  payPoint: string,
  scaleName: string,
  dateText: string,
  tables: readonly string[],
): Finding {
  const several = tables.length > 1;
  const few = tables.length > 4 ? [...tables.slice(0, 3), `${tables.length - 3} later ones`] : tables;
  return {
    code: "point-not-in-force",
    problem: `The grade ${shown(gradeName)} needs point ${shown(payPoint)} of ${shown(scaleName)} on ${dateText}, but the ${several ? "tables" : "table"} from ${listed(few, "and")} ${several ? "do" : "does"} not have it.`,
    mend: `Correct the grade's points, or state those that it has from that day: changes: [{ on: ${dateText}, from: ..., to: ... }].`,
  };
}
