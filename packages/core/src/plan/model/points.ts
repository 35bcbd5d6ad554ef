import type { PayTable } from "./plan.ts";

/**
 * The points of all tables of a scale in the order written; a point that a later table adds stands after the one it follows there.
 *
 * @param tables - in order of date
 * @example orderOfPoints([{ points: [{ point: "A" }, { point: "C" }] }, { points: [{ point: "A" }, { point: "B" }] }]) // => ["A", "B", "C"]
 */
export function orderOfPoints(tables: readonly PayTable[]): readonly string[] {
  const next = new Map<string, string | undefined>(); // each point, and the one that stands after it
  let first: string | undefined;
  for (const { points } of tables) {
    let before: string | undefined;
    for (const { point } of points) {
      if (!next.has(point)) {
        next.set(point, before === undefined ? first : next.get(before));
        if (before === undefined) first = point;
        else next.set(before, point);
      }
      before = point;
    }
  }
  const order: string[] = [];
  for (let point = first; point !== undefined; point = next.get(point)) order.push(point);
  return order;
}
