import { expect, test } from "vitest";
import { type FinancialYear, financialYear } from "../calendar/index.ts";
import { pence } from "../money/index.ts";
import type { CarryForward, FundingSource } from "../plan/index.ts";
import type { CostUnit } from "./cost-unit.ts";
import { fund } from "./fund.ts";
import type { FundedPlan, SourceYear } from "./funding.ts";
import { placement } from "./placement.ts";

const years = ["2024/25", "2025/26", "2026/27", "2027/28"].map(financialYear);
const pounds = (amount: number) => pence(amount * 100);
const sums = (...amounts: number[]) => amounts.map((amount, n) => ({ year: years[n]!, amount: pounds(amount) }));

const source = (id: string, amounts: number[], rest: Partial<FundingSource> = {}): FundingSource => ({
  id,
  title: id,
  kind: "revenue",
  recurrent: true,
  perYear: sums(...amounts),
  carryForward: "none",
  status: "confirmed",
  dependsOn: [],
  ...rest,
});

const cost = (id: string, amounts: number[], rest: Partial<CostUnit> = {}): CostUnit => ({
  row: id,
  id,
  of: "line",
  tags: {},
  spend: "revenue",
  byYear: amounts.map(pounds),
  ...rest,
});

const plan = (count: number, funding: FundingSource[], rest: Partial<FundedPlan> = {}): FundedPlan => ({
  years: { from: years[0]!, to: years[count - 1]! },
  lines: [],
  savings: [],
  funding,
  ...rest,
});

const inPoundsBy = (
  list: readonly SourceYear[],
  figure: "applied" | "available" | "carriedIn" | "carriedOut" | "lapsed",
) => list.map((year) => year[figure] / 100);
const fences = { teams: [], tags: [], posts: [], lines: [] };

// Cheshire East, July 2024: £628,000 and £1,359,000 against £1,000,000 a year of growth that depends on other savings
const cheshire = [cost("printed-plan", [628_000, 1_359_000])];
const growth = (carryForward: CarryForward) =>
  plan(2, [source("mtfs-growth", [1_000_000, 1_000_000], { carryForward, status: "conditional" })]);

test("Cheshire East without carry-forward: 372,000 lapses in 2024/25 and 2025/26 is 359,000 short", () => {
  const { total, conditional, confirmed } = fund(growth("none"), cheshire).byLevel;
  const [first, second] = total.sources[0]!.years;
  expect([first!.applied, first!.lapsed, first!.carriedOut]).toEqual([pounds(628_000), pounds(372_000), 0]);
  expect(first!.lapses).toEqual({ expired: 0, overCap: 0, noCarryForward: pounds(372_000), ceilingEnded: 0 });
  expect([second!.applied, second!.lapsed]).toEqual([pounds(1_000_000), 0]);
  expect(total.years.map(({ gap }) => gap)).toEqual([0, pounds(359_000)]);
  expect(conditional.years.map(({ gap }) => gap)).toEqual([0, pounds(359_000)]);
  expect(confirmed.years.map(({ gap }) => gap)).toEqual([pounds(628_000), pounds(1_359_000)]); // the growth is conditional
  expect(confirmed.sources).toEqual([]);
});

test("Cheshire East with all carried forward: 372,000 goes over, 359,000 of it pays, 13,000 is carried out", () => {
  const { total } = fund(growth("all"), cheshire).byLevel;
  const list = total.sources[0]!.years;
  expect(inPoundsBy(list, "carriedIn")).toEqual([0, 372_000]);
  expect(inPoundsBy(list, "applied")).toEqual([628_000, 1_359_000]);
  expect(inPoundsBy(list, "carriedOut")).toEqual([372_000, 13_000]);
  expect(inPoundsBy(list, "lapsed")).toEqual([0, 0]);
  expect(list[1]!.vintages.map(({ of, taken, carried }) => [of, taken, carried])).toEqual([
    ["2024/25", pounds(372_000), 0], // carried money first
    ["2025/26", pounds(987_000), pounds(13_000)],
  ]);
  expect(total.years.map(({ gap }) => gap)).toEqual([0, 0]);
});

test("money that may be used one year more expires after it", () => {
  const grant = source("grant", [100, 100, 100, 100], { carryForward: { cap: pounds(150), expiresAfterYears: 1 } });
  const { total } = fund(plan(4, [grant]), [cost("legal", [20, 50, 0, 250])]).byLevel;
  const list = total.sources[0]!.years;
  // 2024/25: 20 of 100, 80 over. 2025/26: 50 of those 80, the other 30 expire, 100 over. 2026/27: none of those 100, all expire,
  // 100 over. 2027/28: 100 + 100 against 250.
  expect(inPoundsBy(list, "carriedIn")).toEqual([0, 80, 100, 100]);
  expect(inPoundsBy(list, "applied")).toEqual([20, 50, 0, 200]);
  expect(inPoundsBy(list, "carriedOut")).toEqual([80, 100, 100, 0]);
  expect(list.map(({ lapses }) => lapses.expired)).toEqual([0, pounds(30), pounds(100), 0]);
  expect(total.years.map(({ gap }) => gap)).toEqual([0, 0, 0, pounds(50)]);
});

