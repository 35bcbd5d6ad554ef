import { describe, expect, test } from "vitest";
import { checkPage } from "../../packages/cli/src/pages/check-page.ts";
import { forecast, setAside } from "../../packages/core/src/forecast/index.ts";
import { type PlanSpec, readPlan } from "../../packages/core/src/plan/index.ts";
import { outturnHere } from "../cli/in-process.ts";

const years = { from: "2024/25", to: "2025/26" };
const made = (of: object) => forecast(readPlan({ outturn: 1, title: "A case", source: "s", years, ...of } as PlanSpec));
const aside = (of: object): readonly string[] => setAside(made(of));
const worker = (of: object = {}) => ({
  ...{ id: "w", title: "Worker", pay: { fullCost: 60000 }, start: "2024-04-01", end: "2026-03-31" },
  contract: "fixed-term",
  ...of,
});
const paid = (of: object = {}) => worker({ pay: { salary: 40000 }, ...of });
const pension = [{ from: "2023-04-01", rate: "20%" }];
const agencyRates = { sw: { perWeek: 1500 } };

describe("what a plan says and nothing is worked out from", () => {
  test("an award, a scale and an agency rate beside a full cost", () => {
    const plan = {
      payAwards: [{ scale: "salaries", from: "2025-04-01", percent: 3, status: "assumed" }],
      payScales: { local: [{ from: "2024-04-01", points: { A: 30000 } }] },
      agencyRates,
      posts: [worker()],
    };
    expect(aside(plan)).toEqual([
      "The pay award of 1 April 2025 on plain salaries: without effect on any figure.",
      "The pay scale local: without effect on any figure.",
      "The agency rate sw: without effect on any figure.",
    ]);
    expect(
      checkPage(made(plan), { aside: aside(plan), days: [] }, "p.yaml", { width: 80, styled: false } as never).join(
        " ",
      ),
    ).not.toContain("Set aside: nothing");
  });

  test("an award after the next table, or after the last day on which somebody is paid", () => {
    const scale = (...from: readonly string[]) => ({ local: from.map((day) => ({ from: day, points: { A: 30000 } })) });
    const award = (from: string) => [{ scale: "local", from, percent: 3, status: "assumed" }];
    const post = (end: string) => worker({ pay: { scale: "local", point: "A" }, end });
    const of = (tables: object, from: string, end = "2026-03-31") =>
      aside({ onCosts: { pension }, payScales: tables, payAwards: award(from), posts: [post(end)] });
    const said = (day: string) => [`The pay award of ${day} on local: without effect on any figure.`];
    expect(of(scale("2023-04-01"), "2025-04-01")).toEqual([]);
    expect(of(scale("2023-04-01"), "2025-04-01", "2025-04-01")).toEqual([]);
    expect(of(scale("2023-04-01"), "2025-04-01", "2025-03-31")).toEqual(said("1 April 2025"));
    expect(of(scale("2022-04-01", "2024-04-01"), "2023-04-01")).toEqual([
      ...said("1 April 2023"),
      "The table of local from 1 April 2022: without effect on any figure.",
    ]);
    expect(of(scale("2022-04-01", "2024-04-02"), "2023-04-01")).toEqual([]);
  });

  test("a rate that is in force on no payday", () => {
    const of = (from: string, end: string) =>
      aside({ onCosts: { pension: [...pension, { from, rate: "21%" }] }, posts: [paid({ end })] });
    const said = ["The employer pension rate from 31 May 2025: without effect on any figure."];
    expect(of("2025-05-31", "2025-05-01")).toEqual([]); // May is paid on the 31st
    expect(of("2025-05-31", "2025-04-30")).toEqual(said);
    expect(aside({ onCosts: { pension }, posts: [worker()] })).toEqual([
      "The employer pension rate from 1 April 2023: without effect on any figure.",
    ]);
  });

  test("a rate of after the plan's years counts where a permanent post goes on at it", () => {
    const onCosts = { pension: [...pension, { from: "2026-04-01", rate: "21%" }] };
    expect(aside({ onCosts, posts: [paid()] })).toHaveLength(1);
    expect(aside({ onCosts, posts: [paid({ contract: "permanent" })] })).toEqual([]);
  });

  test("agency cover outside the years, its rate, and a cover that ended when somebody started before them", () => {
    const cover = [{ agency: "sw", from: "2023-01-01" }];
    const post = (start: string) => [worker({ start, cover })];
    expect(aside({ agencyRates, posts: post("2024-04-01") })).toEqual([
      "Agency cover of Worker from 1 January 2023 falls outside the plan's years and changes no figure.",
      "The agency rate sw: without effect on any figure.",
    ]);
    expect(aside({ agencyRates, posts: post("2024-04-02") })).toEqual([]);
  });

  test("growth that fills no year, and a budget and a saving that no money depends on", () => {
    const line = (of: object) => ({ id: "legal", perYear: { "2024/25": 10, "2025/26": 11 }, ...of });
    const savings = [{ id: "s1", perYear: { "2024/25": 10 } }];
    expect(aside({ lines: [line({ growth: { percent: 8 }, budget: { "2024/25": 9 } })], savings })).toEqual([
      "The growth of legal: without effect on any figure.",
      "The budget of legal, which no money depends on: without effect on any figure.",
      "The saving s1, which no money depends on: without effect on any figure.",
    ]);
    expect(aside({ lines: [line({ perYear: { "2024/25": 10 }, growth: { percent: 8 } })] })).toEqual([]);
  });

  test("a vacancy factor from which every post is excepted", () => {
    const factor = (except: readonly string[]) => ({ vacancyFactor: { percent: 5, except }, posts: [worker()] });
    expect(aside(factor(["w"]))).toEqual(["The vacancy factor: without effect on any figure."]);
    expect(aside(factor([]))).toEqual([]);
  });

  test("the agency rate of a share is used, and is among the rates used", () => {
    const of = made({ agencyRates, posts: [worker({ agencyShare: { share: "10%", agency: "sw" } })] });
    expect(setAside(of)).toEqual([]);
    expect(of.ratesUsed.map(({ rate, of: name }) => [rate, name])).toEqual([["agency", "sw"]]);
  });
});

