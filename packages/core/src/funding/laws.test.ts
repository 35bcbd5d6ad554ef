import fc from "fast-check";
import { expect, test } from "vitest";
import { rework } from "../../../../test/support/rework.ts";
import { runs } from "../../../../test/support/runs.ts";
import { startsIn, yearFrom } from "../calendar/index.ts";
import type { Millionths, Pence } from "../money/index.ts";
import type { CarryForward, FundingSource, Line, Saving } from "../plan/index.ts";
import type { CostUnit } from "./cost-unit.ts";
import { explainFunding } from "./explain-funding.ts";
import { fund } from "./fund.ts";
import type { FundedPlan, Funding, SourceYear } from "./funding.ts";
import { leftIn } from "./left.ts";
import type { Level } from "./level.ts";
import { mayStillPay } from "./may-still-pay.ts";
import { payingInLots } from "./pay-in-lots.ts";
import { placement } from "./placement.ts";

const levels: readonly Level[] = ["confirmed", "conditional", "total"];
const statuses = ["confirmed", "conditional", "unconfirmed"] as const;
const sumOf = (sums: readonly number[]) => sums.reduce((sum, one) => sum + one, 0);
const some = (names: readonly string[]) => fc.subarray([...names]);
const amounts = (years: number, most: number) =>
  fc.array(fc.nat(most) as fc.Arbitrary<Pence>, { minLength: years, maxLength: years });
const perYear = (list: readonly Pence[]) => list.map((amount, n) => ({ year: yearFrom(2024 + n), amount }));

const carryForward: fc.Arbitrary<CarryForward> = fc.oneof(
  fc.constantFrom("none" as const, "all" as const),
  fc.record(
    { cap: fc.nat(150) as fc.Arbitrary<Pence>, expiresAfterYears: fc.nat(3) },
    { requiredKeys: ["cap"] },
  ) as fc.Arbitrary<{ cap: Pence; expiresAfterYears?: number }>,
);

/** One sum for the years between two, with limits for the even ones of them. */
function ceilingOf(between: readonly [number, number], sums: readonly Pence[], limited: boolean) {
  const [first, last] = [Math.min(...between), Math.max(...between)];
  return {
    recurrent: false,
    dependsOn: [],
    ceiling: { amount: (2 * sums[0]!) as Pence, from: yearFrom(2024 + first), to: yearFrom(2024 + last) },
    perYear: limited ? perYear(sums).filter((_, n) => n >= first && n <= last && n % 2 === 0) : [],
  };
}

interface ReserveSeed {
  readonly opening: number;
  readonly minimum: number;
  readonly in: readonly Pence[];
  readonly out: readonly Pence[];
}

/** A balance that its planned uses leave at its minimum at least. */
function reserveOf({ opening, minimum, in: into, out }: ReserveSeed): Partial<FundingSource> {
  let above = Math.max(0, opening - minimum);
  const used = out.map((amount, year) => {
    const kept = Math.min(amount, above + into[year]!);
    above += into[year]! - kept;
    return kept as Pence;
  });
  const held = { opening: Math.max(opening, minimum) as Pence, minimum: minimum as Pence };
  const isReserve = { reserve: { ...held, in: perYear(into), out: perYear(used) }, perYear: [], dependsOn: [] };
  return {
    kind: "revenue",
    ...isReserve,
    ceiling: undefined,
    broughtForward: undefined,
  } as unknown as Partial<FundingSource>;
}

