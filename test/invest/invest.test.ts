import fc from "fast-check";
import { expect, test } from "vitest";
import { forecast } from "../../packages/core/src/forecast/index.ts";
import { type Plan, readPlan, withDemand } from "../../packages/core/src/plan/index.ts";
import { investToSave } from "../../packages/core/src/questions/index.ts";
import { kindsWithEffect } from "../../packages/core/src/questions/invest/with-effect.ts";
import { scenarioPlan } from "../../packages/core/src/scenario/index.ts";
import { investSays, investTables } from "../../packages/core/src/tables/index.ts";
import { runs } from "../support/runs.ts";

/** Ten children a month leave residential care for in-house carers from July on, for a team that costs £200,000 a year. */
const plan = readPlan({
  ...{ outturn: 1, title: "Carers", years: { from: "2026/27", to: "2027/28" } },
  demand: [
    {
      ...{ id: "home", title: "Residential care", opening: { count: 40, on: "2026-03-31" } },
      ...{ prices: [{ from: "2026-04-01", perWeek: 5000 }], budget: { "2026/27": "10.5m", "2027/28": "8m" } },
    },
    {
      ...{ id: "carers", title: "In-house carers", opening: { count: 100, on: "2026-03-31" } },
      prices: [{ from: "2026-04-01", perWeek: 600 }],
    },
  ],
  scenarios: [
    {
      ...{ id: "act", title: "Recruit carers" },
      changes: [
        {
          ...{ change: "demand", kind: "home" },
          moves: [{ to: "carers", number: { "2026-07-01": 2 }, doubleRunning: { days: 14 } }],
        },
      ],
    },
  ],
});
const acting: Plan = (() => {
  const base = scenarioPlan(plan, "act");
  const team = readPlan({
    ...{ outturn: 1, title: "Team", years: { from: "2026/27", to: "2027/28" } },
    lines: [{ id: "team", perYear: { "2026/27": "200k", "2027/28": "200k" } }],
  });
  return { ...base, lines: [...team.lines, ...base.lines] };
})();
const answer = investToSave(plan, acting, { acting: '"Recruit carers"', notActing: '"the plan as it stands"' });

test("what acting costs, what it avoids, and what a budget can be cut by stand apart", () => {
  expect(answer.investment.byYear).toEqual([20_000_000, 20_000_000]);
  // two children for 274 days of 2026/27 and 366 of 2027/28, at £5,000 a week or £600, and 14 days more at £5,000
  const cost = (children: number, perWeek: number, days: number) => Math.round((children * perWeek * 100 * days) / 7);
  const homeAvoided = [
    cost(40, 5_000, 365) - cost(1, 5_000, 40 * 365 - 2 * 274 + 2 * 14),
    cost(40, 5_000, 366) - cost(38, 5_000, 366),
  ];
  const carersMore = [
    cost(1, 600, 100 * 365 + 2 * 274) - cost(100, 600, 365),
    cost(102, 600, 366) - cost(100, 600, 366),
  ];
  expect(answer.avoided.byYear).toEqual(homeAvoided.map((amount, year) => amount - carersMore[year]!));
  // the budget of residential care holds £10.5m, more than not acting costs in 2026/27, and £8m, less than acting does, in 2027/28
  expect(answer.kinds.map(({ cashable }) => cashable.byYear)).toEqual([
    [homeAvoided[0], 0],
    carersMore.map((amount) => -amount),
  ]);
});

test("cost avoided and cashable saving have a table each, and each table adds up", () => {
  const tables = investTables(answer).map(({ table }) => table);
  expect(tables.map(({ title }) => title)).toEqual(["Cost avoided", "Cashable saving"]);
  for (const { rows, total } of tables)
    expect(rows.reduce((sum, row) => sum + Number(row.allYears), 0)).toBe(total!.allYears);
});

test("it says from which month on it has paid for itself, and what part of the effect that needs", () => {
  expect(investSays(answer)).toEqual([
    'Against "the plan as it stands", "Recruit carers" is an investment of £400,000 over 2026/27 to 2027/28, and demand costs £784,571 less: that is cost avoided.',
    "Cost avoided less investment is £384,571: £124,457 in 2026/27 and £260,114 in 2027/28.",
    "Added up from the start, cost avoided covers the investment from the end of October 2026 on.",
    "The cashable saving is £261,714: what the budget for Residential care holds beyond what acting costs, less what acting costs more elsewhere. Less the investment that is -£138,286. It is part of the cost avoided and is not added to it.",
    "To break even in these years it needs 51% or more of the planned effect (at 51% £131 is left and at 50% £7,714 is lacking); as planned, £384,571 is left.",
  ]);
});

