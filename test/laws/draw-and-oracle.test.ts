import { test } from "@fast-check/vitest";
import fc from "fast-check";
import { expect } from "vitest";
import { yearFrom } from "../../packages/core/src/calendar/index.ts";
import {
  type CostUnit,
  type FundedPlan,
  fund,
  type Level,
  leftIn,
  writtenOut,
} from "../../packages/core/src/funding/index.ts";
import type { Millionths, Pence } from "../../packages/core/src/money/index.ts";
import type { FundingSource } from "../../packages/core/src/plan/index.ts";
import { names, plainClasses, plainOrder, plainParts, plainRefusals, plainYear } from "../oracle/plain-draw.ts";
import { plainPurse } from "../oracle/plain-purse.ts";
import { runs } from "../support/runs.ts";

const levels: readonly Level[] = ["confirmed", "conditional", "total"];
const statuses = ["confirmed", "conditional", "unconfirmed"] as const;
const teams = ["A", "B"];

interface Size {
  readonly sources: number;
  readonly costs: number;
  readonly years: number;
}

const numbered = (what: string, count: number): string[] => Array.from({ length: count }, (_, n) => `${what}-${n}`);
const sums = (years: number, arbitrary: fc.Arbitrary<number>) =>
  fc.array(arbitrary as fc.Arbitrary<Pence>, { minLength: years, maxLength: years });
/** Few different sums, so that chains end at the same pound, and any. */
const amount = (most: number) => fc.oneof(fc.nat(most), fc.constantFrom(0, 10, 20, 30));

const costIn = (n: number, years: number): fc.Arbitrary<CostUnit> =>
  fc
    .record({
      of: fc.constantFrom("post" as const, "line" as const),
      team: fc.constantFrom("A", "A", "B", "C"),
      tags: fc.constantFrom({}, {}, { type: "x" }, { other: "x" }, { other: "y" }),
      capital: fc.constantFrom(false, false, true),
      byYear: fc.oneof(
        { weight: 4, arbitrary: sums(years, fc.oneof(amount(100), amount(100), fc.integer({ min: -60, max: 0 }))) },
        { weight: 1, arbitrary: sums(years, fc.integer({ min: -60, max: 0 })) },
      ),
      status: fc.constantFrom(undefined, "conditional" as const, "unconfirmed" as const),
    })
    .map(({ capital, status, ...cost }) => ({
      ...{ row: `cost-${n}`, id: `cost-${n}`, spend: capital ? "capital" : "revenue" },
      ...cost,
      // Only what is income in every year may be less certain than cost.
      ...(status !== undefined && cost.byYear.every((sum) => sum <= 0) && { status }),
    }));

interface CeilingSeed {
  readonly from: number;
  readonly lasts: number;
  readonly amount: number;
  readonly limited: number;
}

/** One sum for some years, with limits in the first few of them. */
function ceilingOf({ from, lasts, amount: sum, limited }: CeilingSeed, given: readonly Pence[]) {
  const last = Math.min(from + lasts, given.length - 1);
  return {
    ceiling: { amount: sum as Pence, from: yearFrom(2024 + from), to: yearFrom(2024 + last) },
    perYear: given
      .map((limit, year) => ({ year: yearFrom(2024 + year), amount: limit }))
      .slice(from, Math.min(from + limited, last + 1)),
  };
}

interface ReserveSeed {
  readonly opening: number;
  readonly minimum: number;
  readonly in: readonly Pence[];
  readonly out: readonly Pence[];
}

/** A balance that its planned uses, as far as they are kept, leave at its minimum at least, as a plan is held to. */
function reserveOf({ opening, minimum, in: into, out }: ReserveSeed) {
  let above = Math.max(0, opening - minimum);
  const used = out.map((amount, year) => {
    const kept = Math.min(amount, above + into[year]!);
    above += into[year]! - kept;
    return kept as Pence;
  });
  const perYear = (list: readonly Pence[]) => list.map((amount, year) => ({ year: yearFrom(2024 + year), amount }));
  const reserve = {
    opening: Math.max(opening, minimum) as Pence,
    minimum: minimum as Pence,
    in: perYear(into),
    out: perYear(used),
  };
  return { kind: "revenue" as const, reserve, perYear: [], ceiling: undefined, broughtForward: undefined } as object;
}