const sourceIn = (id: string, years: number): fc.Arbitrary<FundingSource> =>
  fc
    .record({
      sums: amounts(years, 100),
      kind: fc.constantFrom("revenue" as const, "revenue" as const, "capital" as const),
      directed: fc.boolean(),
      carryForward,
      status: fc.constantFrom(...statuses),
      dependsOn: some(["saving", "other-saving", "line-0", "line-1"]),
      ceiling: fc.option(fc.record({ years: fc.tuple(fc.nat(years - 1), fc.nat(years - 1)), limited: fc.boolean() }), {
        freq: 3,
      }),
      reserve: fc.option(
        fc.record({ opening: fc.nat(150), minimum: fc.nat(60), in: amounts(years, 40), out: amounts(years, 30) }),
        { freq: 5 },
      ),
      old: fc.option(
        fc.record({ amount: fc.nat(80) as fc.Arbitrary<Pence>, yearsAgo: fc.integer({ min: 1, max: 3 }) }),
        {
          freq: 3,
        },
      ),
      pays: fc.option(
        fc.record({
          teams: some(["A", "B"]),
          tags: fc.subarray([{ key: "type", value: "x" }, { value: "y" }]),
          posts: some(["post-0", "post-1"]),
          lines: some(["line-0", "line-1"]),
        }),
      ),
      // There are four sources: together they pay no more than all of a cost.
      share: fc.option(
        fc.record({
          rate: fc.oneof(fc.nat(250_000), fc.constant(250_000)) as fc.Arbitrary<Millionths>,
          otherwise: fc.constantFrom("gap" as const, "next" as const),
        }),
        { freq: 2 },
      ),
    })
    .map(({ sums, directed, pays, share, ceiling, reserve, old, ...rest }) => ({
      id,
      title: id,
      ...rest,
      ...(ceiling === null && old !== null
        ? { broughtForward: { amount: old.amount, from: yearFrom(2024 - old.yearsAgo) } }
        : {}),
      ...(ceiling === null
        ? { recurrent: true, perYear: perYear(sums) }
        : ceilingOf(ceiling.years, sums, ceiling.limited)),
      ...(reserve === null ? {} : reserveOf(reserve)),
      ...(pays === null ? {} : { pays: share === null ? pays : { ...pays, share } }),
      ...(directed && rest.kind === "capital" ? { under: "capitalisation-direction" as const } : {}),
    }));

const costIn = (of: "post" | "line", n: number, years: number): fc.Arbitrary<CostUnit> =>
  fc
    .record({
      team: fc.constantFrom("A", "B", "C"),
      tags: fc.constantFrom({}, { type: "x" }, { other: "x" }, { other: "y" }),
      spend: of === "post" ? fc.constant("revenue" as const) : fc.constantFrom("revenue" as const, "capital" as const),
      byYear: fc.array(fc.integer({ min: of === "post" ? 0 : -60, max: 120 }) as fc.Arbitrary<Pence>, {
        minLength: years,
        maxLength: years,
      }),
    })
    .map((cost) => ({ row: `${of}-${n}`, id: `${of}-${n}`, of, ...cost }));

const savingIn = (id: string, years: number, dependsOn: string[]): fc.Arbitrary<Saving> =>
  fc
    .record({ sums: amounts(years, 80), delivered: fc.nat(1_000_000), months: fc.nat(14) })
    .map(({ sums, delivered, months }) => {
      return {
        id,
        title: id,
        perYear: perYear(sums),
        delivered: delivered as Millionths,
        slips: { months },
        dependsOn,
      };
    });

const budgeted = (id: string, budget: readonly Pence[]): Line => ({
  id,
  title: id,
  kind: "other",
  spend: "revenue",
  contract: "permanent",
  sum: { is: "yearly", perYear: [] },
  spread: "months",
  budget: perYear(budget),
  tags: {},
});

interface Case {
  readonly plan: FundedPlan;
  readonly costs: readonly CostUnit[];
}