test("what is said of the effect is what forecasts on both sides of it come to", () => {
  const [stretch] = answer.effect!.found.works;
  const leftAt = (effect: number): number => {
    const kinds = kindsWithEffect(plan.demand!, acting.demand!, effect);
    const total = (of: Plan): number => Object.values(forecast(of).cost.total).reduce((sum, amount) => sum + amount, 0);
    return total(plan) - total(withDemand(acting, kinds));
  };
  expect(leftAt(stretch!.from.value)).toBe(stretch!.from.figure);
  expect(leftAt(stretch!.before!.value)).toBe(stretch!.before!.figure);
  expect([stretch!.from.figure >= 0, stretch!.before!.figure < 0]).toEqual([true, true]);
});

test("without a budget for it no cost avoided is cashable", () => {
  const without = (of: Plan): Plan =>
    withDemand(
      of,
      of.demand!.map(({ budget: _budget, ...kind }) => kind),
    );
  const found = investToSave(without(plan), without(acting));
  expect(found.cashable.all).toBeLessThan(0);
  expect(found.avoided.all).toBe(answer.avoided.all);
  expect(investSays(found)[3]).toContain("none of the cost avoided is shown as cashable");
});

test("a failed move costs what it saved", () => {
  const moving = (fails?: object): Plan =>
    withDemand(
      plan,
      readPlan({
        ...{ outturn: 1, title: "Carers", years: { from: "2026/27", to: "2027/28" } },
        demand: plan.demand!.map(({ id, opening, prices }) => ({
          id,
          opening: { count: opening.count / 100, on: opening.on },
          prices: prices.map(({ from, perWeek }) => ({ from, perWeek: perWeek / 100 })),
          ...(id === "home" && { moves: [{ to: "carers", number: { "2026-07-01": 2 }, ...fails }] }),
        })),
      }).demand!,
    );
  const avoided = (acted: Plan): number => investToSave(plan, acted).avoided.all;
  // one of the two is back on 1 October: 182 days of 2026/27 and 366 of 2027/28 at the dearer price again
  const dearer = (child: number) => [182, 366].reduce((sum, days) => sum + Math.round((child * days * 440_000) / 7), 0);
  const lost = avoided(moving()) - avoided(moving({ fails: { share: "50%", months: 3 } }));
  expect(Math.abs(lost - dearer(1))).toBeLessThanOrEqual(4); // each kind and year is rounded by itself
});

test("a saving that is cashable is never more than the cost avoided, year by year and kind by kind", () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 11_000_000 }), fc.integer({ min: 0, max: 30 }), (held, moved) => {
      const withBudget = (of: Plan, number: number): Plan =>
        withDemand(
          of,
          of.demand!.map((kind) => ({
            ...kind,
            budget: [{ year: plan.years.from, amount: (held * 100) as never }],
            moves: kind.moves.map((move) => ({
              ...move,
              number: { ...move.number, dated: move.number.dated.map(({ on }) => ({ on, number: number * 100 })) },
            })),
          })),
        );
      for (const { avoided, cashable } of investToSave(withBudget(plan, 0), withBudget(acting, moved)).kinds)
        cashable.byYear.forEach((amount, year) => {
          expect(amount).toBeLessThanOrEqual(avoided.byYear[year]!);
        });
    }),
    { numRuns: runs(10) },
  );
});

test("with none of the effect demand is as if nothing were done, with all of it as planned", () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 500 }), fc.integer({ min: -100, max: 100 }), (count, tenths) => {
      const growing = (percent: number) =>
        readPlan({
          ...{ outturn: 1, title: "Growth", years: { from: "2026/27", to: "2026/27" } },
          demand: [
            {
              ...{ id: "a", opening: { count, on: "2026-03-31" }, growth: { percent } },
              prices: [{ from: "2026-04-01", perWeek: 700 }],
            },
          ],
        }).demand!;
      const [before, after] = [growing(8), growing(tenths)];
      expect(kindsWithEffect(before, after, 0)).toEqual(before);
      expect(kindsWithEffect(before, after, 1_000_000)).toEqual(after);
    }),
    { numRuns: runs(50) },
  );
});