describe("money that is never drawn says why", () => {
  const source = (id: string, perYear: object, of: object = {}) => ({
    ...{ id, kind: "revenue", recurrent: true, carryForward: "none", status: "confirmed", perYear },
    ...of,
  });
  const lines = [{ id: "legal", perYear: { "2024/25": 100 } }];
  const of = (...funding: readonly object[]) => aside({ lines, funding });

  test("those before it meet all that it may pay", () => {
    expect(of(source("grant", { "2024/25": 100 }), source("reserve", { "2024/25": 50 }))).toEqual([
      "reserve is not drawn in any year: the sources before it meet all that it may pay.",
    ]);
    expect(of(source("grant", { "2024/25": 99 }), source("reserve", { "2024/25": 50 }))).toEqual([]);
  });

  test("there is nothing that it may pay while it has money", () => {
    expect(of(source("grant", { "2024/25": 100 }), source("late", { "2025/26": 50 }))).toEqual([
      "late is not drawn in any year: there is no cost that it may pay in a year in which it has money.",
    ]);
  });

  test("it has none; where a rule keeps it from what is unpaid, that is said instead", () => {
    expect(of(source("grant", { "2024/25": 100 }), source("empty", { "2024/25": 0 }))).toEqual([
      "empty is not drawn in any year: it has no money in the plan's years.",
    ]);
    expect(of(source("receipts", { "2024/25": 100 }, { kind: "capital" }))).toEqual([]);
  });
});

test("a convention that a plan states and that changes no figure of it", async () => {
  const said = async (conventions: string, start: string): Promise<string> => {
    const input = `outturn: 1\ntitle: T\nyears: { from: 2024/25, to: 2024/25 }\nconventions: { ${conventions} }
posts: [{ id: a, pay: { fullCost: 36000 }, start: ${start}, end: 2025-03-31 }]\n`;
    return (await outturnHere(["check", "-"], { input })).out;
  };
  const none = (convention: string) => `- The convention ${convention}: without effect on any figure.`;
  expect(await said("partMonth: whole-months", "2024-04-10")).toContain("Set aside: nothing");
  expect(await said("partMonth: whole-months", "2024-04-01")).toContain(none("partMonth whole-months"));
  const both = await said("partMonth: whole-months, increments: none", "2024-04-10");
  expect([both.includes(none("increments none")), both.includes(none("partMonth whole-months"))]).toEqual([
    true,
    false,
  ]);
  expect(await said("partMonth: calendar-days", "2024-04-01")).toContain("Set aside: nothing");
  expect(await said("knownOn: 2024-07-08", "2024-04-10")).toContain(none("knownOn 2024-07-08"));
});
