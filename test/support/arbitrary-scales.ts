import fc from "fast-check";
import { addMonths, type Day } from "../../packages/core/src/calendar/index.ts";
import { knownOn, published } from "../../packages/core/src/rates/index.ts";
import { amount, type DaySeed, dayFrom, daySeed, type Generated, pick, share } from "./arbitrary-days.ts";
import type { PlanParts } from "./plan-of.ts";

export interface Table {
  readonly from: string;
  readonly points: readonly { readonly point: string; readonly salary: number }[];
}

/** What a post or an award may be on: a scale's tables in order of date; the first has every point. */
export type Scales = { readonly [scale: string]: readonly Table[] };

type Award = NonNullable<PlanParts["payAwards"]>[number];

const points = ["A", "B", "C", "D", "10", "9", "E1", "E2"]; // in no order but this one
const salary = amount(1_500_000, 9_000_000);
const tableSeed = fc.record({
  from: daySeed,
  dropped: fc.constantFrom(0, 0, 0, 1, 2),
  salaries: fc.array(salary, { minLength: points.length, maxLength: points.length }),
});

export const scaleSeed = fc.record({
  size: fc.integer({ min: 2, max: points.length }),
  tables: fc.array(tableSeed, { minLength: 1, maxLength: 3 }),
});

/** A local scale whose first table is in force when the plan's years begin; later ones may lack its lowest points. */
export function localScale({ size, tables }: Generated<typeof scaleSeed>, first: Day, last: Day): Table[] {
  const dates = tables.map(({ from }, n) =>
    n === 0 ? dayFrom(from, addMonths(first, -36), first) : dayFrom(from, first, last),
  );
  const later = [...new Set(dates.slice(1))].filter((from) => from > dates[0]!).sort();
  let lowest = 0;
  return [dates[0]!, ...later].map((from, n) => {
    const { dropped, salaries } = tables[n]!;
    lowest = n === 0 ? 0 : Math.min(size - 1, lowest + dropped);
    return { from, points: points.slice(lowest, size).map((point, at) => ({ point, salary: salaries[at]! })) };
  });
}

/** The national scale as far as it was known, for plans that it covers from their first day. */
export function nationalScale(first: Day, knownBy: Day | undefined): Scales {
  const tables = knownOn(published.njc, knownBy).used.map(({ from, value }) => ({ from, points: value.points }));
  return tables[0] !== undefined && tables[0].from <= first ? { njc: tables } : {};
}

export const awardSeed = fc.record({
  scale: fc.nat(),
  from: daySeed,
  award: fc.oneof(
    share(120_000).map((percent) => ({ percent })),
    amount(0, 250_000).map((flat) => ({ flat })),
  ),
  range: fc.option(fc.tuple(fc.nat(), fc.nat()), { freq: 2 }),
  status: fc.constantFrom("assumed" as const, "offered" as const, "agreed" as const),
});

/** An award that no published or listed table answers already. */
export function awardOf(seed: Generated<typeof awardSeed>, scales: Scales, first: Day, last: Day): Award[] {
  const scale = pick([...Object.keys(scales), "salaries"], seed.scale);
  const tables = scales[scale] ?? [];
  const from = dayFrom(seed.from, addMonths(first, -6), last);
  const answered = scale === "njc" ? from <= tables.at(-1)!.from : tables.some((table) => table.from === from);
  if (answered) return [];
  const order = tables[0]?.points.map(({ point }) => point) ?? [];
  const [one, other] = (seed.range ?? []).map((n) => n % order.length).sort((a, b) => a - b);
  const within = seed.range === null || order.length === 0 ? {} : { points: [order[one!]!, order[other!]!] as const };
  return [{ scale, from, award: seed.award, status: seed.status, ...within }];
}