const YEARS = { from: "2026/27", to: "2027/28" };
const pathArbitrary = fc
  .record({
    team: fc.integer({ min: 0, max: 300_000 }),
    home: fc.option(fc.integer({ min: 5, max: 60 })),
    carers: fc.option(fc.integer({ min: 5, max: 90 })),
    percent: fc.integer({ min: 1, max: 30 }),
    levied: fc.subarray(["team", "home", "carers"], { minLength: 1 }),
    health: fc.boolean(),
  })
  .map(({ team, home, carers, percent, levied, health }) => {
    const kind = (id: string, count: number | null, perWeek: number) =>
      count === null
        ? []
        : [
            {
              ...{ id, title: id, opening: { count, on: "2026-03-31" }, in: 0.5 },
              prices: [{ from: "2026-04-01", perWeek }],
              ...(health && { paidByOthers: [{ id: "health", share: "12.5%" }] }),
            },
          ];
    const demand = [...kind("home", home, 5_123.45), ...kind("carers", carers, 611.11)];
    const there = levied.filter((id) => id === "team" || demand.some((one) => one.id === id));
    return readPlan({
      ...{ outturn: 1, title: "Carers", years: YEARS },
      ...(demand.length > 0 && { demand }),
      lines: [
        { id: "team", perYear: { "2026/27": team, "2027/28": team } },
        ...(there.length > 0
          ? [
              { id: "support", percent: `${percent}%`, of: { lines: there } },
              { id: "audit", percent: "3%", of: { lines: ["support"] } },
            ]
          : []),
      ],
    });
  });
const totalOf = (of: Plan): number => Object.values(forecast(of).cost.total).reduce((sum, amount) => sum + amount, 0);

test("cost avoided less investment is what the two forecasts differ by, with percentages of demand and kinds of one path alone", () => {
  fc.assert(
    fc.property(pathArbitrary, pathArbitrary, (without, acted) => {
      const found = investToSave(without, acted);
      expect(found.avoided.all - found.investment.all).toBe(totalOf(without) - totalOf(acted));
      const parts = [...found.kinds, ...found.following].reduce((sum, { avoided }) => sum + avoided.all, 0);
      expect(parts).toBe(found.avoided.all);
      for (const table of investTables(found).map((one) => one.table))
        expect(table.rows.reduce((sum, row) => sum + Number(row.allYears), 0)).toBe(table.total!.allYears);
    }),
    { numRuns: runs(40) },
  );
});

test("a percentage of what demand costs is no investment: it falls with demand", () => {
  const path = (number: number) =>
    readPlan({
      ...{ outturn: 1, title: "Carers", years: { from: "2026/27", to: "2026/27" } },
      demand: [
        {
          ...{ id: "home", title: "Homes", opening: { count: number, on: "2026-03-31" } },
          prices: [{ from: "2026-04-01", perWeek: 700 }],
        },
      ],
      lines: [
        { id: "team", perYear: { "2026/27": 36_500 } },
        { id: "support", title: "Support", percent: "10%", of: { lines: ["home", "team"] } },
      ],
    });
  // 10 children fewer for 365 days at £100 are £365,000, and a tenth of that; the team's own tenth does not move.
  const found = investToSave(path(20), path(10));
  expect([found.investment.all, found.avoided.all]).toEqual([0, 401_500_00]);
  expect(found.following.map(({ planLine, avoided }) => [planLine.id, avoided.all])).toEqual([["support", 36_500_00]]);
  const [stretch] = found.effect!.found.works;
  expect([found.effect!.planned, stretch!.from]).toEqual([401_500_00, { value: 0, figure: 0 }]);
});

test("a kind on one path alone is avoided, or costs, all that it costs, and its effect lies between none and all", () => {
  const path = (demand: readonly object[], cost: number) =>
    readPlan({
      ...{ outturn: 1, title: "Carers", years: { from: "2026/27", to: "2026/27" }, demand },
      lines: [{ id: "team", perYear: { "2026/27": cost } }],
    });
  const kind = (id: string, count: number, perWeek: number) => ({
    ...{ id, title: id, opening: { count, on: "2026-03-31" }, budget: { "2026/27": "500k" } },
    prices: [{ from: "2026-04-01", perWeek }],
  });
  const [without, acted] = [path([kind("home", 10, 700)], 0), path([kind("carers", 10, 70)], 100_000)];
  const found = investToSave(without, acted);
  expect(found.kinds.map(({ kind: { id }, avoided }) => [id, avoided.all])).toEqual([
    ["carers", -36_500_00],
    ["home", 365_000_00],
  ]);
  // the budget of £500,000 holds £365,000 of the homes, all of which a budget can be cut by
  expect(found.kinds.map(({ cashable }) => cashable.all)).toEqual([-36_500_00, 365_000_00]);
  const [stretch] = found.effect!.found.works;
  // £3,285 of cost is avoided by each per cent, so that 31% avoids more than £100,000 and 30% less
  expect([stretch!.from, stretch!.before]).toEqual([
    { value: 310_000, figure: 1_835_00 },
    { value: 300_000, figure: -1_450_00 },
  ]);
});
