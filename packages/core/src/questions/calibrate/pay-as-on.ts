import type { Day } from "../../calendar/index.ts";
import { placeIn } from "../../issues/index.ts";
import { type PayAward, type Plan, type Post, pointsInOrder } from "../../plan/index.ts";
import type { Rates } from "../../rates/index.ts";

/** Nothing that raises pay after a day: no award, no later table of a scale, no later salary, full cost or supplement. */
export function payAsOn(plan: Plan, rates: Rates, day: Day): { readonly plan: Plan; readonly rates: Rates } {
  const scales = Object.entries(plan.payScales).map(([scale, tables]) => [scale, heldOn(tables, day)] as const);
  const held = {
    rates: { ...rates, njc: heldOn(rates.njc, day) },
    plan: { ...plan, payScales: Object.fromEntries(scales) },
  };
  const awards = plan.payAwards.filter(({ from }) => from <= day);
  return {
    rates: held.rates,
    plan: {
      ...held.plan,
      payAwards: awards.flatMap((award) => {
        const tables = ofScale(plan, rates, award.scale);
        return awardOn(award, tables, ofScale(held.plan, held.rates, award.scale));
      }),
      posts: plan.posts.map((post) => postAsOn(post, day)),
    },
  };
}

type Tables = Parameters<typeof pointsInOrder>[0];

const ofScale = ({ payScales }: Plan, { njc }: Rates, scale: string): Tables =>
  scale === "njc" ? njc.map(({ value }) => value) : (payScales[scale] ?? []);

/** An award on what is left of its range in the tables that are held; nothing where none of it is. */
function awardOn(award: PayAward, tables: Tables, held: Tables): readonly PayAward[] {
  if (!award.points) return [award];
  const [first, last] = award.points;
  const order = pointsInOrder(tables);
  const left = new Set(pointsInOrder(held));
  const range = order
    .slice(placeIn(order, first, "point"), placeIn(order, last, "point") + 1)
    .filter((point) => left.has(point));
  return range.length === 0 ? [] : [{ ...award, points: [range[0]!, range.at(-1)!] }];
}

/** For those who start later, as on their first day. */
function postAsOn(post: Post, day: Day): Post {
  const { pay, supplements } = post;
  const first = post.starts.map(({ on }) => on).sort()[0]!;
  const held = first > day ? first : day;
  return {
    ...post,
    ...(pay.is === "salary" && { pay: { ...pay, salary: heldOn(pay.salary, day) } }),
    ...(pay.is === "full-cost" && { pay: { ...pay, fullCost: heldOn(pay.fullCost, day) } }),
    supplements: supplements
      .filter(({ from, to }) => (from === undefined || from <= held) && (to === undefined || to >= held))
      .map(({ to, ...supplement }) => supplement),
  };
}

/** A history up to a day; its first entry stays where there is no other. */
function heldOn<Entry extends { readonly from?: Day }>(entries: readonly Entry[], day: Day): readonly Entry[] {
  const held = entries.filter(({ from }) => from === undefined || from <= day);
  return held.length > 0 ? held : entries.slice(0, 1);
}