const sourceIn = (n: number, { costs, years }: Size): fc.Arbitrary<FundingSource> => {
  const ids = fc.subarray(numbered("cost", costs), { maxLength: Math.min(3, costs) });
  const neighbours = fc.nat(costs - 1).map((first) => [`cost-${first}`, `cost-${(first + 1) % costs}`]);
  const pays = fc.record({
    teams: fc.oneof(fc.constant([]), fc.constant([]), fc.subarray(teams)),
    tags: fc.oneof(fc.constant([]), fc.subarray([{ key: "type", value: "x" }, { value: "x" }, { value: "y" }])),
    posts: fc.oneof(ids, neighbours),
    lines: fc.oneof(ids, neighbours),
  });
  const share = fc.record({
    rate: fc.oneof(fc.nat(600_000), fc.constantFrom(0, 250_000, 500_000, 1_000_000)) as fc.Arbitrary<Millionths>,
    otherwise: fc.constantFrom("gap" as const, "next" as const),
  });
  return fc
    .record({
      share: fc.option(share, { freq: 2 }),
      given: sums(years, amount(120)),
      kind: fc.constantFrom("revenue" as const, "revenue" as const, "capital" as const),
      directed: fc.boolean(),
      carryForward: fc.oneof(
        fc.constantFrom("none" as const, "all" as const),
        fc.record({ cap: fc.nat(60) as fc.Arbitrary<Pence>, expiresAfterYears: fc.nat(2) }),
      ),
      ceiling: fc.option(
        fc.record({ from: fc.nat(years - 1), lasts: fc.nat(2), amount: amount(200), limited: fc.nat(3) }),
        {
          freq: 3,
        },
      ),
      reserve: fc.option(
        fc.record({
          opening: amount(150),
          minimum: fc.nat(60),
          in: sums(years, amount(40)),
          out: sums(years, amount(30)),
        }),
        { freq: 5 },
      ),
      old: fc.option(
        fc.record({ amount: amount(80) as fc.Arbitrary<Pence>, yearsAgo: fc.integer({ min: 1, max: 3 }) }),
        { freq: 3 },
      ),
      status: fc.constantFrom(...statuses),
      pays: fc.option(pays, { freq: 4 }),
    })
    .map(({ given, kind, directed, pays: fence, share: part, ceiling, reserve, old, ...rest }) => ({
      ...{ id: `source-${n}`, title: `Source ${n}`, recurrent: true, kind, dependsOn: [], ...rest },
      ...(ceiling === null && old !== null
        ? { broughtForward: { amount: old.amount, from: yearFrom(2024 - old.yearsAgo) } }
        : {}),
      ...(ceiling === null
        ? { perYear: given.map((sum, year) => ({ year: yearFrom(2024 + year), amount: sum })) }
        : ceilingOf(ceiling, given)),
      ...(reserve === null ? {} : reserveOf(reserve)),
      ...(fence === null ? {} : { pays: part === null ? fence : { ...fence, share: part } }),
      ...(kind === "capital" && directed ? { under: "capitalisation-direction" as const } : {}),
    }));
};

interface Case {
  readonly plan: FundedPlan;
  readonly costs: readonly CostUnit[];
}

const casesOf = (sizes: fc.Arbitrary<Size>): fc.Arbitrary<Case> =>
  sizes.chain((size) =>
    fc
      .record({
        parts: fc.array(fc.nat(4), { minLength: size.sources, maxLength: size.sources }),
        after: fc.boolean(),
        funding: fc.tuple(...Array.from({ length: size.sources }, (_, n) => sourceIn(n, size))),
        costs: fc.tuple(...Array.from({ length: size.costs }, (_, n) => costIn(n, size.years))),
      })
      .map(({ funding: alone, costs, parts, after }) => {
        const isPart = parts.map((one) => one < 2);
        const funding = withParts(alone, isPart, after);
        const years = { from: yearFrom(2024), to: yearFrom(2023 + size.years) };
        return { plan: { years, lines: [], savings: [], funding: wholeAtMost(costs, funding) }, costs };
      }),
  );

/** Shares of no cost come to more than all of it, as a plan is held to: a source that would take one further has none. */
function wholeAtMost(costs: readonly CostUnit[], funding: readonly FundingSource[]): readonly FundingSource[] {
  const kept: FundingSource[] = [];
  for (const source of funding) {
    const tooMuch = costs.some((cost) => {
      const rates = [...kept, source].map((one): number => (names(one, cost) ? (one.pays?.share?.rate ?? 0) : 0));
      return rates.reduce((whole, rate) => whole + rate, 0) > 1_000_000;
    });
    if (!tooMuch || source.pays?.share === undefined) kept.push(source);
    else kept.push({ ...source, pays: { teams: [], tags: [], posts: source.pays.posts, lines: [] } });
  }
  return kept;
}

const small = casesOf(
  fc.record({ sources: fc.nat(7), costs: fc.integer({ min: 1, max: 7 }), years: fc.integer({ min: 1, max: 3 }) }),
);
const large = casesOf(
  fc.record({
    sources: fc.integer({ min: 15, max: 40 }),
    costs: fc.integer({ min: 20, max: 40 }),
    years: fc.constant(1),
  }),
);

