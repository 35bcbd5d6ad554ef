import fc from "fast-check";
import { addDays, addMonths, type Day, firstDay, lastDay, yearFrom } from "../../packages/core/src/calendar/index.ts";
import type { Plan } from "../../packages/core/src/plan/index.ts";
import { published } from "../../packages/core/src/rates/index.ts";
import { scaleOf } from "../oracle/salary.ts";
import {
  amount,
  type DaySeed,
  dayFrom,
  daySeed,
  earliest,
  type Generated,
  latest,
  pick,
  share,
} from "./arbitrary-days.ts";
import { awardSeed, type Table } from "./arbitrary-scales.ts";
import { type PlanParts, type PostParts, planOf } from "./plan-of.ts";

/** What a later table does to the points of the one before it. */
const edit = fc.record({
  does: fc.constantFrom("nothing", "lose", "lose", "rename", "add", "move", "regain"),
  at: fc.nat(),
  to: fc.nat(),
});

const scaleSeed = fc.record({
  size: fc.integer({ min: 2, max: 5 }),
  tables: fc.array(fc.record({ from: daySeed, edits: fc.array(edit, { maxLength: 2 }) }), {
    minLength: 1,
    maxLength: 4,
  }),
  salaries: fc.array(amount(1_500_000, 9_000_000), { minLength: 8, maxLength: 8 }),
});

const sums = fc.array(fc.record({ from: daySeed, amount: amount(0, 9_000_000) }), { minLength: 1, maxLength: 3 });

const postSeed = fc.record({
  cohorts: fc.array(fc.record({ on: daySeed, count: fc.integer({ min: 1, max: 2 }) }), { minLength: 1, maxLength: 2 }),
  early: fc.boolean(),
  people: fc.constantFrom(1, 1, 2),
  fte: fc.constantFrom(10_000, 5_000, 6_081),
  end: fc.option(daySeed, { freq: 2 }),
  vacant: fc.option(fc.record({ from: daySeed, to: daySeed, count: fc.option(fc.constant(1)) }), { freq: 3 }),
  afterEnd: fc.option(fc.record({ on: daySeed, count: fc.constant(1) }), { freq: 2 }),
  shared: fc.constantFrom(false, false, false, true),
  pay: fc.oneof(
    {
      weight: 4,
      arbitrary: fc.record({
        is: fc.constantFrom("local", "local", "youth", "njc"),
        point: fc.nat(),
        top: fc.option(fc.nat()),
        there: fc.constantFrom(true, true, true, true, false),
      }),
    },
    {
      weight: 1,
      arbitrary: fc.record({
        is: fc.constantFrom("salary" as const, "full-cost" as const),
        sums,
        late: fc.constantFrom(false, false, true),
      }),
    },
  ),
});

const rates = fc.record({
  entries: fc.array(fc.record({ from: daySeed, rate: share(300_000) }), { minLength: 1, maxLength: 3 }),
  late: fc.constantFrom(false, false, false, true),
});

const seed = fc.record({
  startsIn: fc.integer({ min: 2016, max: 2028 }),
  years: fc.integer({ min: 1, max: 3 }),
  conventions: fc.record({
    partMonth: fc.constantFrom(
      "calendar-days" as const,
      "whole-months" as const,
      "days-of-year" as const,
      "weekdays" as const,
    ),
    increments: fc.constantFrom("april-six-months" as const, "april" as const, "anniversary" as const, "none" as const),
    niThreshold: fc.constantFrom("published-monthly" as const, "annual-twelfth" as const),
  }),
  knownOn: fc.option(daySeed, { freq: 5 }),
  scales: fc.tuple(scaleSeed, scaleSeed),
  awards: fc.array(awardSeed, { maxLength: 4 }),
  employerNi: fc.oneof(fc.constantFrom("published" as const, "none" as const), rates),
  pension: fc.oneof(fc.constant("none" as const), rates),
  levy: fc.constantFrom("published" as const, "none" as const),
  posts: fc.array(postSeed, { minLength: 1, maxLength: 3 }),
});

