import type { PayAward, Post } from "../../plan/index.ts";
import type { ScaleValues, Timeline } from "../../timeline/index.ts";

/** The first and the last place of the points that an award or a table is for. */
export type Range = readonly [number, number];

export const ALL_POINTS: Range = [0, Number.POSITIVE_INFINITY];

export const rangeOf = ({ points }: PayAward, { place }: ScaleValues): Range =>
  points === undefined ? ALL_POINTS : [place.get(points[0])!, place.get(points[1])!];

/** Whether a post's people may be on one of some points: from its first to its top, or to the lowest that its tables keep. */
export function isReached({ pay }: Post, [first, last]: Range, { scales }: Timeline): boolean {
  if (pay.is !== "scale") return true;
  const { place, lowest } = scales.get(pay.scale)!;
  const fromPoint = place.get(pay.point)!;
  const toPoint = Math.max(place.get(pay.top ?? pay.point)!, ...lowest);
  return first <= toPoint && fromPoint <= last;
}