test("where a cap is passed the oldest money lapses first, and unexpired money never expires", () => {
  const grant = source("grant", [100, 100, 0, 0], { carryForward: { cap: pounds(150) } });
  const { total } = fund(plan(4, [grant]), [cost("legal", [0, 0, 60, 0])]).byLevel;
  const list = total.sources[0]!.years;
  expect(inPoundsBy(list, "carriedOut")).toEqual([100, 150, 90, 90]);
  expect(list[1]!.lapses).toEqual({ expired: 0, overCap: pounds(50), noCarryForward: 0, ceilingEnded: 0 }); // 100 + 100 - 150
  expect(list[2]!.vintages.map(({ of, held, taken }) => [of, held, taken])).toEqual([
    ["2024/25", pounds(50), pounds(50)],
    ["2025/26", pounds(100), pounds(10)],
    ["2026/27", 0, 0],
  ]);
});

test("money that expires after no years lapses as expired", () => {
  const grant = source("grant", [100], { carryForward: { cap: pounds(150), expiresAfterYears: 0 } });
  const [year] = fund(plan(1, [grant]), [cost("legal", [30])]).byLevel.total.sources[0]!.years;
  expect([year!.carriedOut, year!.lapses.expired]).toEqual([0, pounds(70)]);
});

const saving = (id: string, amounts: number[], rest: Partial<FundedPlan["savings"][number]> = {}) => ({
  id,
  title: id,
  perYear: sums(...amounts),
  delivered: 1_000_000 as FundedPlan["savings"][number]["delivered"],
  slips: { months: 0 },
  dependsOn: [],
  ...rest,
});

test("an undelivered saving comes off the first source that names it, the rest off the next, at each level afresh", () => {
  const half = 500_000 as FundedPlan["savings"][number]["delivered"];
  const rests = { dependsOn: ["s1"] };
  const sources = [
    source("reserve", [50]),
    source("growth", [60], { ...rests, status: "conditional" }),
    source("base", [100], rests),
  ];
  const { confirmed, total } = fund(plan(1, sources, { savings: [saving("s1", [160], { delivered: half })] }), [
    cost("legal", [500]),
  ]).byLevel;
  // 80 are missed. With all sources: 60 off growth, 20 off base. With confirmed ones alone: 80 off base.
  expect(total.sources.map((one) => one.years[0]!.available / 100)).toEqual([50, 0, 80]);
  expect(total.sources[1]!.years[0]!.shortfalls).toEqual([
    { by: "s1", shortfall: pounds(80), before: 0, borne: pounds(60) },
  ]);
  expect(total.years[0]!.gap).toBe(pounds(370)); // 500 - 50 - 80
  expect(confirmed.sources.map((one) => one.years[0]!.available / 100)).toEqual([50, 20]);
  expect(confirmed.years[0]!.gap).toBe(pounds(430));
});

test("a line above its budget takes its overspend off the money that rests on it, and carried money stays", () => {
  const placements: FundedPlan["lines"][number] = {
    id: "placements",
    title: "Placements",
    kind: "other",
    spend: "revenue",
    contract: "permanent",
    sum: { is: "yearly", perYear: sums(100, 130) },
    spread: "months",
    budget: sums(100, 100),
    tags: {},
  };
  const growth = source("growth", [120, 20], { carryForward: "all", dependsOn: ["placements"] });
  const { dependences, byLevel: draws } = fund(plan(2, [growth], { lines: [placements] }), [
    cost("placements", [100, 110]),
    cost("placements:after-end", [0, 20], { id: "placements" }), // the line's cost as well
  ]);
  expect(dependences[0]!.years.map(({ shortfall }) => shortfall)).toEqual([0, pounds(30)]);
  const list = draws.total.sources[0]!.years;
  expect(inPoundsBy(list, "available")).toEqual([120, 0]); // 20 - 30, not below nothing
  expect(inPoundsBy(list, "applied")).toEqual([100, 20]); // the 20 carried in is not touched
  expect(draws.total.years[1]!.gap).toBe(pounds(110));
});

test("a ring-fence makes no false gap when money for anything is drawn first", () => {
  const fenced = { ...fences, teams: ["Care leavers"] };
  const sources = [source("base", [100]), source("grant", [60], { pays: fenced })];
  const costs = [cost("social-worker", [70], { of: "post", team: "Care leavers" }), cost("legal", [90])];
  const funding = fund(plan(1, sources), costs);
  const { total } = funding.byLevel;
  expect(total.sources.map((one) => one.years[0]!.applied / 100)).toEqual([100, 60]);
  expect(total.years[0]!.gap).toBe(0); // 160 of 160
  expect(placement(funding, "total", years[0]!)).toEqual({
    payments: [
      { source: "base", of: "post", row: "social-worker", amount: pounds(10) },
      { source: "grant", of: "post", row: "social-worker", amount: pounds(60) },
      { source: "base", of: "line", row: "legal", amount: pounds(90) },
    ],
    unpaid: [],
  });
});

