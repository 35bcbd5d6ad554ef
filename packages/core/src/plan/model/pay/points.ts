/** A table of points, as far as their order goes. */
export interface PointsOfTable {
  readonly points: readonly { readonly point: string }[];
}

/** The lowest place that a table has. */
export const lowestOf = ({ points }: PointsOfTable, placeOf: (payPoint: string) => number): number =>
  points.reduce((lowest, { point }) => Math.min(lowest, placeOf(point)), Number.POSITIVE_INFINITY);

/**
 * The points of all tables of a scale in the order in which they advance: as the first table has them. A point that a later table adds
 * stands after the one that it follows there; the order of those that were there before stays.
 *
 * @param payTables - in order of date
 * @example pointsInOrder([{ points: [{ point: "A" }, { point: "C" }] }, { points: [{ point: "A" }, { point: "B" }] }]) // => ["A", "B", "C"]
 */
export function pointsInOrder(payTables: readonly PointsOfTable[]): readonly string[] {
  const after = new Map<string | undefined, string>(); // from each point to the next, and from nothing to the first
  const alreadySeen = new Set<string>();
  for (const { points } of payTables) {
    let last: string | undefined;
    for (const { point } of points) {
      if (!alreadySeen.has(point)) {
        const next = after.get(last);
        if (next !== undefined) after.set(point, next);
        after.set(last, point);
        alreadySeen.add(point);
      }
      last = point;
    }
  }
  const order: string[] = [];
  for (let payPoint = after.get(undefined); payPoint !== undefined; payPoint = after.get(payPoint))
    order.push(payPoint);
  return order;
}
