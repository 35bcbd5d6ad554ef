import {
  pointNotInForce,
  type Report,
  reservedName,
  topBelowPoint,
  unknownPoint,
  unknownScale,
} from "../../issues/index.ts";
import { type Draft, each } from "../draft.ts";
import { type Scale, scalesOf, tableOn } from "./scales.ts";

const reserved: Readonly<Record<string, string>> = {
  njc: "the national scale of that name is built in",
  salaries: "awards use it for plain salaries",
};

/** Posts stand on points that their scale has, on the day they start, and not above their top. */
export function checkPoints(draft: Draft, report: Report): void {
  for (const name of Object.keys(draft.payScales ?? {})) {
    if (reserved[name] !== undefined) report(["payScales", name], reservedName(name, reserved[name]), "key");
  }
  const scales = scalesOf(draft);
  each(draft.posts, (post, at) => {
    if (post.pay.is !== "scale") return;
    const scale = scales.get(post.pay.scale);
    const path = ["posts", at, "pay"];
    if (!scale) {
      if (draft.payScales) report([...path, "scale"], unknownScale(post.pay.scale, [...scales.keys()]));
    } else if (scale.tables.length > 0) {
      const { point, top } = post.pay;
      if (checkPoint(point, scale, [...path, "point"], report)) {
        const { on } = post.starts.find((start) => !tableOn(scale, start.on)!.points.has(point)) ?? {};
        if (on !== undefined)
          report([...path, "point"], pointNotInForce(point, scale.name, later(on, scale.tables[0]!.from)));
        if (top !== undefined && checkPoint(top, scale, [...path, "top"], report) && isBelow(top, point, scale)) {
          report([...path, "top"], topBelowPoint(top, point));
        }
      }
    }
  });
}

const later = (a: string, b: string): string => (a > b ? a : b);

/** Whether one point comes before another on the scale. */
export const isBelow = (point: string, other: string, { order }: Scale): boolean =>
  order.get(point)! < order.get(other)!;

/** Says so where a scale has no such point. */
export function checkPoint(point: string, scale: Scale, path: (string | number)[], report: Report): boolean {
  if (scale.order.has(point)) return true;
  report(path, unknownPoint(point, scale.name, [...scale.order.keys()]));
  return false;
}
