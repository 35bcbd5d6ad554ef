import { nearest } from "../issues/index.ts";
import type { ListMapping } from "../plan/index.ts";
import { counted } from "../words/index.ts";
import { withinGrade } from "./grade-points.ts";
import type { ListRow } from "./list.ts";

/** Rows whose grade the plan does not have, or whose point lies outside it: they stay on their pay, without increments. */
export function gradeRemarks(rows: readonly ListRow[], { plan, columns }: ListMapping): readonly string[] {
  const known = Object.keys((plan.grades as object | undefined) ?? {});
  if (known.length === 0 || columns.grade === undefined) return [];
  const unknown = new Map<string, number>();
  const outside = new Map<string, number>();
  const add = (found: Map<string, number>, name: string): unknown => found.set(name, (found.get(name) ?? 0) + 1);
  for (const { grade, pay } of rows) {
    if (grade === undefined) continue;
    if (!known.includes(grade)) add(unknown, grade);
    else if (pay.is === "salary" && !withinGrade(plan, grade, pay.point ?? "")) add(outside, grade);
  }
  const near = (name: string): string => {
    const meant = nearest(name, known);
    return meant === undefined ? "" : ` (is "${meant}" meant?)`;
  };
  return [
    ...[...unknown].map(
      ([name, count]) =>
        `${counted(count, "row has", "rows have")} the grade "${name}", which the plan does not have${near(name)}: no increments.`,
    ),
    ...[...outside].map(
      ([name, count]) =>
        `${counted(count, "row", "rows")} of "${name}" ${count === 1 ? "has" : "have"} pay that is no point of it: no increments.`,
    ),
  ];
}
