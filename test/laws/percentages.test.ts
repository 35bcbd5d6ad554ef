import { test } from "@fast-check/vitest";
import fc from "fast-check";
import { expect } from "vitest";
import { yearsFrom } from "../../packages/core/src/calendar/index.ts";
import { explain, forecast } from "../../packages/core/src/forecast/index.ts";
import { PlanError } from "../../packages/core/src/issues/index.ts";
import { cost, facts, fullYears } from "../../packages/core/src/ledger/index.ts";
import type { Millionths } from "../../packages/core/src/money/index.ts";
import {
  issuesOf,
  type Line,
  type PercentOf,
  type PercentStated,
  type Plan,
  percentIn,
  readPlan,
  writePlan,
} from "../../packages/core/src/plan/index.ts";
import { published } from "../../packages/core/src/rates/index.ts";
import { applyChanges, readChanges } from "../../packages/core/src/scenario/index.ts";
import { compile } from "../../packages/core/src/timeline/index.ts";
import { oracle } from "../oracle/index.ts";
import { share } from "../support/arbitrary-days.ts";
import { arbitraryWholePlan } from "../support/arbitrary-whole-plan.ts";
import { evaluate } from "../support/evaluate.ts";
import { runs } from "../support/runs.ts";

const seed = fc.record({
  percent: share(2_500_000),
  byYear: fc.option(fc.array(share(1_500_000), { minLength: 1, maxLength: 3 })),
  is: fc.constantFrom("sources" as const, "employed" as const, "posts" as const, "lines" as const, "all" as const),
  at: fc.nat(5),
  income: fc.boolean(),
});

type Seed = typeof seed extends fc.Arbitrary<infer Value> ? Value : never;

/** What a percentage is of: a source, all employees, a post, a line that is a cost, or all of these together. */
function percentOf({ is, at }: Seed, { posts, funding }: Plan, lines: readonly Line[]): PercentOf | undefined {
  const named = { is: "costs" as const, teams: [], tags: [], posts: [], lines: [] };
  const ids = { posts: posts.map(({ id }) => id), lines: lines.filter((line) => !line.income).map(({ id }) => id) };
  if (is === "employed") return { is };
  if (is === "sources")
    return funding.length === 0 ? undefined : { is, sources: funding.slice(at % funding.length).map(({ id }) => id) };
  if (is === "all") return ids.posts.length + ids.lines.length === 0 ? undefined : { ...named, ...ids };
  return ids[is].length === 0 ? undefined : { ...named, [is]: [ids[is][at % ids[is].length]!] };
}

/** A percentage for all years, or one for each of the first. */
function percentOfSeed({ percent, byYear, income }: Seed, { years }: Plan): PercentStated {
  const signed = (rate: number): Millionths => (income ? 0 - rate : rate) as Millionths;
  const all = yearsFrom(years.from, years.to);
  return byYear
    ? byYear.slice(0, all.length).map((rate, n) => ({ year: all[n]!, rate: signed(rate) }))
    : signed(percent);
}

/** A plan with up to three percentages, each of what stands before it. */
const withPercentages: fc.Arbitrary<Plan> = fc
  .tuple(arbitraryWholePlan, fc.array(seed, { minLength: 1, maxLength: 3 }))
  .map(([plan, seeds]) => {
    const lines = [...plan.lines];
    for (const [n, each] of seeds.entries()) {
      const of = percentOf(each, plan, lines);
      if (!of) continue;
      const sum = {
        is: "percent" as const,
        percent: percentOfSeed(each, plan),
        of,
      };
      lines.push({
        ...{ id: `percent-${n}`, title: `percent-${n}`, kind: "other", spend: "revenue", contract: "permanent" },
        ...{ spread: "months", tags: {}, sum },
        ...(each.income && { income: true }),
      });
    }
    return { ...plan, lines };
  })
  .filter((plan) => plan.lines.some(({ sum }) => sum.is === "percent") && issuesOf(plan).length === 0);

const byKey = (entries: Iterable<readonly [string, number]>): Record<string, number> =>
  Object.fromEntries([...entries].sort(([a], [b]) => (a < b ? -1 : 1)));

test.prop([withPercentages], { numRuns: runs(60) })(
  "a percentage is what the rule by hand makes it, month by month and in a full year",
  (plan) => {
    const timeline = compile(plan, published);
    const slow = oracle(plan, published);
    const found = [...facts(cost(timeline))].map(
      ({ row, month, component, amount }) => [`${row} ${month} ${component}`, amount] as const,
    );
    const right = slow.facts.map(
      ({ row, month, component, pence }) => [`${row} ${month} ${component}`, pence] as const,
    );
    expect(byKey(found)).toEqual(byKey(right));
    const years = fullYears(timeline);
    const full = [...plan.posts, ...plan.lines].flatMap(({ id }, at) => {
      const sum = [...years.posts, ...years.lines][at];
      return sum === undefined ? [] : [[id, sum] as const];
    });
    expect(byKey(full)).toEqual(byKey(slow.fullYear));
  },
);

