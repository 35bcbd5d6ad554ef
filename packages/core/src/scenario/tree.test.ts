import { expect, test } from "vitest";
import { readPlan } from "../plan/index.ts";
import { scenarioPlan } from "./index.ts";

const source = (id: string) =>
  ({
    id,
    kind: "revenue",
    recurrent: false,
    perYear: { "2024/25": 1000 },
    carryForward: "none",
    status: "conditional",
  }) as const;

const plan = readPlan({
  outturn: 1,
  title: "A tree",
  years: { from: "2024/25", to: "2025/26" },
  posts: [{ id: "sw", title: "Social worker", pay: { fullCost: 60000 }, start: "2024-09-01", end: "2025-08-31" }],
  funding: [source("grant"), source("growth")],
  expect: { cost: { "2024/25": 35000, "2025/26": 25000 } },
  scenarios: [
    { id: "late", changes: [{ change: "delay-starts", months: 1 }] },
    { id: "later", from: "late", changes: [{ change: "delay-starts", months: 1 }] },
    { id: "latest", from: "later", changes: [{ change: "delay-starts", days: 10 }] },
    { id: "sure", changes: [{ change: "funding-status", status: "confirmed", where: { id: "grant" } }] },
    { id: "all-sure", changes: [{ change: "funding-status", status: "confirmed" }] },
    { id: "past-its-end", changes: [{ change: "delay-starts", months: 12 }] },
    {
      id: "twice",
      changes: [
        { change: "delay-starts", days: 1 },
        { change: "delay-starts", days: 2, where: { id: "sw" } },
      ],
    },
    { id: "idle", changes: [{ change: "savings-delivery", delivered: 0.5 }] },
    { id: "nobody", changes: [{ change: "change-fte", fte: 1 }] },
  ],
});

test("a scenario stands on all that it starts from, to any depth", () => {
  const starts = (id: string) => scenarioPlan(plan, id).posts[0]!.starts[0]!.on;
  expect(["base", "late", "later", "latest"].map(starts)).toEqual([
    "2024-09-01",
    "2024-10-01",
    "2024-11-01",
    "2024-11-11",
  ]);
});

test("control totals are for the plan as written, and no scenario is held to them", () => {
  expect(scenarioPlan(plan, "base").expect).toBeDefined();
  expect(scenarioPlan(plan, "late").expect).toBeUndefined();
});

test("scenarios beside one another are made together, in any order", () => {
  const both = scenarioPlan(plan, "later+sure");
  expect(both.posts[0]!.starts[0]!.on).toBe("2024-11-01");
  expect(both.funding.map(({ status }) => status)).toEqual(["confirmed", "conditional"]);
  expect(both).toEqual(scenarioPlan(plan, "sure+later"));
});

test("what two scenarios both start from is made once", () => {
  expect(scenarioPlan(plan, "late+later")).toEqual(scenarioPlan(plan, "later"));
  expect(scenarioPlan(plan, "later+late+sure")).toEqual(scenarioPlan(plan, "sure+later"));
});

test("two that change the same thing say so", () => {
  expect(() => scenarioPlan(plan, "sure+all-sure")).toThrow(
    'scenarios[4] changes-clash: "sure" and "all-sure" both change funding.grant.status.',
  );
});

test("two changes of one list that change the same thing say so", () => {
  expect(() => scenarioPlan(plan, "twice")).toThrow(
    'scenarios[6].changes[1] changes-clash: "Every post starts 1 day later." and "Social worker starts 2 days later." both change posts.sw.starts.',
  );
});

test("a change that touches nothing is an issue", () => {
  expect(() => scenarioPlan(plan, "idle")).toThrow(
    "scenarios[7].changes[0] change-without-effect: This change leaves the plan as it is: 50% of every saving is delivered.",
  );
  expect(() => scenarioPlan(plan, "nobody")).toThrow("change-without-effect");
});

test("a plan that a scenario makes is checked as any plan is", () => {
  expect(() => scenarioPlan(plan, "past-its-end")).toThrow("with the changes, posts[0].end");
});

test("an unknown scenario is named, with what was probably meant", () => {
  expect(() => scenarioPlan(plan, "lte")).toThrow('There is no scenario "lte".');
  expect(() => scenarioPlan(plan, "lte")).toThrow('Did you mean "late"?');
});

test("a circle is refused, also in a plan that was never read", () => {
  const round = {
    ...plan,
    scenarios: [
      { id: "a", title: "a", from: "b", changes: [] },
      { id: "b", title: "b", from: "a", changes: [] },
    ],
  };
  expect(() => scenarioPlan(round, "a")).toThrow("circular-dependence");
});
