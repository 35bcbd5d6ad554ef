import { type Day, type Instant, startOf } from "../../../calendar/index.ts";
import { increments as conventions } from "../../../conventions/index.ts";
import { byValue } from "../../../formula/index.ts";
import { notFound } from "../../../issues/index.ts";
import { pointInGrade, pointReached } from "../../../rules/index.ts";
import type { Conventions } from "../plan.ts";
import { entryPlace, type Ladder } from "./ladder.ts";
import { lowestOf, type PointsOfTable, pointsInOrder } from "./points.ts";

/** A scale's points over time, as far as someone's place on it hangs on them. */
export interface PointsOverTime {
  readonly scale: string;
  /** The place of each point in the order in which they advance. */
  readonly place: ReadonlyMap<string, number>;
  /** When something about the points changes, ascending: a table, or an award. */
  readonly dates: readonly Instant[];
  /** The lowest place on the scale from each of those dates: whoever stands below it is moved up to it. */
  readonly lowest: readonly number[];
}

/**
 * The points of a scale over time, by its tables alone.
 *
 * @param payTables - in order of date
 */
export function pointsOverTime(
  scaleName: string,
  payTables: readonly (PointsOfTable & { readonly from: Day })[],
): PointsOverTime & { readonly points: readonly string[] } {
  const points = pointsInOrder(payTables);
  const place = new Map(points.map((payPoint, pointIndex) => [payPoint, pointIndex]));
  const lowest = payTables.map((payTable) =>
    lowestOf(payTable, (payPoint) => pointPosition({ scale: scaleName, place }, payPoint)),
  );
  return { scale: scaleName, points, place, dates: payTables.map(({ from }) => startOf(from)), lowest };
}

/** Where someone stands on a scale from an instant: the place of their point, the row of the scale's dates, increments so far. */
export type Standing = (fromInstant: Instant, position: number, rowIndex: number, increments: number) => void;

const reached = byValue(pointReached);
const notBelow = byValue(pointInGrade);

/**
 * Tells where someone who started on a day stands, from then until an instant: each time that their point or the row changes. A grade
 * changes first, then the point moves, and is then revalued: all kinds of date in one walk. Nothing is told of days before the scale's
 * first date.
 */
export function standings(
  payScale: PointsOverTime,
  ladder: Ladder,
  startInstant: Instant,
  untilInstant: Instant,
  rule: Conventions["increments"],
  stands: Standing,
): void {
  const { dates, lowest } = payScale;
  if (dates.length === 0) return; // a national scale of which nothing was known yet
  const placeOf = (payPoint: string): number => pointPosition(payScale, payPoint);
  const ranges = rungsOf(ladder, placeOf);
  let position = entryPlace(ladder, startInstant, placeOf);
  let rangeIndex = ranges.findLastIndex(({ since }) => since <= startInstant);
  let rowIndex = -1;
  let [occasions, increments] = [0, 0];
  const { first, next: after } = conventions[rule];
  let step = position < ranges[rangeIndex]!.highest ? first(startInstant) : Number.POSITIVE_INFINITY;
  let nextInstant: Instant = startInstant;
  while (nextInstant < untilInstant) {
    while (rangeIndex + 1 < ranges.length && ranges[rangeIndex + 1]!.since <= nextInstant) {
      rangeIndex += 1;
      position = notBelow({ point: position, bottom: ranges[rangeIndex]!.bottom });
    }
    const { top, highest } = ranges[rangeIndex]!;
    if (nextInstant >= step) {
      occasions += 1;
      if (position < top) {
        increments += 1;
        position = reached({ point: position, increments: 1, top });
      }
      step = position < highest ? after(step, startInstant, occasions) : Number.POSITIVE_INFINITY;
    }
    while (rowIndex + 1 < dates.length && dates[rowIndex + 1]! <= nextInstant) rowIndex += 1;
    if (rowIndex >= 0) {
      if (position < lowest[rowIndex]!) position = lowest[rowIndex]!;
      stands(nextInstant, position, rowIndex, increments);
    }
    nextInstant = Math.min(
      step,
      dates[rowIndex + 1] ?? Number.POSITIVE_INFINITY,
      ranges[rangeIndex + 1]?.since ?? Number.POSITIVE_INFINITY,
    );
  }
}

/** A range of a ladder by its places. */
interface Rung {
  readonly since: Instant;
  readonly bottom: number;
  readonly top: number;
  /** The highest top from then on, in this range or a later one: below it, increments may still come. */
  readonly highest: number;
}

function rungsOf({ ranges }: Ladder, placeOf: (payPoint: string) => number): readonly Rung[] {
  const [only] = ranges;
  if (only !== undefined && ranges.length === 1 && only.on === undefined) {
    const top = placeOf(only.top);
    return [{ since: Number.NEGATIVE_INFINITY, bottom: placeOf(only.bottom), top, highest: top }];
  }
  let highest = Number.NEGATIVE_INFINITY;
  return ranges
    .toReversed()
    .map(({ on, bottom, top }) => {
      highest = Math.max(highest, placeOf(top));
      const since = on === undefined ? Number.NEGATIVE_INFINITY : startOf(on);
      return { since, bottom: placeOf(bottom), top: placeOf(top), highest };
    })
    .reverse();
}

/** The place of a point among those of its scale. */
export const pointPosition = ({ scale, place }: Pick<PointsOverTime, "scale" | "place">, payPoint: string): number => {
  const knownValue = place.get(payPoint);
  if (knownValue === undefined) throw notFound(`point of the pay scale ${scale}`, payPoint);
  return knownValue;
};