test("what a ring-fence refuses is named where there is a gap, no further than the money goes", () => {
  const grant = source("grant", [60], {
    pays: { ...fences, tags: [{ value: "R3" }], posts: ["manager"], lines: ["it"] },
  });
  const costs = [
    cost("manager", [10], { of: "post" }),
    cost("manager:after-end", [5], { of: "post", id: "manager" }), // named by the post's own id
    cost("manager", [40]), // a line of that name is not the post
    cost("worker", [10], { of: "post", tags: { recommendation: "R3" } }),
    cost("legal", [90]),
  ];
  const { total } = fund(plan(1, [grant]), costs).byLevel;
  expect(total.sources[0]!.years[0]!.applied).toBe(pounds(25));
  expect(total.refusals).toEqual([
    {
      source: "grant",
      year: "2024/25",
      rule: "ring-fence",
      amount: pounds(35),
      rows: ["manager", "legal"],
      rowCount: 2,
    },
  ]);
});

test("a tag under a named key is not found under another", () => {
  const grant = source("grant", [60], { pays: { ...fences, tags: [{ key: "type", value: "R3" }] } });
  const worker = cost("worker", [10], { of: "post", tags: { recommendation: "R3" } });
  expect(fund(plan(1, [grant]), [worker]).byLevel.total.years[0]!.gap).toBe(pounds(10));
});

test("capital money pays no revenue cost without a direction; revenue money that pays capital is shown", () => {
  const receipts = source("receipts", [80], { kind: "capital" });
  const sources = [source("base", [100]), receipts];
  const costs = [cost("works", [90], { spend: "capital" }), cost("staff", [120])];
  const { total } = fund(plan(1, sources), costs).byLevel;
  expect(total.sources.map((one) => one.years[0]!.applied / 100)).toEqual([100, 80]);
  expect(total.years[0]!.gap).toBe(pounds(30)); // 210 - 180: nothing was in the way
  expect(total.refusals).toEqual([]);
  expect(total.revenueContributions).toEqual([]); // the base found revenue costs for all its money

  const small = [cost("works", [40], { spend: "capital" }), cost("staff", [120])];
  const refused = fund(plan(1, sources), small).byLevel.total;
  expect(refused.years[0]!.gap).toBe(pounds(20)); // works by receipts, staff by the base
  expect(refused.refusals).toEqual([
    {
      source: "receipts",
      year: "2024/25",
      rule: "capital-on-revenue",
      amount: pounds(20),
      rows: ["staff"],
      rowCount: 1,
    },
  ]);

  const directed = { ...receipts, under: "flexible-use-of-capital-receipts" as const };
  expect(fund(plan(1, [source("base", [100]), directed]), small).byLevel.total.years[0]!.gap).toBe(0);

  const contributed = fund(plan(1, [source("base", [100])]), [
    cost("works", [30], { spend: "capital" }),
    cost("staff", [80]),
  ]);
  expect(contributed.byLevel.total.revenueContributions).toEqual([
    { source: "base", year: "2024/25", amount: pounds(20) },
  ]);
});

test("income pays first, for any cost, and is no source", () => {
  const grant = source("grant", [100], { pays: { ...fences, teams: ["Care leavers"] }, carryForward: "all" });
  const costs = [cost("worker", [70, 70], { team: "Care leavers" }), cost("fees", [-30, -90], { team: "Registrars" })];
  const funding = fund(plan(2, [grant]), costs);
  expect(funding.cost).toEqual([pounds(40), pounds(-20)]);
  expect(funding.byLevel.total.sources[0]!.years.map(({ applied }) => applied)).toEqual([pounds(40), 0]);
  expect(funding.byLevel.total.years.map(({ gap }) => gap)).toEqual([0, 0]);
  expect(placement(funding, "total", years[0]!).payments).toEqual([
    { of: "line", row: "worker", amount: pounds(30) },
    { source: "grant", of: "line", row: "worker", amount: pounds(40) },
  ]);
});

test("an unconfirmed source drawn first leaves the confirmed one for later years, and only at the level of all", () => {
  const sources = [
    source("bid", [50, 0], { status: "unconfirmed" }),
    source("reserve", [80, 0], { carryForward: "all", recurrent: false }),
  ];
  const { confirmed, total } = fund(plan(2, sources), [cost("legal", [70, 70])]).byLevel;
  expect(total.sources.map((one) => one.years.map(({ applied }) => applied / 100))).toEqual([
    [50, 0],
    [20, 60],
  ]);
  expect(total.years.map(({ gap }) => gap)).toEqual([0, pounds(10)]);
  expect(confirmed.years.map(({ gap }) => gap)).toEqual([0, pounds(60)]);
});

test("a year outside the plan has no placement", () => {
  expect(() => placement(fund(plan(1, []), []), "total", "2030/31" as FinancialYear)).toThrow(
    "2030/31 is not a year of the plan",
  );
});