const cases: fc.Arbitrary<Case> = fc.integer({ min: 1, max: 4 }).chain((years) =>
  fc
    .record({
      funding: fc.tuple(...[0, 1, 2, 3].map((n) => sourceIn(`source-${n}`, years))),
      posts: fc.tuple(...[0, 1, 2].map((n) => costIn("post", n, years))),
      lines: fc.tuple(...[0, 1, 2].map((n) => costIn("line", n, years))),
      saving: savingIn("saving", years, []),
      other: savingIn("other-saving", years, ["saving"]),
      budget: amounts(years, 100),
      parts: fc.array(fc.nat(3), { minLength: 4, maxLength: 4 }),
      after: fc.boolean(),
    })
    .map(({ funding, posts, lines, saving, other, budget, parts, after }) => ({
      plan: {
        years: { from: yearFrom(2024), to: yearFrom(2024 + years - 1) },
        // Some are a part of the one before them, or of the one after them, where that is of their kind.
        funding: funding.map((source, n) => {
          const pool = funding[after ? n + 1 : n - 1];
          const isApart = source.reserve !== undefined || pool?.reserve !== undefined;
          return parts[n] === 0 && !isApart && pool?.kind === source.kind ? { ...source, within: pool.id } : source;
        }),
        savings: [saving, other],
        lines: [budgeted("line-0", budget)],
      },
      costs: [...posts, ...lines],
    })),
);

const hasShare = ({ pays }: FundingSource): boolean => pays?.share !== undefined;
const apart = (plan: FundedPlan): FundedPlan => ({
  ...plan,
  funding: plan.funding.map(({ within: _, ...one }) => one),
});
/** Money is no more certain than that which it is a part of. */
const isCounted = (
  { status, within }: FundingSource,
  funding: readonly FundingSource[],
  counted: readonly string[],
): boolean => {
  const pool = funding.find(({ id }) => id === within);
  return counted.includes(status) && (pool === undefined || isCounted(pool, funding, counted));
};
/** As they are drawn: those with a share first. */
const inTurn = (funding: readonly FundingSource[]) => [
  ...funding.filter(hasShare),
  ...funding.filter((source) => !hasShare(source)),
];

const each = (law: (found: Case) => void, numRuns = runs(300)) => fc.assert(fc.property(cases, law), { numRuns });

test("the plans drawn at random hold all that these laws speak of", () => {
  const found = fc.sample(cases, { numRuns: 800, seed: 1 }).map(({ plan, costs }) => fund(plan, costs));
  const years = found.flatMap(({ byLevel: draws }) => draws.total.sources.flatMap((source) => source.years));
  const seen = {
    gap: found.some(({ byLevel: draws }) => draws.total.years.some(({ gap }) => gap > 0)),
    incomeAboveCost: found.some(({ cost }) => cost.some((sum) => sum < 0)),
    capitalRefused: found.some(({ byLevel: draws }) =>
      draws.total.refusals.some(({ rule }) => rule === "capital-on-revenue"),
    ),
    keptForLater: years.some(
      ({ plannedOut, limit, unspent, applied }) => plannedOut !== undefined && limit === applied && unspent > 0,
    ),
    poolEmpty: years.some(({ openInPool, unspent }) => openInPool === 0 && unspent > 0),
    drawnWithin: years.some(({ drawnWithin, applied }) => drawnWithin !== undefined && drawnWithin > 0 && applied > 0),
    shareRefused: found.some(({ byLevel: draws }) => draws.total.refusals.some(({ rule }) => rule === "share")),
    shareFallsToOthers: found.some((funding) =>
      funding.years.some((year) =>
        placement(funding, "total", year).payments.some(({ source, share }) => source && share && source !== share),
      ),
    ),
    fenceRefused: found.some(({ byLevel: draws }) => draws.total.refusals.some(({ rule }) => rule === "ring-fence")),
    contribution: found.some(({ byLevel: draws }) => draws.total.revenueContributions.length > 0),
    shared: years.some(({ shortfalls }) => shortfalls.some(({ before }) => before > 0)),
    expired: years.some(({ lapses }) => lapses.expired > 0),
    overCap: years.some(({ lapses }) => lapses.overCap > 0),
    threeVintages: years.some(({ vintages }) => vintages.length > 2),
    partInReach: found.some((funding) =>
      funding.years.some((_, at) =>
        leftIn(funding, "total", at).within.some(({ everything, sourceCount }) => !everything && sourceCount > 0),
      ),
    ),
  };
  expect(Object.entries(seen).filter(([, found]) => !found)).toEqual([]);
});

