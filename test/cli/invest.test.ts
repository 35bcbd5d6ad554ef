import { expect, test } from "vitest";
import { fileIn, ownFolder } from "./folder.ts";
import { outturnHere } from "./in-process.ts";

const folder = ownFolder();
fileIn(
  folder,
  "plan.yaml",
  `outturn: 1
title: Carers
years: { from: 2026/27, to: 2027/28 }
demand:
  - { id: foster, title: Agency fostering, opening: { count: 100, on: 2026-03-31 }, in: 2, prices: [{ from: 2026-04-01, perWeek: 900 }] }
  - { id: own, title: In-house carers, opening: { count: 50, on: 2026-03-31 }, prices: [{ from: 2026-04-01, perWeek: 500 }] }
lines: [{ id: team, title: Recruitment of carers, perYear: { 2026/27: 0, 2027/28: 0 } }]
scenarios:
  - id: act
    title: Recruit carers
    changes:
      - { change: demand, kind: foster, moves: [{ to: own, number: 1 }] }
      - { change: line-amount, perYear: { 2026/27: 50000, 2027/28: 50000 }, where: { id: team } }
  - { id: other, changes: [{ change: demand, kind: own, growth: { percent: 5 } }] }
`,
);
const run = (...words: readonly string[]) => outturnHere(["invest", "plan.yaml", ...words], { cwd: folder });

test("it prints cost avoided and cashable saving each in a table of its own, and what is needed to break even", async () => {
  const { out } = await run("--act", "act");
  expect(out).toMatch(/Cost avoided \(£\)/);
  expect(out).toMatch(/Cashable saving \(£\)/);
  expect(out).toMatch(/Investment\s+-50,000\s+-50,000\s+-100,000/);
  expect(out).toContain("of the planned effect");
});

test("its JSON has each month's sum so far, and no sum of avoided and cashable", async () => {
  const json = JSON.parse((await run("--act", "act", "--json")).out);
  expect(Object.keys(json.avoidedLessInvestmentSoFar)).toHaveLength(24);
  expect(json.investment.all).toBe("100000.00");
  expect(Number(json.avoidedLessInvestmentSoFar["2028-03"])).toBeCloseTo(
    Number(json.costAvoided.all) - Number(json.investment.all),
    2,
  );
});

test("one path alone, and paths between which there is nothing, are wrong usage", async () => {
  expect(await run("--act", "base")).toMatchObject({ status: 2, err: expect.stringContaining("give two paths") });
  const { status, err } = await run("--act", "other");
  expect([status, err]).toEqual([2, expect.stringContaining("there is nothing between")]);
});
