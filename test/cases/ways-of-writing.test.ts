import { describe, expect, test } from "vitest";
import { checkClaims } from "../../packages/core/src/claims/index.ts";
import { forecast } from "../../packages/core/src/forecast/index.ts";
import type { PlanError } from "../../packages/core/src/issues/index.ts";
import { type PlanSpec, readPlan, writePlan } from "../../packages/core/src/plan/index.ts";
import { applyChanges, readChanges } from "../../packages/core/src/scenario/index.ts";
import { readPlanText } from "../../packages/core/src/yaml/index.ts";
import { outturnHere } from "../cli/in-process.ts";

const head = "outturn: 1\ntitle: T\nyears: { from: 2024/25, to: 2025/26 }\n";
const read = (text: string) => readPlanText(head + text, "plan.yaml");
const issues = (text: string): readonly string[] => {
  try {
    read(text);
    return [];
  } catch (error) {
    return (error as PlanError).issues.map(({ problem, mend }) => `${problem} ${mend}`);
  }
};
const post = (of: string) => `onCosts: { pension: none }\nposts:\n  - { id: a, ${of} }\n`;

describe("a date is read the day first, however it is written", () => {
  const days = ["2024-12-31", "31/12/2024", "31 Dec 2024", "31 December 2024"];

  test.each(days)("%s in a plan, as YAML and as data, and written back as plans hold it", (day) => {
    const plan = read(post(`pay: { fullCost: 36500 }, start: ${day}`));
    expect(plan.posts[0]!.starts).toEqual([{ on: "2024-12-31", count: 1 }]);
    expect(writePlan(plan).posts![0]!.start).toBe("2024-12-31");
    expect(readPlan(writePlan(plan))).toEqual(plan);
  });

  test("in every list of dated entries, and in changes", () => {
    const spec = {
      ...{ outturn: 1, title: "T", years: { from: "2024/25", to: "2025/26" }, agencyRates: { a: { perWeek: 700 } } },
      onCosts: {
        pension: [
          { from: "1 April 2023", rate: "20%" },
          { from: "01/04/2025", rate: "21%" },
        ],
      },
      posts: [{ id: "a", pay: { salary: 30000 }, start: "1/10/2024", cover: { agency: "a", from: "1/4/2024" } }],
    };
    const plan = readPlan(spec as PlanSpec);
    expect(JSON.stringify(plan.onCosts.pension)).toBe(
      '[{"from":"2023-04-01","rate":200000},{"from":"2025-04-01","rate":210000}]',
    );
    const changed = (on: string) => applyChanges(plan, readChanges([{ change: "convert-agency", on }]));
    expect(changed("1 July 2024")).toEqual(changed("2024-07-01"));
  });

  test("two dates that are one are one day twice", () => {
    expect(
      issues("onCosts: { pension: [{ from: 2025-04-01, rate: 0.2 }, { from: 1 April 2025, rate: 0.2 }] }\n"),
    ).toEqual(["Two entries of this list start on 2025-04-01. Keep one of them, or correct its date."]);
  });

  test("in a claim", () => {
    const plan = readPlan({
      ...{ outturn: 1, title: "T", years: { from: "2024/25", to: "2025/26" } },
      lines: [{ id: "legal", perYear: { "2024/25": 100, "2025/26": 200 } }],
    } as PlanSpec);
    const said = (day: string) =>
      checkClaims([{ text: `£200 of legal in the year to ${day}` }], plan).claims.map(({ verdict, says }) => [
        verdict,
        says,
      ]);
    for (const day of ["31/03/2026", "31 Mar 2026", "2026-03-31"]) expect(said(day)).toEqual(said("31 March 2026"));
  });

  test("after an option of the command", async () => {
    const asked = (day: string) =>
      outturnHere(["agency", "examples/cheshire-east-2024/posts.yaml", "--recruited", day, "--json"]);
    expect((await asked("1/1/2025")).out).toBe((await asked("2025-01-01")).out);
    const { status, err } = await asked("1/31/2025");
    expect([status, err]).toEqual([
      2,
      'outturn: --recruited: "1/31/2025" cannot be read as a date: the day comes first here, and there is no month 31. Write "31/1/2025" if that is meant.\n',
    ]);
  });
});