/** Money that the rules of funding are read of by column: of no larger source, without shares, and without a last year. */
const readInLots = (plan: FundedPlan): FundedPlan => ({
  ...plan,
  funding: apart(plan).funding.map(({ carryForward: policy, pays, ...source }) => ({
    ...source,
    carryForward: policy === undefined || typeof policy === "string" ? policy : { cap: policy.cap },
    ...(pays && { pays: { ...pays, share: undefined } }),
  })) as unknown as readonly FundingSource[],
});

test("costs of many draws paid for in one lot are each paid for as by itself, to the penny", () => {
  const draws = fc.array(fc.array(fc.integer({ min: -60, max: 150 }), { minLength: 24, maxLength: 24 }), {
    minLength: 1,
    maxLength: 5,
  });
  fc.assert(
    fc.property(cases, draws, fc.boolean(), ({ plan: anyPlan, costs }, rows, isPlain) => {
      const plan = isPlain ? readInLots(anyPlan) : anyPlan;
      const [posts, lines] = [costs.slice(0, 3), costs.slice(3)];
      const years = posts[0]!.byYear.length;
      const pays = payingInLots(plan, posts, lines);
      if (isPlain) expect(pays).toBeDefined();
      if (!pays) return;
      const amounts = posts.flatMap((_, post) =>
        Array.from({ length: years }, (_, year) => Float64Array.from(rows, (row) => row[post * 4 + year]!)),
      );
      // what a lot of other draws has left in the columns does not matter
      pays(
        amounts.map((column) => column.map((amount) => amount + 7)),
        rows.length,
      );
      const lot = pays(amounts, rows.length);
      for (const [row, sums] of rows.entries()) {
        const own = posts.map((post, n) => ({ ...post, byYear: sums.slice(n * 4, n * 4 + years) as Pence[] }));
        const { cost, byLevel } = fund(plan, [...own, ...lines]);
        expect(lot.cost.map((column) => column[row])).toEqual(cost);
        for (const level of levels) {
          expect(lot.byLevel[level].gap.map((column) => column[row])).toEqual(
            byLevel[level].years.map(({ gap }) => gap),
          );
          const ofReserves = byLevel[level].sources.filter(
            ({ source }) => plan.funding.find(({ id }) => id === source)!.reserve !== undefined,
          );
          expect(lot.byLevel[level].reserves.map((column) => column[row])).toEqual(
            Array.from({ length: years }, (_, year) => sumOf(ofReserves.map((source) => source.years[year]!.applied))),
          );
        }
      }
    }),
    { numRuns: runs(600) },
  );
});

test("at every level, funding and gap are the cost of every year", () => {
  each(({ plan, costs }) => {
    const funding = fund(plan, costs);
    for (const level of levels)
      for (const [at, { applied, gap }] of funding.byLevel[level].years.entries()) {
        const cost = sumOf(costs.map(({ byYear }) => byYear[at]!));
        expect(applied).toBe(sumOf(funding.byLevel[level].sources.map(({ years }) => years[at]!.applied)));
        expect(applied + gap).toBe(Math.max(cost, 0));
      }
  });
});

test("every source's money is applied, carried out or lapses, and lapses for a reason", () => {
  each(({ plan, costs }) => {
    const { byLevel: draws } = fund(plan, costs);
    for (const level of levels)
      for (const { source, years } of draws[level].sources)
        for (const [at, year] of years.entries()) {
          const found = plan.funding.find(({ id }) => id === source)!;
          const old = found.reserve?.opening ?? found.broughtForward?.amount ?? 0;
          const spent = year.applied + (year.drawnWithin ?? 0) + (year.plannedOut ?? 0);
          expect(year.carriedIn + year.available).toBe(spent + year.carriedOut + year.lapsed);
          expect(year.carriedIn).toBe(at === 0 ? old : years[at - 1]!.carriedOut);
          expect(year.available).toBe(year.given - sumOf(year.shortfalls.map(({ borne }) => borne)));
          expect(sumOf(Object.values(year.lapses))).toBe(year.lapsed);
          expect(sumOf(year.vintages.map(({ taken }) => taken))).toBe(spent);
          expect(sumOf(year.vintages.map(({ carried }) => carried))).toBe(year.carriedOut);
          for (const key of ["available", "carriedIn", "applied", "carriedOut", "lapsed"] as const)
            expect(year[key]).toBeGreaterThanOrEqual(0);
        }
  });
});

