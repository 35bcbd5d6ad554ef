import { type Day, dayOn, endOf, startOf } from "../../../calendar/index.ts";
import { gradeEnded, gradeNotOnTable, type IssueReport, ownProperty } from "../../../issues/index.ts";
import { entryPlace } from "../../model/pay/ladder.ts";
import type { GradeEntry, Pay, Post } from "../../model/plan.ts";
import type { PlanDraft } from "../../read/draft.ts";
import { ifRead } from "../../read/unread.ts";
import { paidPeople } from "../people.ts";
import { pointsLacking } from "./points-held.ts";
import { type CheckedScales, tableOn } from "./scales.ts";

type OnGrade = Extract<Pay, { is: "grade" }>;

/**
 * The tables have the points of a grade on the days on which a post needs them, and the grade goes on for as long. The cost at the
 * bottom and at the top of a grade stands beside the cost shown: where no point is stated, both are needed. Nothing is said of a grade
 * that is not there, or whose points are not.
 */
export function checkGradePaid(
  gradePay: OnGrade,
  post: Post,
  postIndex: number,
  planDraft: PlanDraft,
  scales: CheckedScales,
  issueReport: IssueReport,
): void {
  const { grade: gradeName } = gradePay;
  const planPath = ["posts", postIndex, "pay", "grade"];
  const grade = ownProperty(planDraft.grades, gradeName);
  if (!grade) return;
  ifRead(() => {
    const { end } = grade;
    const last = end === undefined ? undefined : firstPaidAfter(post, end, planDraft);
    if (end !== undefined && last !== undefined) issueReport(planPath, gradeEnded(gradeName, end, last));
  });
  if (!scales.named.has(grade.scale)) return;
  const payScale = scales.of(grade.scale);
  const order = payScale.order();
  const isThere = ({ bottom, top }: (typeof grade.ranges)[number]): boolean => order.has(bottom) && order.has(top);
  const { entry } = gradePay;
  if (!grade.ranges.every(isThere) || (typeof entry === "object" && !order.has(entry.point))) return;
  const refused = new Set<string>();
  const refuse = (payPoint: string, day: Day, tables: readonly Day[]): void => {
    if (refused.has(payPoint)) return;
    refused.add(payPoint);
    issueReport(planPath, gradeNotOnTable(gradeName, payPoint, payScale.name, day, tables));
  };
  const entries: readonly GradeEntry[] =
    typeof entry === "object" ? [entry] : ["bottom", "top", entry ?? planDraft.conventions.gradeAt ?? "bottom"];
  for (const eachEntry of entries) {
    const ladder = { scale: grade.scale, entry: eachEntry, ranges: grade.ranges };
    for (const { on } of post.starts) {
      const payPoint = payScale.points()[entryPlace(ladder, startOf(on), (name) => order.get(name)!)]!;
      const table = tableOn(payScale, on);
      if (table && !table.points.has(payPoint)) refuse(payPoint, on > table.from ? on : table.from, [table.from]);
    }
    for (const { point, from, tables } of pointsLacking(ladder, post, payScale, planDraft))
      refuse(point, dayOn(from), tables);
  }
}

/** The first day after a grade's end on which people of a post are paid; nothing where there is none. */
function firstPaidAfter(post: Post, end: Day, { years }: PlanDraft): Day | undefined {
  const pastInstant = endOf(end);
  const days = paidPeople(post, years).flatMap(({ paid }) =>
    paid.flatMap(([from, until]) => (until > pastInstant ? [Math.max(from, pastInstant)] : [])),
  );
  return days.length === 0 ? undefined : dayOn(days.reduce((smallest, day) => Math.min(smallest, day)));
}