describe("a check shows the dates that are written the way people write them, as they were read", () => {
  const check = (text: string) => outturnHere(["check", "-"], { input: head + text });
  const start = (...days: readonly string[]) =>
    `posts:\n${days.map((day, n) => `  - { id: p${n}, pay: { fullCost: 36500 }, start: ${day} }\n`).join("")}`;

  test("a few of them, and how many more: those first that would be another day with the month first", async () => {
    const { status, out } = await check(start("31/12/2024", "2024-04-01", "1 June 2024", "5/4/2024", "7.8.2024"));
    expect([status, out.replace(/\s+/g, " ")]).toEqual([
      0,
      expect.stringContaining(
        "Dates: 5/4/2024 read as 5 April 2024; 7.8.2024 read as 7 August 2024; 31/12/2024 read as 31 December 2024; and 1 more.",
      ),
    ]);
  });

  test("nothing of dates where all are as plans hold them; in JSON the list", async () => {
    expect((await check(start("2024-04-01"))).out).not.toContain("Dates");
    const { out } = await outturnHere(["check", "-", "--json"], { input: head + start("05/04/2024") });
    expect(JSON.parse(out).dates).toEqual([{ written: "05/04/2024", day: "2024-04-05" }]);
  });
});

describe("each message is true of what was written, and says what to write", () => {
  test("an award that takes all of the pay, and one that takes more", () => {
    const award = (percent: string) =>
      issues(`payAwards: [{ scale: salaries, from: 2025-04-01, percent: ${percent}, status: assumed }]\n`);
    expect(award("-100")[0]).toMatch(/^An award of -100% leaves no pay\. /);
    expect(award("-101")[0]).toMatch(/^An award of -101% leaves less than no pay\. /);
    expect(award("-99.9999")).toEqual([]);
  });

  test.each([
    ["scp: 28, start: 2024-04-01", "Write pay: { scale: njc, point: 28 }."],
    ["pay: { scale: njc, scp: 28 }, start: 2024-04-01", "Write point: 28."],
    ["pay: { scale: njc, SCP: 28, top: 30 }, start: 2024-04-01", "Write point: 28."],
    ["grade: G9, start: 2024-04-01", "Write pay: { grade: G9 } with the range of points of the grade in grades."],
    ["pay: { grade: G9 }, start: 2024-04-01", 'There is no grade "G9". Correct the name, or add it to grades.'],
    ["salary: 32000, start: 2024-04-01", "Write pay: { salary: 32000 }."],
    [
      "pay: { fullCost: 1 }, start: 2024-04-01, job share: true",
      "Write people: 2 with the fte of one of them, such as fte: 0.5.",
    ],
    ["pay: { fullCost: 1 }, start date: 1 April 2024", "Write start: 1 April 2024."],
    ["pay: { fullCost: 1 }, start: 2024-04-01, wte: 0.6", "Write fte: 0.6."],
    ["pay: { fullCost: 1 }, start: 2024-04-01, Department: Legal", "Write team: Legal."],
  ])("%s", (written, mend) => {
    const found = issues(post(written));
    expect(found.map((text) => text.replace(/^"[^"]+" is not a key that can stand here\. /, ""))).toEqual([mend]);
  });

  test("a text with a comma inside brackets, which is no key", () => {
    const lines = (title: string) => issues(`lines:\n  - { id: a, title: ${title}, perYear: { 2024/25: 1 } }\n`);
    expect(lines("Training, travel and food")).toEqual([
      'Inside { } a comma starts a new entry, so the text of "title" ends at its comma. Put the text in quotes: title: "Training, travel and food".',
    ]);
    expect(lines("Training, travel, food")[0]).toContain('title: "Training, travel, food".');
    expect(lines("Phases 1, 2")[0]).toContain('title: "Phases 1, 2".');
    expect(lines('"Training, travel and food"')).toEqual([]);
    expect(read("lines:\n  - { id: a, title: Training, perYear: { 2024/25: 1 } }\n").lines[0]!.title).toBe("Training");
  });

  test("a year as budgets are headed", () => {
    expect(issues("lines:\n  - { id: a, perYear: { 2024-25: 1 } }\n")).toEqual([
      '"2024-25" is not how a financial year is written here. Write 2024/25: April of the first to March of the second.',
    ]);
  });
});

describe("an amount is read with the signs and spaces that programs put in", () => {
  test.each([
    ["\u2212500", "-500"],
    ["\u2013\u00a3500", "-500"],
    ["\u00a3\u00a01.5k", "1500"],
    ["\u00a31\u00a0500\u00a0000", "1500000"],
    ["1\u202f500", "1500"],
  ])("%s", (written, plain) => {
    const cost = (amount: string) =>
      forecast(read(`lines:\n  - { id: a, amount: "${amount}", on: 2024-05-01 }\n`)).cost.total;
    expect(cost(written)).toEqual(cost(plain));
  });

  test("a per cent with another minus", () => {
    const growth = (percent: string) =>
      read(`lines:\n  - { id: a, perYear: { 2024/25: 1 }, growth: { percent: "${percent}" } }\n`);
    expect(growth("\u22122%")).toEqual(growth("-2%"));
  });
});