test("every source keeps to its level, its caps and its dates", () => {
  each(({ plan, costs }) => {
    const { byLevel: draws, years } = fund(plan, costs);
    for (const [n, level] of levels.entries()) {
      const inDraw = inTurn(plan.funding.filter((one) => isCounted(one, plan.funding, statuses.slice(0, n + 1))));
      expect(draws[level].sources.map(({ source }) => source)).toEqual(inDraw.map(({ id }) => id));
      inDraw.forEach(({ carryForward = "none", ceiling, reserve }, which) => {
        for (const [at, year] of draws[level].sources[which]!.years.entries()) {
          if (reserve !== undefined) {
            expect(year.lapsed).toBe(0);
            expect(year.carriedOut).toBeGreaterThanOrEqual(reserve.minimum);
            expect(year.applied).toBeLessThanOrEqual(year.limit!);
          } else if (ceiling !== undefined) {
            const isLast = years[at] === ceiling.to;
            expect(isLast ? year.carriedOut : year.lapsed).toBe(0);
            if (years[at]! < ceiling.from || years[at]! > ceiling.to) expect(year.applied).toBe(0);
            if (year.limit !== undefined) expect(year.applied).toBeLessThanOrEqual(year.limit);
          } else if (carryForward === "none") expect(year.carriedOut).toBe(0);
          else if (carryForward === "all") expect(year.lapsed).toBe(0);
          else {
            expect(year.carriedOut).toBeLessThanOrEqual(carryForward.cap);
            for (const { of, taken } of year.vintages)
              if (taken > 0)
                expect(startsIn(years[at]!) - startsIn(of)).toBeLessThanOrEqual(
                  isOpening(of, years, at) ? years.length + 3 : (carryForward.expiresAfterYears ?? years.length + 3),
                );
          }
        }
      });
    }
  });
});

/** May this source pay this cost? Written out apart from the room's own answer. */
function payable({ kind, under, pays }: FundingSource, { of, id, team, tags, spend }: CostUnit): boolean {
  if (kind === "capital" && spend === "revenue" && !under) return false;
  if (!pays) return true;
  const tagged = Object.entries(tags).some(([key, value]) =>
    pays.tags.some((tag) => tag.value === value && (tag.key ?? key) === key),
  );
  return tagged || pays.teams.includes(team!) || (of === "post" ? pays.posts : pays.lines).includes(id);
}

test("placed money adds up by source and by cost, and lies only where it may", () => {
  each(({ plan, costs }) => {
    const funding = fund(plan, costs);
    for (const level of levels)
      for (const [at, year] of funding.years.entries()) {
        const { payments, unpaid } = placement(funding, level, year);
        for (const { source, years } of funding.byLevel[level].sources)
          expect(sumOf(payments.filter((one) => one.source === source).map(({ amount }) => amount))).toBe(
            years[at]!.applied,
          );
        for (const { row, byYear } of costs) {
          const placed = [...payments, ...unpaid].filter((one) => one.row === row);
          expect(sumOf(placed.map(({ amount }) => amount))).toBe(Math.max(byYear[at]!, 0));
        }
        for (const { source, row, share, amount } of payments) {
          expect(amount).toBeGreaterThan(0);
          const from = plan.funding.find(({ id }) => id === source);
          if (from) expect(payable(from, costs.find((cost) => cost.row === row)!)).toBe(true);
          if (from && hasShare(from)) expect(share).toBe(source);
          const whose = plan.funding.find(({ id }) => id === share)?.pays?.share;
          if (whose?.otherwise === "gap" && from) expect(source).toBe(share);
        }
      }
  });
});

