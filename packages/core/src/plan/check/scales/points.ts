import { addDays, dayOn } from "../../../calendar/index.ts";
import {
  type IssueReport,
  ownProperty,
  type Path,
  pointLacking,
  pointNotInForce,
  reservedName,
  topBelowPoint,
  unknownPoint,
  unknownScale,
} from "../../../issues/index.ts";
import { ladderOf } from "../../model/pay/ladder.ts";
import type { Pay, Post } from "../../model/plan.ts";
import type { PlanDraft } from "../../read/draft.ts";
import { eachRead, ifRead } from "../../read/unread.ts";
import { checkGradePaid } from "./grade-paid.ts";
import { pointsLacking } from "./points-held.ts";
import { type CheckedScale, scalesOf, tableOn } from "./scales.ts";

const reserved: Readonly<Record<string, string>> = {
  njc: "the national scale of that name is built in",
  salaries: "awards use it for plain salaries",
};

/** Posts stand on points that their scale has, on the day they start and for as long as they are paid, and not above their top. */
export function checkPoints(planDraft: PlanDraft, issueReport: IssueReport): void {
  const scales = scalesOf(planDraft);
  ifRead(() => {
    for (const name of Object.keys(planDraft.payScales)) {
      const reason = ownProperty(reserved, name);
      if (reason !== undefined) issueReport(["payScales", name], reservedName(name, reason), "key");
    }
  });
  eachRead(planDraft.posts, (post, postIndex) => {
    const { pay } = post;
    if (pay.is !== "scale") return;
    const planPath = ["posts", postIndex, "pay"];
    if (!scales.named.has(pay.scale)) issueReport([...planPath, "scale"], unknownScale(pay.scale, scales.named.names));
    else if (scales.of(pay.scale).order().size > 0)
      checkPay(pay, post, scales.of(pay.scale), planDraft, planPath, issueReport);
  });
}

type OnScale = Extract<Pay, { is: "scale" }>;

function checkPay(
  scalePay: OnScale,
  post: Post,
  payScale: CheckedScale,
  planDraft: PlanDraft,
  planPath: Path,
  issueReport: IssueReport,
): void {
  const refused: string[] = [];
  ifRead(() => {
    if (!mayStart(scalePay.point, post, payScale, [...planPath, "point"], issueReport)) refused.push(scalePay.point);
  });
  if (!checkTop(scalePay, payScale, [...planPath, "top"], issueReport) || !payScale.order().has(scalePay.point)) return;
  checkPaid(scalePay, post, payScale, planDraft, planPath, issueReport, refused);
}

/** The table of each day has the point of everybody who is paid on it; for posts on points that their scales have. */
export function checkPointsPaid(planDraft: PlanDraft, issueReport: IssueReport): void {
  const scales = scalesOf(planDraft);
  eachRead(planDraft.posts, (post, postIndex) => {
    if (post.pay.is === "scale")
      checkPaid(post.pay, post, scales.of(post.pay.scale), planDraft, ["posts", postIndex, "pay"], issueReport);
    if (post.pay.is === "grade") checkGradePaid(post.pay, post, postIndex, planDraft, scales, issueReport);
  });
}

function checkPaid(
  scalePay: OnScale,
  post: Post,
  payScale: CheckedScale,
  planDraft: PlanDraft,
  planPath: Path,
  issueReport: IssueReport,
  refused: readonly string[] = [],
): void {
  if (payScale.lacksNone()) return;
  for (const { point, from, tables, increments } of pointsLacking(
    ladderOf(planDraft, scalePay)!,
    post,
    payScale,
    planDraft,
  )) {
    if (refused.includes(point)) continue; // which is said
    const day = dayOn(from);
    const reached = increments > 0;
    const finding = pointLacking(point, payScale.name, day, tables, reached, addDays(day, -1));
    issueReport([...planPath, reached ? "top" : "point"], finding);
  }
}

/** Whether a post may start on its point on each of its first days. */
function mayStart(
  payPoint: string,
  post: Post,
  payScale: CheckedScale,
  planPath: Path,
  issueReport: IssueReport,
): boolean {
  if (!checkPoint(payPoint, payScale, planPath, issueReport)) return false;
  let said = false;
  eachRead(post.starts, ({ on }) => {
    if (said || tableOn(payScale, on)!.points.has(payPoint)) return;
    said = true;
    const firstDay = payScale.tables()[0]!.from;
    issueReport(planPath, pointNotInForce(payPoint, payScale.name, on > firstDay ? on : firstDay));
  });
  return !said;
}

/** Whether there is no top, or one that is not below the point. */
function checkTop(scalePay: OnScale, payScale: CheckedScale, planPath: Path, issueReport: IssueReport): boolean {
  if (scalePay.top === undefined) return true;
  if (!checkPoint(scalePay.top, payScale, planPath, issueReport) || !payScale.order().has(scalePay.point)) return false;
  const below = isBelow(scalePay.top, scalePay.point, payScale);
  if (below) issueReport(planPath, topBelowPoint(scalePay.top, scalePay.point));
  return !below;
}

/** Whether one point comes before another on the scale. */
export const isBelow = (payPoint: string, otherName: string, { order }: CheckedScale): boolean =>
  order().get(payPoint)! < order().get(otherName)!;

/** Says so where a scale has no such point. */
export function checkPoint(
  payPoint: string,
  payScale: CheckedScale,
  planPath: Path,
  issueReport: IssueReport,
): boolean {
  if (payScale.order().has(payPoint)) return true;
  issueReport(planPath, unknownPoint(payPoint, payScale.name, payScale.points()));
  return false;
}
