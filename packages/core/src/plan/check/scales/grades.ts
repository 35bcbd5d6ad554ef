import { type Day, startOf } from "../../../calendar/index.ts";
import {
  heldAt,
  type IssueReport,
  ownProperty,
  type Path,
  pointOutsideGrade,
  topBelowPoint,
  unknownGrade,
  unknownScale,
} from "../../../issues/index.ts";
import { rangeInWords, rangeOn } from "../../model/pay/ladder.ts";
import type { Grade, GradeRange, Pay, Post } from "../../model/plan.ts";
import type { PlanDraft } from "../../read/draft.ts";
import { eachRead, ifRead } from "../../read/unread.ts";
import { DayText } from "../../schema/dates.ts";
import { keysOf } from "../names.ts";
import { checkGradePaid } from "./grade-paid.ts";
import { checkPoint, isBelow } from "./points.ts";
import { type CheckedScale, scalesOf } from "./scales.ts";

/** Grades are points of known scales, the lowest first, and posts are on grades that are there, within them and while they last. */
export function checkGrades(planDraft: PlanDraft, issueReport: IssueReport): void {
  const scales = scalesOf(planDraft);
  ifRead(() => {
    for (const name of Object.keys(planDraft.grades))
      ifRead(() => {
        const grade = ownProperty(planDraft.grades, name)!;
        if (!scales.named.has(grade.scale))
          issueReport(["grades", name, "scale"], unknownScale(grade.scale, scales.named.names));
        else if (scales.of(grade.scale).order().size > 0)
          checkRanges(name, grade, scales.of(grade.scale), planDraft, issueReport);
      });
  });
  const grades = keysOf(() => planDraft.grades);
  eachRead(planDraft.posts, (post, postIndex) => {
    const { pay } = post;
    if (pay.is !== "grade") return;
    if (!grades.has(pay.grade)) {
      issueReport(["posts", postIndex, "pay", "grade"], unknownGrade(pay.grade, grades.names));
      return;
    }
    const { scale, ranges } = ownProperty(planDraft.grades, pay.grade)!;
    ifRead(() => {
      if (scales.named.has(scale) && scales.of(scale).order().size > 0)
        checkEntry(pay, ranges, post, scales.of(scale), ["posts", postIndex, "pay", "at"], issueReport);
    });
    checkGradePaid(pay, post, postIndex, planDraft, scales, issueReport);
  });
}

function checkRanges(
  name: string,
  { ranges }: Grade,
  payScale: CheckedScale,
  planDraft: PlanDraft,
  issueReport: IssueReport,
): void {
  const places = ranges.length === 1 ? new Map<Day, number>() : placesWritten(name, planDraft);
  for (const range of ranges) {
    const change: Path = range.on === undefined ? [] : ["changes", places.get(range.on)!];
    const planPath = ["grades", name, ...change];
    ifRead(() => {
      const isBottomThere = checkPoint(range.bottom, payScale, [...planPath, "from"], issueReport);
      const isTopThere = checkPoint(range.top, payScale, [...planPath, "to"], issueReport);
      if (isBottomThere && isTopThere && isBelow(range.top, range.bottom, payScale))
        issueReport([...planPath, "to"], topBelowPoint(range.top, range.bottom, "top of the grade"));
    });
  }
}

/** Where the change of each day stands in its grade as written; changes may be written in any order. */
function placesWritten(name: string, { raw }: PlanDraft): ReadonlyMap<Day, number> {
  const changes = heldAt(heldAt(heldAt(raw, "grades"), name), "changes");
  const places = new Map<Day, number>();
  for (const [index, change] of (Array.isArray(changes) ? changes : []).entries()) {
    const { data: day } = DayText.safeParse(heldAt(change, "on"));
    if (day !== undefined && !places.has(day)) places.set(day, index);
  }
  return places;
}

/** A point that is stated is one of the grade's on each first day. */
function checkEntry(
  { grade: gradeName, entry }: Extract<Pay, { is: "grade" }>,
  ranges: readonly GradeRange[],
  post: Post,
  payScale: CheckedScale,
  planPath: Path,
  issueReport: IssueReport,
): void {
  if (typeof entry !== "object" || !checkPoint(entry.point, payScale, planPath, issueReport)) return;
  const order = payScale.order();
  const outside = post.starts.find(({ on }) => {
    const { bottom, top } = rangeOn({ ranges }, startOf(on));
    const isKnown = order.has(bottom) && order.has(top);
    return isKnown && (isBelow(entry.point, bottom, payScale) || isBelow(top, entry.point, payScale));
  });
  if (!outside) return;
  const range = rangeInWords(payScale.name, rangeOn({ ranges }, startOf(outside.on)));
  issueReport(planPath, pointOutsideGrade(entry.point, gradeName, range, outside.on));
}
