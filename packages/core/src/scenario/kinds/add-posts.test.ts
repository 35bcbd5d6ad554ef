import { expect, test } from "vitest";
import { forecast } from "../../forecast/index.ts";
import { readPlan } from "../../plan/index.ts";
import { applyChanges, readChanges } from "../index.ts";

const years = { from: "2025/26", to: "2025/26" };
const lead = { id: "lead", pay: { fullCost: 50_000 }, start: "2025-04-01" };
const worker = { id: "worker", pay: { salary: 40_000 }, start: "2025-04-01" };

test("the first post with a salary brings employer NI and the levy, as in a plan that is read with it", () => {
  const onCosts = { pension: "none" } as const;
  const plan = readPlan({ outturn: 1, title: "A plan", years, onCosts, posts: [lead] });
  const changed = applyChanges(plan, readChanges([{ change: "add-posts", posts: [worker] }]));
  expect(changed).toEqual(readPlan({ outturn: 1, title: "A plan", years, onCosts, posts: [lead, worker] }));
  // £3,333.33 or £3,333.34 a month: 15% above £417 is £437.45, 0.5% is £16.67.
  expect(forecast(changed).cost.byPost.worker).toEqual({ "2025/26": 40_000_00 + 12 * 437_45 + 12 * 16_67 });
});

test("on-costs that the plan states stay as they are", () => {
  const onCosts = { employerNi: "none", pension: "none", apprenticeshipLevy: 0.01 } as const;
  const plan = readPlan({ outturn: 1, title: "A plan", years, onCosts, posts: [lead] });
  const changed = applyChanges(plan, readChanges([{ change: "add-posts", posts: [worker] }]));
  expect(changed.onCosts).toEqual(plan.onCosts);
});

test("a salary needs a pension rate, added or not", () => {
  const plan = readPlan({ outturn: 1, title: "A plan", years, posts: [lead] });
  expect(() => applyChanges(plan, readChanges([{ change: "add-posts", posts: [worker] }]))).toThrow("on-costs-missing");
});
