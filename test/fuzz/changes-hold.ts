import { expect } from "vitest";
import type { Change, Plan } from "../../packages/core/src/plan/index.ts";
import { applyChanges, differences, opposite, readChanges, sentence } from "../../packages/core/src/scenario/index.ts";
import { figuresHold } from "./figures-hold.ts";
import { comesBack, inPlainWords, inTime, isClean, readOrSaid } from "./holds.ts";

/** All that is promised of any changes to a plan. Returns them where they can be made. */
export function changesHold(plan: Plan, written: unknown): readonly Change[] | undefined {
  const text = JSON.stringify(written);
  const changes = readOrSaid(() => readChanges(written), text);
  if (changes === undefined) return undefined;
  isClean(changes, "changes");
  const changed = readOrSaid(() => applyChanges(plan, changes), text);
  if (changed === undefined) return undefined;
  comesBack({ ...plan, scenarios: [{ id: "changed", title: "changed", changes }] });
  comesBack({ ...changed, scenarios: [] }); // which are about the plan as it was written
  figuresHold(changed, text);
  inTime("telling", () => {
    let step = plan;
    for (const change of changes) {
      const said = sentence(change, step);
      expect(said).toMatch(/\.$/);
      inPlainWords(said, text);
      const back = opposite(change, step);
      if (back) expect(applyChanges(applyChanges(step, [change]), back, { idle: "allowed" })).toStrictEqual(step);
      step = applyChanges(step, [change], { idle: "allowed", checks: "none" });
    }
    inPlainWords(JSON.stringify(differences(plan, changed)), text);
  });
  return changes;
}
