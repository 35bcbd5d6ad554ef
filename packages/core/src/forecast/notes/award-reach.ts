import { ladderOf, type PayAward, type Post } from "../../plan/index.ts";
import type { ScaleValues, Timeline } from "../../timeline/index.ts";

/** The first and the last place of the points that an award or a table is for. */
export type Range = readonly [number, number];

export const ALL_POINTS: Range = [0, Number.POSITIVE_INFINITY];

export const rangeOf = ({ points }: PayAward, { place }: ScaleValues): Range =>
  points === undefined ? ALL_POINTS : [place.get(points[0])!, place.get(points[1])!];

/** Whether a post's people may be on one of some points: from its first to its top, or to the lowest that its tables keep. */
export function isReached({ pay }: Post, range: Range, { plan, scales }: Timeline): boolean {
  if (range === ALL_POINTS) return true;
  const [first, last] = range;
  const ladder = ladderOf(plan, pay);
  if (!ladder) return true;
  const { place, lowest } = scales.get(ladder.scale)!;
  let [fromPoint, toPoint] = [Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY];
  for (const { bottom, top } of ladder.ranges) {
    fromPoint = Math.min(fromPoint, place.get(bottom)!);
    toPoint = Math.max(toPoint, place.get(top)!);
  }
  for (const lowestPoint of lowest) toPoint = Math.max(toPoint, lowestPoint);
  return first <= toPoint && fromPoint <= last;
}