test("for every cost, share and year, what pays it and what is unpaid come to it; and the shares come to the cost", () => {
  each(({ plan, costs }) => {
    const funding = fund(plan, costs);
    for (const [at, year] of funding.years.entries())
      for (const cost of costs) {
        const parts = funding.parts.filter(({ row }) => row === cost.row);
        const byPart = parts.map(({ byYear }) => byYear[at]!);
        expect(sumOf(byPart)).toBe(cost.byYear[at]!);
        let upTo = 0;
        for (const { part, byYear } of parts) {
          if (part?.source === undefined) continue;
          const source = plan.funding.find(({ id }) => id === part.source)!;
          const { ceiling } = source;
          const runs = ceiling === undefined || (ceiling.from <= year && year <= ceiling.to);
          upTo += runs ? source.pays!.share!.rate : 0;
          const before = sumOf(byPart.slice(0, parts.findIndex((one) => one.part?.source === part.source) + 1));
          expect(before).toBe(Math.floor((2 * Math.max(cost.byYear[at]!, 0) * upTo + 1_000_000) / 2_000_000));
          for (const level of levels) {
            const { payments, unpaid } = placement(funding, level, year);
            const placed = [...payments, ...unpaid].filter((one) => one.row === cost.row && one.share === part.source);
            expect(sumOf(placed.map(({ amount }) => amount))).toBe(byYear[at]!);
          }
          const tree = explainFunding(funding, [
            "funding",
            "shares",
            part.source,
            `by${cost.of === "post" ? "Post" : "Line"}`,
            cost.row,
            year,
          ]);
          expect(rework(tree!)).toBe(byYear[at]!);
        }
      }
  });
});

test("a source refused by no rule has no money left in a year with a gap", () => {
  each(({ plan, costs }) => {
    const funding = fund(plan, costs);
    for (const level of levels)
      for (const [at, { year, gap }] of funding.byLevel[level].years.entries())
        for (const { source, years } of funding.byLevel[level].sources) {
          const refused = funding.byLevel[level].refusals.filter((one) => one.source === source && one.year === year);
          expect(sumOf(refused.map(({ amount }) => amount))).toBe(Math.min(gap, mayStillPay(years[at]!)));
        }
  });
});

/** Money of a year before the plan's may be spent in its first year whatever the policy is. */
const isOpening = (of: string, years: readonly string[], at: number): boolean => at === 0 && of < years[0]!;

const RICH = 1_000_000 as Pence;

test("the cost left to a source is what it pays when money is no matter", () => {
  fc.assert(
    fc.property(cases, fc.nat(3), fc.nat(3), ({ plan: pooled, costs }, which, whichYear) => {
      const plan = apart(pooled); // a part pays no more than the larger source lets it
      const wanted = plan.funding[which]!;
      if (wanted.reserve) return; // a balance has no sum of a year that could be more
      if (wanted.ceiling && hasShare(wanted)) return; // its share is for its years alone: as sums by year it would be for all
      const funding = fund(plan, costs);
      const at = whichYear % funding.years.length;
      const place = funding.byLevel.total.sources.findIndex(({ source }) => source === wanted.id);
      const drawn = funding.byLevel.total.sources[place]!.years.map(({ applied }) => applied);
      const rich = plan.funding.map((source, n): FundingSource => {
        if (n !== which) return source;
        const { ceiling, ...rest } = source;
        if (ceiling === undefined)
          return { ...source, perYear: source.perYear.map((sum, y) => (y === at ? { ...sum, amount: RICH } : sum)) };
        // As much as it has drawn of its ceiling in the years before, and then more than it could ever need.
        return { ...rest, carryForward: "none", perYear: perYear([...drawn.slice(0, at), RICH]) };
      });
      const find = (years: readonly { source: string; years: readonly SourceYear[] }[]) =>
        years.find(({ source }) => source === `source-${which}`)!.years[at]!;
      const left = leftIn(funding, "total", at).left[place];
      expect(find(fund({ ...plan, funding: rich }, costs).byLevel.total.sources).applied).toBe(left);
    }),
    { numRuns: runs(300) },
  );
});

