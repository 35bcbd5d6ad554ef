import { type Day, firstDay, inForce, isFinancialYear, yearOfDay } from "../calendar/index.ts";
import type { ListMapping } from "../plan/index.ts";
import { published } from "../rates/index.ts";
import { withinGrade } from "./grade-points.ts";
import type { ListRead, ListRow } from "./list.ts";

/** The first day of the year that a list speaks of, or of its plan: who was there before is there on it. */
export function openingDay({ asAt }: ListRead, { plan }: ListMapping): Day | undefined {
  const from = (plan.years as { readonly from?: unknown } | undefined)?.from;
  const planYear = typeof from === "string" && isFinancialYear(from) ? from : undefined;
  const listYear = asAt && yearOfDay(asAt);
  if (listYear !== undefined && (planYear === undefined || listYear < planYear)) return firstDay(listYear);
  return planYear && firstDay(planYear);
}

/**
 * The day from which a row stands in the plan. A point that the spine has lost by the opening day is stood on from the first day of the
 * spine that it is a point of: whoever is on it then moves up with the spine. Without a grade nothing else depends on that day. Who is paid
 * by a grade alone stands from the row's own day: how far up the grade they are is counted from it.
 */
export function startInPlan(row: ListRow, mapping: ListMapping, opens: Day | undefined): Day {
  if (opens === undefined || row.start >= opens || row.pay.is === "grade") return row.start;
  const { spine } = mapping;
  const point = row.pay.is === "salary" ? row.pay.point : undefined;
  if (point === undefined || spine === undefined || spine === "none" || spine > opens) return opens;
  const isHeld = inForce(published.njc, opens)?.value.points.some((held) => held.point === point) ?? true;
  return isHeld || withinGrade(mapping.plan, row.grade, point) ? opens : spine;
}