/** The tables of a scale, each made from the one before it. */
function tablesOf({ size, tables, salaries }: Generated<typeof scaleSeed>, first: Day, last: Day): Table[] {
  const dates = tables.map(({ from }, n) =>
    n === 0 ? dayFrom(from, addMonths(first, -30), addDays(first, 20)) : dayFrom(from, addMonths(first, -18), last),
  );
  const order = dates
    .map((from, n) => ({ from, n }))
    .filter(({ from, n }) => dates.indexOf(from) === n)
    .sort((a, b) => (a.from < b.from ? -1 : 1));
  const lost: string[] = [];
  let points = ["A", "B", "C", "D", "E"].slice(0, size);
  return order.map(({ from, n }, row) => {
    if (row > 0) for (const one of tables[n]!.edits) points = edited(points, one, lost, row);
    return { from, points: points.map((point, at) => ({ point, salary: salaries[(at + row) % salaries.length]! })) };
  });
}

function edited(
  points: readonly string[],
  { does, at, to }: Generated<typeof edit>,
  lost: string[],
  row: number,
): string[] {
  const place = at % points.length;
  const point = points[place]!;
  const without = points.filter((_, n) => n !== place);
  const put = (name: string, into: readonly string[]) => into.toSpliced(to % (into.length + 1), 0, name);
  if (does === "nothing" || (does === "lose" && points.length === 1)) return [...points];
  if (does === "move") return put(point, without);
  if (does === "rename" || does === "lose") {
    lost.push(point);
    return does === "lose" ? without : points.toSpliced(place, 1, newName(points, lost, `${point}${row}`));
  }
  const again = does === "regain" ? lost.find((name) => !points.includes(name)) : undefined;
  return put(again ?? newName(points, lost, `N${row}`), points);
}

function newName(points: readonly string[], lost: readonly string[], name: string): string {
  let found = name;
  while (points.includes(found) || lost.includes(found)) found += "'";
  return found;
}

/** Entries from their dates, each date once; the first late only where it is to be. */
function dated<Entry extends { readonly from: DaySeed }>(
  entries: readonly Entry[],
  late: boolean,
  first: Day,
  last: Day,
) {
  const all = entries.map((entry, n) => ({
    ...entry,
    from:
      n === 0 && !late
        ? dayFrom(entry.from, addMonths(first, -40), addMonths(first, -30))
        : dayFrom(entry.from, first, last),
  }));
  return all
    .filter(({ from }, n) => all.findIndex((one) => one.from === from) === n)
    .sort((a, b) => (a.from < b.from ? -1 : 1));
}

type Scales = { readonly [scale: string]: readonly Table[] };

function payOf(
  seed: Generated<typeof postSeed>["pay"],
  plan: Plan,
  scales: Scales,
  start: Day,
  first: Day,
  last: Day,
): NonNullable<PostParts["pay"]> {
  if ("sums" in seed) {
    const entries = dated(seed.sums, seed.late, first, last);
    return seed.is === "salary" ? { is: "salary", salary: entries } : { is: "full-cost", fullCost: entries };
  }
  const { order } = scaleOf(plan, published, seed.is);
  const tables = scales[seed.is]!;
  const then = tables.findLast(({ from }) => from <= start) ?? tables[0];
  const points = seed.there && then ? then.points.map(({ point }) => point) : order;
  if (points.length === 0) return { is: "scale", scale: seed.is, point: "5" };
  const point = pick(points, seed.point);
  return {
    is: "scale",
    scale: seed.is,
    point,
    ...(seed.top !== null && { top: pick(order.slice(order.indexOf(point)), seed.top) }),
  };
}

