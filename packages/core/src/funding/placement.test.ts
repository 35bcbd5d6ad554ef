import { expect, test } from "vitest";
import { financialYear } from "../calendar/index.ts";
import { pence } from "../money/index.ts";
import type { FundingSource } from "../plan/index.ts";
import type { CostUnit } from "./cost-unit.ts";
import { fund } from "./fund.ts";
import { leftIn } from "./left.ts";
import { placement } from "./placement.ts";

const year = financialYear("2024/25");
const source = (id: string, amount: number, of: Partial<FundingSource> = {}): FundingSource => ({
  ...{ id, title: id, kind: "revenue", recurrent: true, carryForward: "none", status: "confirmed", dependsOn: [] },
  ...{ perYear: [{ year, amount: pence(amount) }], ...of },
});
const cost = (row: string, amount: number, of: Partial<CostUnit> = {}): CostUnit => ({
  ...{ row, id: row, of: "line", tags: {}, spend: "revenue", byYear: [pence(amount)], ...of },
});
const team = (name: string) => ({ pays: { teams: [name], tags: [], posts: [], lines: [] } });
const funded = (costs: readonly CostUnit[], ...funding: readonly FundingSource[]) =>
  fund({ years: { from: year, to: year }, lines: [], savings: [], funding }, costs);

test("money is placed source by source on costs in their order, income first", () => {
  const funding = funded([cost("legal", 100), cost("advice", 60), cost("fees", -30)], source("a", 50), source("b", 70));
  const { payments, unpaid } = placement(funding, "total", year);
  expect(payments.map(({ source: by, row, amount }) => [by, row, amount])).toEqual([
    [undefined, "legal", 30],
    ["a", "legal", 50],
    ["b", "legal", 20],
    ["b", "advice", 50],
  ]);
  expect(unpaid).toEqual([{ of: "line", row: "advice", amount: 10 }]);
});

test("what is unpaid is the last of the costs, in their order", () => {
  const funding = funded([cost("a", 10), cost("b", 20), cost("fees", -5), cost("c", 30)], source("core", 8));
  expect(placement(funding, "total", year).unpaid.map(({ row, amount }) => [row, amount])).toEqual([
    ["b", 17], // 10 of a and 3 of b are paid
    ["c", 30],
  ]);
  expect(() => placement(funding, "total", financialYear("2030/31"))).toThrow("2030/31 is not a year of the plan");
});

test("what is left to a source is what it may pay less what is drawn for that before", () => {
  const costs = [
    cost("sw", 60, { of: "post", team: "A" }),
    cost("tm", 70, { of: "post", team: "B" }),
    cost("legal", 100),
  ];
  const sources = [
    source("first", 40, team("A")),
    source("second", 50, team("A")), //  60 less 40
    source("core", 500), //              230 less 60
    source("last", 10, team("B")), //    all is paid
  ];
  const funding = funded(costs, ...sources);
  expect(leftIn(funding, "total", 0).left).toEqual([60, 20, 170, 0]);
  expect(leftIn(funded(costs, ...sources.toReversed()), "total", 0).left).toEqual([70, 220, 0, 0]);
});

test("money for anything leaves what only it may pay to itself", () => {
  const costs = [cost("sw", 60, { of: "post", team: "A" }), cost("legal", 100)];
  // The first may pay either, and makes room: the second still has all of team A.
  expect(leftIn(funded(costs, source("core", 100), source("grant", 50, team("A"))), "total", 0).left).toEqual([
    160, 60,
  ]);
  expect(leftIn(funded(costs, source("core", 130), source("grant", 50, team("A"))), "total", 0).left).toEqual([
    160, 30,
  ]);
});

test("capital money has the capital cost, and all cost only where none is revenue", () => {
  const works = (...kinds: readonly ("capital" | "revenue")[]) =>
    leftIn(
      funded(
        kinds.map((spend, n) => cost(`c${n}`, 50, { spend })),
        source("works", 20, { kind: "capital" }),
        source("more", 20, { kind: "capital" }),
      ),
      "total",
      0,
    ).left;
  expect(works("revenue", "capital")).toEqual([50, 30]);
  expect(works("capital", "capital")).toEqual([100, 80]);
  expect(works("revenue")).toEqual([0, 0]);
});