test("where nothing is carried and nothing rests on anything, the order of sources does not change the gap", () => {
  fc.assert(
    fc.property(cases, fc.nat(), ({ plan: pooled, costs }, turn) => {
      const plan = apart(pooled); // of a larger source, those who come first leave less to the others
      const byYear = plan.funding.filter(({ ceiling, reserve }) => ceiling === undefined && reserve === undefined);
      const funding = byYear.map((one) => ({ ...one, carryForward: "none" as const, dependsOn: [] }));
      const turned = [...funding.slice(turn % 4), ...funding.slice(0, turn % 4)];
      const sharing = funding.filter(hasShare); // pennies of a share go by the order of those who share
      const gaps = (order: readonly FundingSource[]) =>
        fund(
          { ...plan, funding: [...order.filter((source) => !hasShare(source)), ...sharing] },
          costs,
        ).byLevel.total.years.map(({ gap }) => gap);
      expect(gaps(turned)).toEqual(gaps(funding));
      expect(gaps(turned.toReversed())).toEqual(gaps(funding));
    }),
    { numRuns: runs(300) },
  );
});

test("money brought forward pays as that of a plan does which begins in its year and has no cost there", () => {
  each(({ plan, costs }) => {
    const carried = plan.funding
      .filter(({ ceiling, reserve }) => ceiling === undefined && reserve === undefined)
      .map((source): FundingSource => {
        const { broughtForward: old, ...rest } = source;
        const later = { ...rest, carryForward: "all" as const, dependsOn: [] };
        return old ? { ...later, broughtForward: { ...old, from: yearFrom(2023) } } : later;
      });
    const earlier = carried.map(({ broughtForward: old, perYear: sums, ...source }): FundingSource => {
      return { ...source, perYear: [{ year: yearFrom(2023), amount: old?.amount ?? (0 as Pence) }, ...sums] };
    });
    const before = costs.map((cost) => ({ ...cost, byYear: [0 as Pence, ...cost.byYear] }));
    const opened = fund({ ...plan, funding: carried }, costs);
    const longer = fund({ ...plan, years: { ...plan.years, from: yearFrom(2023) }, funding: earlier }, before);
    for (const level of levels) {
      expect(longer.byLevel[level].years.slice(1)).toEqual(opened.byLevel[level].years);
      const kept = (draw: Funding["byLevel"]["total"], from: number) =>
        draw.sources.map(({ years }) => years.slice(from).map(({ carriedIn, carriedOut }) => [carriedIn, carriedOut]));
      expect(kept(longer.byLevel[level], 1)).toEqual(kept(opened.byLevel[level], 0));
    }
  });
});

test("a ceiling pays as one sum in its first year does that may be carried to its last", () => {
  each(({ plan, costs }) => {
    const written = plan.funding.map((source): FundingSource => {
      const { ceiling, ...rest } = source;
      if (ceiling === undefined || source.perYear.length > 0 || hasShare(source)) return source;
      const { amount, from, to } = ceiling;
      const expiresAfterYears = startsIn(to) - startsIn(from);
      return { ...rest, perYear: [{ year: from, amount }], carryForward: { cap: amount, expiresAfterYears } };
    });
    const [bounded, carried] = [fund(plan, costs), fund({ ...plan, funding: written }, costs)];
    for (const level of levels) {
      expect(bounded.byLevel[level].years).toEqual(carried.byLevel[level].years);
      const kept = (funding: Funding) =>
        funding.byLevel[level].sources.map(({ years }) =>
          years.map(({ available, carriedIn, applied, carriedOut, lapsed }) => {
            return [available, carriedIn, applied, carriedOut, lapsed];
          }),
        );
      expect(kept(bounded)).toEqual(kept(carried));
    }
  });
});

