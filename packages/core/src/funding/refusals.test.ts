import { describe, expect, test } from "vitest";
import { financialYear } from "../calendar/index.ts";
import { pence } from "../money/index.ts";
import type { FundingSource } from "../plan/index.ts";
import type { CostUnit } from "./cost-unit.ts";
import { fund } from "./fund.ts";

const year = financialYear("2024/25");
const source = (id: string, amount: number, of: Partial<FundingSource> = {}): FundingSource => ({
  ...{ id, title: id, kind: "revenue", recurrent: true, carryForward: "none", status: "confirmed", dependsOn: [] },
  ...{ perYear: [{ year, amount: pence(amount) }], ...of },
});
const cost = (row: string, amount: number, of: Partial<CostUnit> = {}): CostUnit => ({
  ...{ row, id: row, of: "line", tags: {}, spend: "revenue", byYear: [pence(amount)], ...of },
});
const pays = (...lines: readonly string[]) => ({ teams: [], tags: [], posts: [], lines });
const drawn = (costs: readonly CostUnit[], ...funding: readonly FundingSource[]) =>
  fund({ years: { from: year, to: year }, lines: [], savings: [], funding }, costs).byLevel.total;
const refused = (costs: readonly CostUnit[], ...funding: readonly FundingSource[]) =>
  drawn(costs, ...funding).refusals.map(({ source: id, rule, amount, rows, rowCount }) => [
    id,
    rule,
    amount,
    rows,
    rowCount,
  ]);

describe("what a ring-fence keeps a source from is the unpaid cost, as far as its money goes", () => {
  const costs = [cost("legal", 100), cost("advice", 60)];
  test.each([
    [0, []],
    [70, [["grant", "ring-fence", 70, ["legal"], 1]]],
    [100, [["grant", "ring-fence", 100, ["legal"], 1]]],
    [101, [["grant", "ring-fence", 101, ["legal", "advice"], 2]]],
    [160, [["grant", "ring-fence", 160, ["legal", "advice"], 2]]],
    [500, [["grant", "ring-fence", 160, ["legal", "advice"], 2]]],
  ])("of %d", (money, refusals) => {
    // Each cost is a class of its own: some source pays for it alone.
    const own = [source("a", 0, { pays: pays("legal") }), source("b", 0, { pays: pays("advice") })];
    expect(refused(costs, ...own, source("grant", money, { pays: pays("nothing") }))).toEqual(refusals);
  });

  test("nothing where all is paid", () => {
    expect(refused(costs, source("core", 160), source("grant", 50, { pays: pays("nothing") }))).toEqual([]);
  });
});

describe("capital money without a direction", () => {
  const costs = [cost("legal", 100), cost("roof", 50, { spend: "capital" })];
  test("may not pay what is revenue, and where fenced not what is capital", () => {
    expect(refused(costs, source("works", 120, { kind: "capital" }))).toEqual([
      ["works", "capital-on-revenue", 70, ["legal"], 1],
    ]);
    expect(refused(costs, source("works", 120, { kind: "capital", pays: pays("nothing") }))).toEqual([
      ["works", "capital-on-revenue", 100, ["legal"], 1],
      ["works", "ring-fence", 20, ["roof"], 1],
    ]);
    expect(refused(costs, source("works", 120, { kind: "capital", under: "capitalisation-direction" }))).toEqual([]);
  });
});

describe("revenue money that pays a capital cost is a contribution", () => {
  const contributions = (costs: readonly CostUnit[], ...funding: readonly FundingSource[]) =>
    drawn(costs, ...funding).revenueContributions.map(({ source: id, amount }) => [id, amount]);
  const roof = cost("roof", 50, { spend: "capital" });
  test("after its own costs, and after capital money", () => {
    expect(contributions([cost("legal", 100), roof], source("core", 130))).toEqual([["core", 30]]);
    expect(
      contributions([cost("legal", 100), roof], source("works", 45, { kind: "capital" }), source("core", 130)),
    ).toEqual([["core", 5]]);
    expect(contributions([cost("legal", 100), roof], source("core", 100))).toEqual([]);
  });
  test("income's part of it is none", () => {
    expect(contributions([roof, cost("fees", -20)], source("core", 130))).toEqual([["core", 30]]);
  });
});
