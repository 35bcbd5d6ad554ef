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
export function withEveryPoint(plan: Plan, publishedRates: Rates): { readonly plan: Plan; readonly rates: Rates } {
  const scales = Object.entries(plan.payScales).map(([scaleName, payTables]) => {
    const points = everyPoint(payTables);
    return [
      scaleName,
      payTables.map((payTable, tableIndex) => ({ ...payTable, points: points[tableIndex]! })),
    ] as const;
  });
  const national = everyPoint(publishedRates.njc.map(({ value }) => value));
  const njc = publishedRates.njc.map((table, index) => ({
    ...table,
    value: { ...table.value, points: national[index]! },
  }));
  return { plan: { ...plan, payScales: Object.fromEntries(scales) }, rates: { ...publishedRates, njc } };
}

/** The points of each table, with those that it lacks above its lowest. */
function everyPoint(payTables: readonly PointsOfTable[]): readonly PointsOfTable["points"][] {
  const order = pointsInOrder(payTables);
  const place = new Map(order.map((payPoint, index) => [payPoint, index]));
  const salaries = new Map<string, Pence>();
  for (const { points } of payTables) {
    for (const { point, salary } of points) if (!salaries.has(point)) salaries.set(point, salary);
  }
  return payTables.map((payTable) => {
    for (const { point, salary } of payTable.points) salaries.set(point, salary);
    const lowest = lowestOf(payTable, (payPoint) => place.get(payPoint)!);
    return order.slice(lowest).map((payPoint) => ({ point: payPoint, salary: salaries.get(payPoint)! }));
  });
}
