import type { Pence } from "../../money/index.ts";
import { lowestOf, type Plan, pointsInOrder } from "../../plan/index.ts";
import type { Rates } from "../../rates/index.ts";

interface PointsOfTable {
  readonly points: readonly { readonly point: string; readonly salary: Pence }[];
}

/**
 * The plan and the rates with no point missing from a table above its lowest, so that there is pay for people who are put on a day on
 * which nobody stood there. A point that went keeps the salary it had last, and one that is yet to come has its first. What the plan
 * costs is not touched: it needs no such point. For costing only.
 */
export function withEveryPoint(plan: Plan, rates: Rates): { readonly plan: Plan; readonly rates: Rates } {
  const scales = Object.entries(plan.payScales).map(([scale, tables]) => {
    const points = everyPoint(tables);
    return [scale, tables.map((table, n) => ({ ...table, points: points[n]! }))] as const;
  });
  const national = everyPoint(rates.njc.map(({ value }) => value));
  const njc = rates.njc.map((table, n) => ({ ...table, value: { ...table.value, points: national[n]! } }));
  return { plan: { ...plan, payScales: Object.fromEntries(scales) }, rates: { ...rates, njc } };
}

/** The points of each table, with those that it lacks above its lowest. */
function everyPoint(tables: readonly PointsOfTable[]): readonly PointsOfTable["points"][] {
  const order = pointsInOrder(tables);
  const place = new Map(order.map((point, n) => [point, n]));
  const salaries = new Map<string, Pence>();
  for (const { points } of tables) {
    for (const { point, salary } of points) if (!salaries.has(point)) salaries.set(point, salary);
  }
  return tables.map((table) => {
    for (const { point, salary } of table.points) salaries.set(point, salary);
    const lowest = lowestOf(table, (point) => place.get(point)!);
    return order.slice(lowest).map((point) => ({ point, salary: salaries.get(point)! }));
  });
}
