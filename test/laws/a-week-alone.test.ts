import { test } from "@fast-check/vitest";
import fc from "fast-check";
import { expect } from "vitest";
import type { Plan } from "../../packages/core/src/plan/index.ts";
import { weeksDelay, weeksMove } from "../../packages/core/src/questions/index.ts";
import { applyChanges, costed, figureValue } from "../../packages/core/src/scenario/index.ts";
import { arbitraryWholePlan, arbitraryWithoutTargets } from "../support/arbitrary-whole-plan.ts";
import { runs } from "../support/runs.ts";

const costOf = (plan: Plan): number => figureValue(costed(plan), "cost.all")!;

/** What a week of one post alone saves, by the whole plan worked out again. */
function savedByOne(plan: Plan, change: "delay-starts" | "move-programme", id: string): number {
  const moved = applyChanges(plan, [{ change, by: { days: 7 }, where: { id } }], { idle: "allowed", checks: "cost" });
  return costOf(plan) - costOf(moved);
}

const orRefused = <Value>(ask: () => Value): Value | string => {
  try {
    return ask();
  } catch (error) {
    return String(error);
  }
};

const anyPlan = fc.oneof(arbitraryWholePlan, arbitraryWithoutTargets);

test.prop([anyPlan, fc.constantFrom("delay-starts" as const, "move-programme" as const)], { numRuns: runs(60) })(
  "what a week of one post is worth is what the whole plan comes to without it, to the penny",
  (plan, change) => {
    const found = orRefused(() => (change === "delay-starts" ? weeksDelay : weeksMove)(plan));
    if (typeof found === "string") {
      const all = orRefused(() =>
        applyChanges(plan, [{ change, by: { days: 7 } }], { idle: "allowed", checks: "cost" }),
      );
      expect(found).toBe(all);
      return;
    }
    for (const { id, saves } of found.byPost) expect(saves, id).toBe(orRefused(() => savedByOne(plan, change, id)));
  },
);
