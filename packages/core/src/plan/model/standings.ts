import { type Day, type Instant, startOf } from "../../calendar/index.ts";
import { increments as conventions } from "../../conventions/index.ts";
import { byValue } from "../../formula/index.ts";
import { notFound } from "../../issues/index.ts";
import { pointReached } from "../../rules/index.ts";
import type { Conventions, Pay } from "./plan.ts";
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
 * @param tables - in order of date
 */
export function pointsOverTime(
  scale: string,
  tables: readonly (PointsOfTable & { readonly from: Day })[],
): PointsOverTime & { readonly points: readonly string[] } {
  const points = pointsInOrder(tables);
  const place = new Map(points.map((point, n) => [point, n]));
  const lowest = tables.map((table) => lowestOf(table, (point) => placeOf({ scale, place }, point)));
  return { scale, points, place, dates: tables.map(({ from }) => startOf(from)), lowest };
}

/** Where someone stands on a scale from an instant: the place of their point, the row of the scale's dates, increments so far. */
export type Standing = (from: Instant, place: number, row: number, increments: number) => void;

const reached = byValue(pointReached);

/**
 * Tells where someone who started on a day stands, from then until an instant: each time that their point or the row changes. The
 * point moves first, and is then revalued: both kinds of date in one walk. Nothing is told of days before the scale's first date.
 */
export function standings(
  scale: PointsOverTime,
  pay: Extract<Pay, { is: "scale" }>,
  start: Instant,
  until: Instant,
  rule: Conventions["increments"],
  stands: Standing,
): void {
  const { dates, lowest } = scale;
  if (dates.length === 0) return; // a national scale of which nothing was known yet
  let place = placeOf(scale, pay.point);
  const top = pay.top === undefined ? place : placeOf(scale, pay.top);
  let row = -1;
  let increments = 0;
  const { first, next: after } = conventions[rule];
  let step = place < top ? first(start) : Number.POSITIVE_INFINITY;
  let next: Instant = start;
  while (next < until) {
    if (next >= step) {
      increments += 1;
      place = reached({ point: place, increments: 1, top });
      step = place < top ? after(step, start, increments) : Number.POSITIVE_INFINITY;
    }
    while (row + 1 < dates.length && dates[row + 1]! <= next) row += 1;
    if (row >= 0) {
      if (place < lowest[row]!) place = lowest[row]!;
      stands(next, place, row, increments);
    }
    next = Math.min(step, dates[row + 1] ?? Number.POSITIVE_INFINITY);
  }
}

/** The place of a point among those of its scale. */
export const placeOf = ({ scale, place }: Pick<PointsOverTime, "scale" | "place">, point: string): number => {
  const known = place.get(point);
  if (known === undefined) throw notFound(`point of the pay scale ${scale}`, point);
  return known;
};
