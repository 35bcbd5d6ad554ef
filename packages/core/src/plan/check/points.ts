import { addDays, dayOn } from "../../calendar/index.ts";
import {
  own,
  type Path,
  pointLacking,
  pointNotInForce,
  type Report,
  reservedName,
  topBelowPoint,
  unknownPoint,
  unknownScale,
} from "../../issues/index.ts";
import type { Pay, Post } from "../model/plan.ts";
import type { Draft } from "../read/draft.ts";
import { each, ifRead } from "../read/unread.ts";
import { pointsLacking } from "./points-held.ts";
import { type Scale, scalesOf, tableOn } from "./scales.ts";

const reserved: Readonly<Record<string, string>> = {
  njc: "the national scale of that name is built in",
  salaries: "awards use it for plain salaries",
};

/** Posts stand on points that their scale has, on the day they start and for as long as they are paid, and not above their top. */
export function checkPoints(draft: Draft, report: Report): void {
  const scales = scalesOf(draft);
  ifRead(() => {
    for (const name of Object.keys(draft.payScales)) {
      const why = own(reserved, name);
      if (why !== undefined) report(["payScales", name], reservedName(name, why), "key");
    }
  });
  each(draft.posts, (post, at) => {
    const { pay } = post;
    if (pay.is !== "scale") return;
    const path = ["posts", at, "pay"];
    if (!scales.named.has(pay.scale)) report([...path, "scale"], unknownScale(pay.scale, scales.named.names));
    else if (scales.of(pay.scale).order().size > 0) checkPay(pay, post, scales.of(pay.scale), draft, path, report);
  });
}

type OnScale = Extract<Pay, { is: "scale" }>;

function checkPay(pay: OnScale, post: Post, scale: Scale, draft: Draft, path: Path, report: Report): void {
  const refused: string[] = [];
  ifRead(() => {
    if (!mayStart(pay.point, post, scale, [...path, "point"], report)) refused.push(pay.point);
  });
  if (!checkTop(pay, scale, [...path, "top"], report) || !scale.order().has(pay.point)) return;
  checkPaid(pay, post, scale, draft, path, report, refused);
}

/** The table of each day has the point of everybody who is paid on it; for posts on points that their scales have. */
export function checkPointsPaid(draft: Draft, report: Report): void {
  const scales = scalesOf(draft);
  each(draft.posts, (post, at) => {
    if (post.pay.is === "scale")
      checkPaid(post.pay, post, scales.of(post.pay.scale), draft, ["posts", at, "pay"], report);
  });
}

function checkPaid(
  pay: OnScale,
  post: Post,
  scale: Scale,
  draft: Draft,
  path: Path,
  report: Report,
  refused: readonly string[] = [],
): void {
  for (const { point, from, tables, increments } of pointsLacking(pay, post, scale, draft)) {
    if (refused.includes(point)) continue; // which is said
    const day = dayOn(from);
    const reached = increments > 0;
    const finding = pointLacking(point, scale.name, day, tables, reached, addDays(day, -1));
    report([...path, reached ? "top" : "point"], finding);
  }
}

/** Whether a post may start on its point on each of its first days. */
function mayStart(point: string, post: Post, scale: Scale, path: Path, report: Report): boolean {
  if (!checkPoint(point, scale, path, report)) return false;
  let said = false;
  each(post.starts, ({ on }) => {
    if (said || tableOn(scale, on)!.points.has(point)) return;
    said = true;
    const first = scale.tables()[0]!.from;
    report(path, pointNotInForce(point, scale.name, on > first ? on : first));
  });
  return !said;
}

/** Whether there is no top, or one that is not below the point. */
function checkTop(pay: OnScale, scale: Scale, path: Path, report: Report): boolean {
  if (pay.top === undefined) return true;
  if (!checkPoint(pay.top, scale, path, report) || !scale.order().has(pay.point)) return false;
  const below = isBelow(pay.top, pay.point, scale);
  if (below) report(path, topBelowPoint(pay.top, pay.point));
  return !below;
}

/** Whether one point comes before another on the scale. */
export const isBelow = (point: string, other: string, { order }: Scale): boolean =>
  order().get(point)! < order().get(other)!;

/** Says so where a scale has no such point. */
export function checkPoint(point: string, scale: Scale, path: Path, report: Report): boolean {
  if (scale.order().has(point)) return true;
  report(path, unknownPoint(point, scale.name, scale.points()));
  return false;
}
