import type { Day } from "../../calendar/index.ts";
import { ownProperty, placeIn } from "../../issues/index.ts";
import {
  type FullCost,
  type PayAward,
  type PayTable,
  type Plan,
  type Post,
  pointsInOrder,
  risenSums,
} from "../../plan/index.ts";
import type { Rates } from "../../rates/index.ts";

/** Nothing that raises pay after a day: no award, no later table of a scale, no later salary, full cost or supplement. */
export function payAsOn(plan: Plan, publishedRates: Rates, day: Day): { readonly plan: Plan; readonly rates: Rates } {
  const scales = Object.entries(plan.payScales).map(
    ([scaleName, payTables]) => [scaleName, withLaterPoints(heldOn(payTables, day), payTables)] as const,
  );
  const heldNational = heldOn(publishedRates.njc, day);
  const national = withLaterPoints(
    heldNational.map(({ value }) => value),
    publishedRates.njc.map(({ value }) => value),
  );
  const asOnDay = {
    rates: { ...publishedRates, njc: heldNational.map((table, index) => ({ ...table, value: national[index]! })) },
    plan: { ...plan, payScales: Object.fromEntries(scales) },
  };
  const payAwards = plan.payAwards.filter(({ from }) => from <= day);
  return {
    rates: asOnDay.rates,
    plan: {
      ...asOnDay.plan,
      payAwards: payAwards.flatMap((payAward) => {
        const payTables = ofScale(plan, publishedRates, payAward.scale);
        return awardOn(payAward, payTables, ofScale(asOnDay.plan, asOnDay.rates, payAward.scale));
      }),
      posts: plan.posts.map((post) => postAsOn(post, plan, day)),
    },
  };
}

/**
 * Tables with the points that only later ones had, below their own lowest: who stands on one of these has the pay of the lowest, as on a
 * point that went.
 */
function withLaterPoints<Table extends Pick<PayTable, "points">>(
  heldTables: readonly Table[],
  allTables: Tables,
): readonly Table[] {
  const order = pointsInOrder(allTables);
  const known = new Set(pointsInOrder(heldTables));
  return heldTables.map((table) => {
    const salaries = new Map(table.points.map(({ point, salary }) => [point, salary]));
    const lowest = order.findIndex((payPoint) => salaries.has(payPoint));
    const later = order.slice(0, lowest).filter((payPoint) => !known.has(payPoint));
    if (later.length === 0) return table;
    const lower = later.map((point) => ({ point, salary: salaries.get(order[lowest]!)! }));
    return { ...table, points: [...lower, ...table.points] };
  });
}

type Tables = Parameters<typeof pointsInOrder>[0];

const ofScale = ({ payScales }: Plan, { njc }: Rates, scaleName: string): Tables =>
  scaleName === "njc" ? njc.map(({ value }) => value) : (ownProperty(payScales, scaleName) ?? []);

/** An award on what is left of its range in the tables that are held; nothing where none of it is. */
function awardOn(payAward: PayAward, tables: Tables, heldTables: Tables): readonly PayAward[] {
  if (!payAward.points) return [payAward];
  const [first, last] = payAward.points;
  const order = pointsInOrder(tables);
  const remaining = new Set(pointsInOrder(heldTables));
  const range = order
    .slice(placeIn(order, first, "point"), placeIn(order, last, "point") + 1)
    .filter((payPoint) => remaining.has(payPoint));
  return range.length === 0 ? [] : [{ ...payAward, points: [range[0]!, range.at(-1)!] }];
}

/** For those who start later, as on their first day. */
function postAsOn(post: Post, plan: Plan, day: Day): Post {
  const { pay, supplements } = post;
  const firstDay = post.starts.map(({ on }) => on).sort()[0]!;
  const heldDay = firstDay > day ? firstDay : day;
  return {
    ...post,
    ...(pay.is === "salary" && { pay: { ...pay, salary: heldOn(pay.salary, day) } }),
    ...(pay.is === "full-cost" && { pay: fullCostAsOn(pay, plan, day) }),
    supplements: supplements
      .filter(({ from, to }) => (from === undefined || from <= heldDay) && (to === undefined || to >= heldDay))
      .map(({ to, ...supplement }) => supplement),
  };
}

/** A full cost as it stands on a day, and rises no more. */
function fullCostAsOn(pay: FullCost, plan: Plan, day: Day): FullCost {
  const { uplift: _, ...unmoved } = pay;
  return { ...unmoved, fullCost: heldOn(risenSums(pay, plan), day) };
}

/** A history up to a day; its first entry stays where there is no other. */
function heldOn<Entry extends { readonly from?: Day }>(entries: readonly Entry[], day: Day): readonly Entry[] {
  const heldEntries = entries.filter(({ from }) => from === undefined || from <= day);
  return heldEntries.length > 0 ? heldEntries : entries.slice(0, 1);
}