function postOf(
  seed: Generated<typeof postSeed>,
  id: string,
  plan: Plan,
  scales: Scales,
  first: Day,
  last: Day,
): PostParts {
  const starts = seed.cohorts.map(({ on, count }) => ({
    on: dayFrom(on, seed.early ? addMonths(first, -28) : first, last),
    count,
  }));
  const [begins, all] = [earliest(starts.map(({ on }) => on)), latest(starts.map(({ on }) => on))];
  const end = seed.end === null ? undefined : dayFrom(seed.end, latest([all, first]), last);
  const people = seed.people * starts.reduce((sum, { count }) => sum + count, 0);
  const empty = seed.vacant && dayFrom(seed.vacant.from, all, end ?? last);
  return {
    ...{ id, people: seed.people, fte: seed.fte, starts },
    pay: payOf(seed.pay, plan, scales, begins, first, last),
    ...(end !== undefined && { end }),
    ...(seed.vacant &&
      empty && {
        vacant: [
          {
            from: empty,
            to: dayFrom(seed.vacant.to, empty, end ?? last),
            ...(seed.vacant.count !== null && { count: Math.min(seed.vacant.count, people) }),
          },
        ],
      }),
    ...(seed.shared && { agencyShare: { share: 250_000, agency: "worker" } }),
    ...(end !== undefined &&
      end < last &&
      seed.afterEnd && {
        afterEnd: { absorbed: [{ on: dayFrom(seed.afterEnd.on, addDays(end, 1), last), count: 1 }] },
      }),
  };
}

/** Awards on days of no table, at most one a day and scale. */
function awardsOf(seeds: readonly Generated<typeof awardSeed>[], plan: Plan, scales: Scales, first: Day, last: Day) {
  const awards = seeds.flatMap((seed) => {
    const scale = pick(["local", "youth", "njc", "salaries"], seed.scale);
    const tables = scale === "salaries" ? [] : scales[scale]!;
    const from = dayFrom(seed.from, first, last);
    const { order } = scale === "salaries" ? { order: [] } : scaleOf(plan, published, scale);
    const isTable =
      scale === "njc"
        ? tables.length === 0 || from <= tables.at(-1)!.from
        : tables.some((table) => table.from === from);
    if (isTable || (tables[0] && from < tables[0].from)) return [];
    const [low, high] = (seed.range ?? []).map((n) => n % order.length).sort((a, b) => a - b);
    const points = seed.range === null || order.length === 0 ? {} : { points: [order[low!]!, order[high!]!] as const };
    return [{ scale, from, award: seed.award, status: seed.status, ...points }];
  });
  return awards
    .filter(({ scale, from }, n) => awards.findIndex((one) => one.scale === scale && one.from === from) === n)
    .sort((a, b) => (a.from < b.from ? -1 : a.from > b.from ? 1 : 0));
}

/**
 * A plan whose every list "from a date" may lack what a day needs: pay tables that lose, rename, add, move and regain points, salaries,
 * rates and published figures that begin late. In all else it is sound.
 */
export const arbitraryDatedPlan: fc.Arbitrary<Plan> = seed.map((from) => {
  const years = { from: yearFrom(from.startsIn), to: yearFrom(Math.min(2029, from.startsIn + from.years - 1)) };
  const [first, last] = [firstDay(years.from), lastDay(years.to)];
  const payScales = { local: tablesOf(from.scales[0], first, last), youth: tablesOf(from.scales[1], first, last) };
  const knownOn = from.knownOn === null ? undefined : dayFrom(from.knownOn, addMonths(first, -12), last);
  const list = (stated: Generated<typeof rates> | "none") =>
    stated === "none" ? stated : dated(stated.entries, stated.late, first, last);
  const employerNi = from.employerNi === "published" ? from.employerNi : list(from.employerNi);
  const parts: PlanParts = {
    years: [years.from, years.to],
    conventions: { ...from.conventions, ...(knownOn !== undefined && { knownOn }) },
    payScales,
    onCosts: {
      employerNi:
        typeof employerNi === "string"
          ? employerNi
          : employerNi.map((entry) => ({ ...entry, monthlyThreshold: 41_700, annualThreshold: 500_000 })),
      pension: list(from.pension),
      apprenticeshipLevy: from.levy,
    },
    agencyRates: { worker: { is: "weekly", perWeek: 180_000 } },
  };
  const bare = planOf(parts);
  const scales: Scales = { ...payScales, njc: scaleOf(bare, published, "njc").tables };
  return planOf({
    ...parts,
    payAwards: awardsOf(from.awards, bare, scales, first, last),
    posts: from.posts.map((post, n) => postOf(post, `post-${n}`, bare, scales, first, last)),
  });
});