test.prop([withPercentages], { numRuns: runs(100) })(
  "a year of a percentage is that of the year's cost, and all parts add up",
  (plan) => {
    const { cost: sums, years } = forecast(plan);
    for (const { id, sum } of plan.lines) {
      if (sum.is !== "percent" || sum.of.is === "sources") continue;
      const { of } = sum;
      for (const year of years) {
        const named = of.is === "employed" ? [] : [...of.posts, ...of.lines];
        const rows = { ...sums.byPost, ...sums.byLine };
        const base =
          of.is === "employed"
            ? Object.entries(sums.byComponent).reduce(
                (all, [component, amounts]) => all + (["agency", "line"].includes(component) ? 0 : amounts[year]!),
                0,
              )
            : named.reduce((all, name) => all + rows[name]![year]! + (rows[`${name}:after-end`]?.[year] ?? 0), 0);
        const rate = percentIn(sum.percent, year);
        const exact = (BigInt(base) * BigInt(rate) * 2n + (base * rate < 0 ? -1_000_000n : 1_000_000n)) / 2_000_000n;
        expect(sums.byLine[id]![year]).toBe(Number(exact));
      }
    }
    for (const year of years) {
      const all = [...Object.values(sums.byPost), ...Object.values(sums.byLine)];
      expect(all.reduce((total, amounts) => total + amounts[year]!, 0)).toBe(sums.total[year]);
    }
  },
);

test.prop([withPercentages], { numRuns: runs(100) })("a plan with percentages is read as it was written", (plan) => {
  expect(readPlan(writePlan(plan))).toEqual(plan);
});

test.prop([withPercentages], { numRuns: runs(20) })(
  "each month and full year of a percentage is worked again from its explanation",
  (plan) => {
    const made = forecast(plan);
    const { cost: sums, years } = made;
    const lines = plan.lines.filter(({ sum }) => sum.is === "percent");
    for (const { id } of lines) {
      const figures: [string, number | undefined][] = [
        ...years.map((year): [string, number] => [`cost.byLine.${id}.${year}`, sums.byLine[id]![year]!]),
        [`cost.fullYearByLine.${id}`, sums.fullYearByLine[id]],
      ];
      for (const [figure, value] of figures) {
        const tree = explain(made, figure);
        expect(tree?.value, figure).toBe(value);
        if (tree) expect(Number(evaluate(tree)), figure).toBe(value);
      }
    }
  },
);

const changesOfPosts: readonly object[] = [
  { change: "use-agency", count: 1, rate: "worker" },
  { change: "end-posts" },
  { change: "change-count", count: 1 },
  { change: "recruit-in-cohorts", cohorts: 2 },
];

test.prop([withPercentages, fc.constantFrom(...changesOfPosts), fc.nat(5)], { numRuns: runs(100) })(
  "a percentage of a post is of its parts too where a change splits it, and of nothing where it is taken out",
  (plan, change, at) => {
    const post = plan.posts[at % Math.max(1, plan.posts.length)];
    if (!post) return;
    let made: Plan;
    try {
      made = applyChanges(plan, readChanges([{ ...change, where: { id: post.id } }]), { idle: "allowed" });
    } catch (error) {
      expect(error).toBeInstanceOf(PlanError);
      expect(String(error)).not.toMatch(/unknown-|missing/);
      return;
    }
    expect(readPlan(writePlan(made))).toEqual(made);
    const { byPost, byLine } = forecast(made).cost;
    for (const { id, sum } of made.lines) {
      const before = plan.lines.find((line) => line.id === id)!.sum;
      if (sum.is !== "percent" || sum.of.is !== "costs" || before.is !== "percent" || before.of.is !== "costs")
        continue;
      if (before.of.posts.join() !== post.id || before.of.lines.length > 0) continue;
      const parts = made.posts.filter((part) => part.id === post.id || part.partOf === post.id).map((part) => part.id);
      for (const year of forecast(made).years) {
        const base = parts
          .flatMap((part) => [byPost[part]!, byPost[`${part}:after-end`]])
          .reduce((all, row) => all + (row?.[year] ?? 0), 0);
        expect(byLine[id]![year]).toBeCloseTo((base * percentIn(sum.percent, year)) / 1_000_000, -1);
      }
    }
  },
);