/** Money is no more certain than that which it is a part of. */
function isCounted(
  { status, within }: FundingSource,
  plan: readonly FundingSource[],
  counted: readonly string[],
): boolean {
  const pool = plan.find(({ id }) => id === within);
  return counted.includes(status) && (pool === undefined || isCounted(pool, plan, counted));
}

/** Some sources are a part of the one before them, or of the one after them, where that is of their kind. */
const withParts = (
  funding: readonly FundingSource[],
  parts: readonly boolean[],
  after: boolean,
): readonly FundingSource[] =>
  funding.map((source, n) => {
    const pool = funding[after ? n + 1 : n - 1];
    const isApart = source.reserve !== undefined || pool?.reserve !== undefined;
    return parts[n] && !isApart && pool?.kind === source.kind ? { ...source, within: pool.id } : source;
  });

/** Every payment, every figure and every finding of every draw is what the plain draw of it gives. */
function isPlain({ plan, costs }: Case): void {
  const funding = fund(plan, costs);
  const parts = plainParts(costs, plan.funding, funding.years);
  expect(funding.parts.map(({ byYear }) => byYear)).toEqual(parts.map(({ byYear }) => byYear));
  const classes = plainClasses(parts, plan.funding);
  expect(funding.classes.map((one) => one.costs)).toEqual(classes);
  for (const [n, level] of levels.entries()) {
    const draw = funding.byLevel[level];
    const counted = plan.funding.filter((source) => isCounted(source, plan.funding, statuses.slice(0, n + 1)));
    const sources = plainOrder(counted);
    const purses = sources.map((source) => plainPurse(source, funding.years));
    funding.years.forEach((year, at) => {
      const drawn = draw.sources.map(({ years }) => years[at]!);
      const opened = purses.map((purse) => purse.open(at));
      const money = opened.map(({ most }) => most);
      const certain = statuses.slice(0, n + 1);
      const plain = plainYear(parts, classes, sources, money, at, plan.funding, certain);
      expect(drawn.map(({ applied }) => applied)).toEqual(plain.sources.map(({ applied }) => applied));
      sources.forEach(({ ceiling, perYear }, n) => {
        const spent = money[n]! - plain.own[n]!;
        expect(drawn[n]!.applied + (drawn[n]!.drawnWithin ?? 0)).toBe(spent);
        if (sources[n]!.reserve) expect(drawn[n]!.carriedOut).toBeGreaterThanOrEqual(sources[n]!.reserve!.minimum);
        const kept = purses[n]!.close(at, spent);
        if (ceiling !== undefined && perYear.length > 0) return; // what its limits keep from ever being drawn is not counted
        expect(drawn[n]!.carriedIn + drawn[n]!.available).toBe(opened[n]!.money);
        expect(drawn[n]!.carriedOut).toBe(kept);
      });
      expect(draw.years[at]!.unpaid).toEqual(plain.unpaid);
      expect(draw.years[at]!.gap).toBe(plain.unpaid.reduce((total, sum) => total + sum, 0));
      const paid = draw.years[at]!.paid.map((shares) => shares.map(({ payer, amount }) => [payer, amount]));
      expect(paid).toEqual(
        classes.map((_, k) => plain.paid.flatMap((row, payer) => (row[k]! > 0 ? [[payer, row[k]!]] : []))),
      );
      const refused = plainRefusals(parts, classes, sources, plain, at, plan.funding);
      expect(draw.refusals.filter((one) => one.year === year)).toEqual(
        (draw.years[at]!.gap === 0 ? [] : refused.refusals).map(({ rows, ...rest }) => ({
          ...{ ...rest, year, rows: rows.slice(0, 3), rowCount: rows.length },
        })),
      );
      expect(draw.revenueContributions.filter((one) => one.year === year)).toEqual(
        refused.contributions.map((one) => ({ ...one, year })),
      );
      const { left, within } = leftIn(funding, level, at);
      plain.sources.forEach((one, source) => {
        const { everything, classCount, sourceCount } = within[source]!;
        const { classes: met, sources: before } = writtenOut(within, source);
        expect([left[source], everything, before, sourceCount]).toEqual([
          ...[one.left, one.everything, one.sources, one.sources.length],
        ]);
        if (!everything) expect([met, classCount]).toEqual([one.classes, one.classes.length]);
      });
    });
  }
}

test.prop([small], { numRuns: runs(500) })(
  "small plans are drawn as the plain draw draws them, payment by payment",
  isPlain,
);

test.prop([large], { numRuns: runs(60) })("and so are plans with many sources and costs", isPlain);
