import {
  own,
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
import { type Scale, scalesOf, tableOn } from "./scales.ts";

const reserved: Readonly<Record<string, string>> = {
  njc: "the national scale of that name is built in",
  salaries: "awards use it for plain salaries",
};

/** Posts stand on points that their scale has, on the day they start, and not above their top. */
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
    else if (scales.of(pay.scale).order().size > 0) checkPay(pay, post, scales.of(pay.scale), path, report);
  });
}

function checkPay(
  pay: Extract<Pay, { is: "scale" }>,
  post: Post,
  scale: Scale,
  path: (string | number)[],
  report: Report,
): void {
  const top = [...path, "top"];
  ifRead(() => {
    const { point } = pay;
    if (!checkPoint(point, scale, [...path, "point"], report)) return;
    let said = false;
    each(post.starts, ({ on }) => {
      if (said || tableOn(scale, on)!.points.has(point)) return;
      said = true;
      const first = scale.tables()[0]!.from;
      report([...path, "point"], pointNotInForce(point, scale.name, on > first ? on : first));
    });
  });
  if (pay.top === undefined || !checkPoint(pay.top, scale, top, report) || !scale.order().has(pay.point)) return;
  if (isBelow(pay.top, pay.point, scale)) report(top, topBelowPoint(pay.top, pay.point));
}

/** Whether one point comes before another on the scale. */
export const isBelow = (point: string, other: string, { order }: Scale): boolean =>
  order().get(point)! < order().get(other)!;

/** Says so where a scale has no such point. */
export function checkPoint(point: string, scale: Scale, path: (string | number)[], report: Report): boolean {
  if (scale.order().has(point)) return true;
  report(path, unknownPoint(point, scale.name, [...scale.order().keys()]));
  return false;
}