export const paySeed = fc.oneof(
  fc.record({
    is: fc.constant("scale" as const),
    scale: fc.nat(),
    point: fc.oneof(fc.constant(0), fc.nat()),
    top: fc.option(fc.nat()),
    grade: fc.option(
      fc.record({
        entry: fc.constantFrom(undefined, "bottom" as const, "middle" as const, "top" as const, "point" as const),
        change: fc.option(fc.record({ on: daySeed, bottom: fc.nat(), top: fc.nat() }), { freq: 1 }),
      }),
      { freq: 2 },
    ),
  }),
  fc.record({
    is: fc.constantFrom("salary" as const, "full-cost" as const),
    dated: fc.boolean(),
    together: fc.integer({ min: 0, max: 4 }).map((n) => n === 0), // slow in the oracle: each person by themself
    sums: fc.array(fc.record({ from: daySeed, amount: amount(0, 9_000_000) }), { minLength: 1, maxLength: 3 }),
  }),
);

export type PaySeed = Generated<typeof paySeed>;

/** Pay that is there on every day from the earliest start to the last day, on a point that the latest starter's table has. */
export function payOf(seed: PaySeed, scales: Scales, starts: { earliest: Day; latest: Day }, last: Day) {
  if (seed.is === "scale") {
    const scale = pick(Object.keys(scales), seed.scale);
    const tables = scales[scale]!;
    const order = tables[0]!.points.map(({ point }) => point);
    const { point } = pick((tables.findLast(({ from }) => from <= starts.latest) ?? tables[0]!).points, seed.point);
    const top = seed.top === null ? {} : { top: pick(order.slice(order.indexOf(point)), seed.top) };
    return { is: "scale", scale, point, ...top } as const;
  }
  const sums = seed.dated ? datedSums(seed.sums, starts.earliest, last) : [{ amount: seed.sums[0]!.amount }];
  if (seed.is === "salary") return { is: "salary", salary: sums } as const;
  const [{ amount, from }] = seed.sums as [{ amount: number; from: DaySeed }];
  // A third of them rise: told from the sum, so that plans without a rise stay as they were.
  const uplift = amount % 3 === 0 && { percent: amount % 90_000, from: dayFrom(from, starts.earliest, last) };
  return { is: "full-cost", fullCost: sums, ...(uplift && { uplift }) } as const;
}

function datedSums(sums: readonly { from: DaySeed; amount: number }[], begins: Day, last: Day) {
  const dated = sums.map(({ from, amount }, n) => ({
    from: n === 0 ? dayFrom(from, addMonths(begins, -24), begins) : dayFrom(from, begins, last),
    amount,
  }));
  const later = dated
    .slice(1)
    .filter(({ from }, n, all) => from > dated[0]!.from && all.findIndex((one) => one.from === from) === n);
  return [dated[0]!, ...later.sort((a, b) => (a.from < b.from ? -1 : 1))];
}

type Grade = NonNullable<PlanParts["grades"]>[string];
type Pay = NonNullable<NonNullable<PlanParts["posts"]>[number]["pay"]>;

/** Pay on a scale as pay by a grade of the same points, which may change on some day; nothing where it is not to be by a grade. */
export function gradeOf(
  seed: PaySeed,
  pay: Pay,
  name: string,
  scales: Scales,
  [first, last]: readonly [Day, Day],
): { readonly pay: Pay; readonly grade: Grade } | undefined {
  if (seed.is !== "scale" || seed.grade === null || pay.is !== "scale") return undefined;
  const { scale, point, top = point } = pay;
  const { entry, change } = seed.grade;
  const order = scales[scale]![0]!.points.map((one) => one.point);
  const bottom = change === null ? undefined : pick(order.slice(order.indexOf(point)), change.bottom);
  const ranges = [
    { bottom: point, top },
    ...(change === null || bottom === undefined
      ? []
      : [
          {
            on: dayFrom(change.on, first, last),
            bottom,
            top: pick(order.slice(order.indexOf(bottom)), change.top),
          },
        ]),
  ];
  const stated =
    entry === "point" ? (change === null ? { entry: { point } } : {}) : entry === undefined ? {} : { entry };
  return { pay: { is: "grade", grade: name, ...stated }, grade: { scale, ranges } };
}