test("a source and all within it draw no more than it has, in every year and in all", () => {
  each(({ plan, costs }) => {
    const { byLevel: draws } = fund(plan, costs);
    const isWithin = (one: FundingSource, id: string): boolean =>
      one.id === id || plan.funding.some((pool) => pool.id === one.within && isWithin(pool, id));
    for (const level of levels)
      for (const { source, years } of draws[level].sources)
        for (const [at, { carriedIn, available, limit }] of years.entries()) {
          const family = draws[level].sources.filter((one) =>
            isWithin(plan.funding.find(({ id }) => id === one.source)!, source),
          );
          const drawn = sumOf(family.map((one) => one.years[at]!.applied));
          expect(drawn).toBeLessThanOrEqual(Math.min(carriedIn + available, limit ?? carriedIn + available));
        }
  });
});

test("the order of costs changes no source's draw", () => {
  each(({ plan, costs }) => {
    const drawn = (order: readonly CostUnit[]) => {
      const funding = fund(plan, order);
      const applied = funding.byLevel.total.sources.map(({ years }) => years.map((year) => year.applied));
      return { applied, left: funding.years.map((_, at) => leftIn(funding, "total", at).left) };
    };
    expect(drawn(costs.toReversed())).toEqual(drawn(costs));
  });
});

const figures = ["available", "carriedIn", "left", "applied", "unspent", "carriedOut", "lapsed"] as const;

test("every figure of a draw can be worked again from its explanation alone", () => {
  each(({ plan, costs }) => {
    const funding = fund(plan, costs);
    for (const level of levels)
      for (const [at, year] of funding.years.entries()) {
        const draw = funding.byLevel[level];
        expect(rework(explainFunding(funding, ["gap", level, year])!)).toBe(draw.years[at]!.gap);
        const { left } = leftIn(funding, level, at);
        for (const [n, { source, years }] of draw.sources.entries())
          for (const figure of figures) {
            const path = ["funding", ...(level === "total" ? [] : [level]), figure, source, year];
            const tree = explainFunding(funding, path)!;
            expect(tree.figure).toBe(path.join("."));
            expect(rework(tree)).toBe(figure === "left" ? left[n] : years[at]![figure]);
          }
      }
  }, 60);
});

test("what expires and what a cap leaves of each year's money can be worked again from its explanation alone", () => {
  const grant = fc.record({ sums: amounts(4, 100), needs: amounts(4, 80), cap: fc.nat(200), expires: fc.nat(2) });
  fc.assert(
    fc.property(grant, ({ sums, needs, cap, expires }) => {
      const carryForward = { cap: cap as Pence, expiresAfterYears: expires };
      const source: FundingSource = {
        ...{ id: "grant", title: "Grant", kind: "revenue", recurrent: true, status: "confirmed", dependsOn: [] },
        ...{ perYear: perYear(sums), carryForward },
      };
      const plan = { years: { from: yearFrom(2024), to: yearFrom(2027) }, lines: [], savings: [], funding: [source] };
      const legal: CostUnit = { row: "legal", id: "legal", of: "line", tags: {}, spend: "revenue", byYear: needs };
      const funding = fund(plan, [legal]);
      for (const [at, year] of funding.years.entries()) {
        const tree = explainFunding(funding, ["funding", "lapsed", "grant", year])!;
        expect(rework(tree)).toBe(funding.byLevel.total.sources[0]!.years[at]!.lapsed);
      }
    }),
    { numRuns: runs(300) },
  );
});

test("a tree with one input changed does not come to what it says", () => {
  each(({ plan, costs }) => {
    const funding = fund(plan, costs);
    const tree = explainFunding(funding, ["gap", "total", funding.years.at(-1)!])!;
    const given = JSON.stringify(tree).match(/"(?:name":"given|figure":"cost[^"]*)","value":\d+/g) ?? [];
    for (const found of new Set(given)) {
      const value = Number(found.slice(found.lastIndexOf(":") + 1));
      const changed = JSON.stringify(tree).replace(found, found.replace(/\d+$/, String(value + 1)));
      expect(() => rework(JSON.parse(changed))).toThrow();
    }
  }, 60);
});
