import { expect, test } from "vitest";

import { type Plan, readPlan, writePlan } from "../plan/index.ts";
import { applyChanges, costed, opposite, readChanges } from "./index.ts";

const plan = readPlan({
  outturn: 1,
  title: "More planners",
  years: { from: "2024/25", to: "2024/25" },
  agencyRates: { interim: { perWeek: 1000 } },
  posts: [{ id: "planner", count: 8, fte: 0.8, pay: { fullCost: 257510, for: 8 }, start: "2024-04-01" }],
});
const after = (change: object): Plan => applyChanges(plan, readChanges([change]));
const year = (of: Plan): number | undefined => Object.values(costed(of).cost)[0];

test("fewer posts have their share of the sum, more the average of it", () => {
  expect(year(after({ change: "change-count", count: 6 }))).toBe(19313250); // 6/8 of £257,510
  expect(year(after({ change: "change-count", count: 9 }))).toBe(28969875); // 9/8 of it
});

test("the sum was for the FTE as stated: full time costs a quarter more", () => {
  expect(year(after({ change: "change-fte", fte: 1 }))).toBe(32188750); // £257,510 ÷ 0.8
  expect(opposite(readChanges([{ change: "change-fte", fte: 1 }])[0]!, plan)).toBeDefined();
});

test("posts that are split off take their share with them, and the plan that comes out reads as one", () => {
  const changed = after({ change: "use-agency", count: 3, rate: "interim", where: { id: "planner" } });
  expect(changed.posts.map(({ pay, count }) => [count, pay])).toEqual([
    [5, { is: "full-cost", fullCost: [{ amount: 25751000 }], together: { shares: 8, after: 3 } }],
    [3, { is: "full-cost", fullCost: [{ amount: 25751000 }], together: { shares: 8, after: 0 } }],
  ]);
  expect(readPlan(writePlan(changed))).toEqual(changed);
});
