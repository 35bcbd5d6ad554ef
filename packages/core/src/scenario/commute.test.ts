import { test } from "@fast-check/vitest";
import fc from "fast-check";
import { expect } from "vitest";
import { runs } from "../../../../test/support/runs.ts";
import { type ChangeSpec, type Plan, readPlan } from "../plan/index.ts";
import { scenarioPlan } from "./index.ts";

/** Changes that touch different things, whatever their values are. */
const apart = {
  late: fc
    .integer({ min: 1, max: 300 })
    .map((days): ChangeSpec => ({ change: "delay-starts", days, where: { id: "sw" } })),
  part: fc
    .integer({ min: 1, max: 99 })
    .map((percent): ChangeSpec => ({ change: "change-fte", fte: percent / 100, where: { id: "sw" } })),
  agency: fc
    .integer({ min: 1, max: 100 })
    .map(
      (percent): ChangeSpec => ({ change: "use-agency", share: `${percent}%`, rate: "worker", where: { id: "tm" } }),
    ),
  award: fc
    .integer({ min: 1, max: 9 })
    .map((percent): ChangeSpec => ({ change: "pay-award", scale: "salaries", from: "2025-04-01", percent })),
  pension: fc
    .integer({ min: 21, max: 30 })
    .map((percent): ChangeSpec => ({ change: "pension-rate", from: "2025-04-01", rate: percent / 100 })),
  money: fc
    .integer({ min: 1, max: 9999 })
    .map((sum): ChangeSpec => ({ change: "funding-amount", perYear: { "2024/25": sum } })),
  carried: fc.constant<ChangeSpec>({ change: "carry-forward", carryForward: "all" }),
};

const planWith = (changes: { readonly [id: string]: ChangeSpec }): Plan =>
  readPlan({
    outturn: 1,
    title: "A team",
    years: { from: "2024/25", to: "2026/27" },
    onCosts: { pension: [{ from: "2023-04-01", rate: 0.2 }] },
    agencyRates: { worker: { perWeek: 1800 } },
    posts: [
      { id: "sw", pay: { salary: 42000 }, start: "2024-09-01" },
      { id: "tm", pay: { salary: 52000 }, start: "2024-10-15" },
    ],
    funding: [
      {
        id: "grant",
        kind: "revenue",
        recurrent: false,
        perYear: { "2025/26": 1000 },
        carryForward: "none",
        status: "conditional",
      },
    ],
    scenarios: Object.entries(changes).map(([id, change]) => ({ id, changes: [change] })),
  });

const order = fc.shuffledSubarray(Object.keys(apart), { minLength: 2 });

test.prop([fc.record(apart), order, fc.nat()], { numRuns: runs(100) })(
  "scenarios that touch different things come to the same plan in any order",
  (changes, ids, turn) => {
    const plan = planWith(changes);
    const turned = [...ids.slice(turn % ids.length), ...ids.slice(0, turn % ids.length)].reverse();
    expect(scenarioPlan(plan, turned.join("+"))).toEqual(scenarioPlan(plan, ids.join("+")));
  },
);
