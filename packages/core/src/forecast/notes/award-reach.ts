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
  const places = ladder.ranges.map(({ bottom, top }) => [place.get(bottom)!, place.get(top)!] as const);
  const fromPoint = Math.min(...places.map(([bottom]) => bottom));
  const toPoint = Math.max(...places.map(([, top]) => top), ...lowest);
  return first <= toPoint && fromPoint <= last;
}
