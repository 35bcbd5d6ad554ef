import { test } from "@fast-check/vitest";
import fc from "fast-check";
import { expect } from "vitest";
import { firstDay } from "../../packages/core/src/calendar/index.ts";
import { PlanError } from "../../packages/core/src/issues/index.ts";
import type { Change, Plan, Selection } from "../../packages/core/src/plan/index.ts";
import { applyChanges, readChanges, sentence } from "../../packages/core/src/scenario/index.ts";
import { selects } from "../../packages/core/src/scenario/select.ts";
import { arbitraryPlan } from "../plan-laws/arbitrary-plan.ts";
import { runs } from "../support/runs.ts";

type Section = "posts" | "lines" | "savings" | "funding";

/** Changes to values that no plan has by chance, so that what one of them leaves as it was is what it cannot be made to. */
const asked: readonly (readonly [Section, (plan: Plan) => object])[] = [
  ["posts", () => ({ change: "change-pay", pay: { salary: 54_321.09 } })],
  ["posts", () => ({ change: "change-fte", fte: 0.4321 })],
  ["posts", () => ({ change: "change-count", count: 97 })],
  ["posts", () => ({ change: "use-agency", share: 0.4321, rate: "weekly" })],
  ["posts", ({ years }) => ({ change: "end-posts", on: firstDay(years.from) })],
  ["lines", () => ({ change: "line-amount", amount: 54_321.09 })],
  ["lines", ({ years }) => ({ change: "line-amount", perYear: { [years.from]: 54_321.09 } })],
  ["lines", () => ({ change: "growth-rate", percent: 4.321 })],
  ["lines", () => ({ change: "use-agency", share: 0.4321, premium: { agency: 1800, employed: 1280 } })],
  ["savings", () => ({ change: "savings-delivery", delivered: 0.4321 })],
  ["savings", () => ({ change: "savings-slippage", months: 23 })],
  ["funding", ({ years }) => ({ change: "funding-amount", perYear: { [years.from]: 54_321.09 } })],
  ["funding", () => ({ change: "carry-forward", carryForward: { cap: 54_321.09 } })],
  ["funding", () => ({ change: "ceiling", ceiling: 54_321.09 })],
  ["funding", () => ({ change: "funding-share", share: "43.21%" })],
  ["lines", () => ({ change: "income-status", status: "unconfirmed" })],
];

/** The records that have in their title what one of them begins with. */
const like = (records: readonly { readonly title: string }[], at: number): Selection | undefined => {
  const chosen = records[at % records.length];
  return chosen && { title: [...chosen.title][0]! };
};

/** Whether a change says that it leaves some of what it selects. */
const leavesSome = (says: string): boolean => / stay as they are\.| ends as planned\./.test(says);

const becomes = (plan: Plan, change: Change): Plan | readonly string[] => {
  try {
    return applyChanges(plan, [change]);
  } catch (error) {
    if (error instanceof PlanError) return error.issues.map(({ code }) => code);
    throw error;
  }
};

test.prop([arbitraryPlan, fc.constantFrom(...asked), fc.nat(5)], { numRuns: runs(400) })(
  "what a change selects is changed, or its sentence says that it is not",
  (plan, [section, spec], at) => {
    const where = like(plan[section], at);
    if (!where) return;
    const [change] = readChanges([{ ...spec(plan), where }]);
    const made = becomes(plan, change!);
    if (Array.isArray(made)) return;
    const records: readonly { readonly id: string; readonly title: string }[] = plan[section];
    const after = new Map((made as Plan)[section].map((record) => [record.id, record]));
    const selected = records.filter((record) => selects(where, record));
    const left = selected.filter((record) => JSON.stringify(after.get(record.id)) === JSON.stringify(record));
    expect(leavesSome(sentence(change!, plan))).toBe(left.length > 0);
  },
);

test.prop([arbitraryPlan, fc.constantFrom(...asked), fc.nat(5)], { numRuns: runs(200) })(
  "a change that can be made to some of what it selects is never refused because of the others",
  (plan, [section, spec], at) => {
    const where = like(plan[section], at);
    if (!where) return;
    const [change] = readChanges([{ ...spec(plan), where }]);
    const made = becomes(plan, change!);
    if (!Array.isArray(made) || !made.includes("does-not-apply")) return;
    for (const { id } of plan[section].filter((record) => selects(where, record)))
      expect(becomes(plan, { ...change!, where: { id } } as Change)).toContain("does-not-apply");
  },
);
