import { readFileSync } from "node:fs";
import { join } from "node:path";
import { type Plan, readPlan } from "@outturn/core";
import { applyChanges, readChanges, sentence } from "@outturn/core/scenario";
import { readPlanText } from "@outturn/core/yaml";
import { expect, test } from "vitest";
import { changeField } from "./change-field.ts";
import { changeKinds } from "./change-kinds.ts";

const example = (...path: readonly string[]): Plan =>
  readPlanText(
    readFileSync(join(import.meta.dirname, "..", "..", "..", "..", "examples", ...path), "utf8"),
    path.at(-1)!,
  );

/** A plan that has a use for every kind. */
const whole = readPlan({
  ...{ outturn: 1, title: "Team", years: { from: "2024/25", to: "2025/26" } },
  onCosts: { employerNi: "none", pension: "none", apprenticeshipLevy: "none" },
  posts: [{ id: "worker", count: 4, pay: { salary: 40_000 }, start: "2024-09-01", end: "2025-08-31" }],
  lines: [{ id: "legal", perYear: { "2024/25": 100 }, growth: { percent: 2 } }],
  savings: [{ id: "rooms", perYear: { "2024/25": 50, "2025/26": 80 } }],
  funding: [
    {
      ...{ id: "grant", kind: "revenue", recurrent: true, carryForward: "none", status: "conditional" },
      perYear: { "2024/25": "£100k", "2025/26": "£100k" },
    },
  ],
});

const added = (plan: Plan) =>
  changeKinds(plan).map(({ words, change }) => {
    const [read] = readChanges([change]);
    return { words, change, read: read!, plan: applyChanges(plan, [read!], { idle: "allowed" }) };
  });

test("every kind that is offered can be made as it is added, says itself in a sentence, and has its number to be written anew", () => {
  const kinds = added(whole);
  expect(kinds.map(({ words }) => words)).toEqual([
    "People start later",
    "The whole programme is later",
    "People work other hours",
    "People are recruited in cohorts",
    "The vacancy factor is another",
    "Lines grow faster or slower",
    "Savings are delivered in part",
    "Savings come later",
    "All money may be carried forward",
    "All money is confirmed",
  ]);
  for (const { words, change, read, plan } of kinds) {
    expect(plan, words).not.toEqual(whole);
    expect(sentence(read, whole), words).toMatch(/\.$/);
    expect(changeField(change) !== undefined, words).toBe(!words.startsWith("All money"));
  }
});

test.each([
  ["cheshire-east-2024", "posts.yaml"],
  ["cheshire-east-2024", "published.yaml"],
  ["leicestershire-2017", "budget.yaml"],
  ["medium-term-budget", "budget.yaml"],
])("of %s, %s too, whatever stands on another tab", (folder, file) => {
  expect(() => added(example(folder, file))).not.toThrow();
});

test("a vacancy factor is not offered where posts have vacancies of their own, which it would count twice", () => {
  const vacant = readPlan({
    ...{ outturn: 1, title: "Team", years: { from: "2024/25", to: "2024/25" } },
    onCosts: { employerNi: "none", pension: "none", apprenticeshipLevy: "none" },
    posts: [
      {
        ...{ id: "worker", pay: { salary: 40_000 }, start: "2024-04-01" },
        vacant: [{ from: "2024-04-01", to: "2024-08-31" }],
      },
    ],
  } as Parameters<typeof readPlan>[0]);
  expect(added(vacant).map(({ words }) => words)).not.toContain("The vacancy factor is another");
});
