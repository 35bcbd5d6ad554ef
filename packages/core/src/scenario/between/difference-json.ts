import { pathText } from "../../issues/index.ts";
import { type Change, type Plan, writePlan } from "../../plan/index.ts";
import { type Comparison, comparisonJson } from "../compare.ts";
import { sentence } from "../sentence.ts";
import type { PlansBetween } from "./changes-between.ts";

/** Changes of a plan as it writes them, each with what it does in a sentence. */
export function changesJson(plan: Plan, changes: readonly Change[]) {
  const scenario = { id: "changes", title: "changes", changes };
  const [written] = writePlan({ ...plan, scenarios: [scenario] }).scenarios ?? [];
  return changes.map((change, position) => ({ says: sentence(change, plan), change: written!.changes[position]! }));
}

/**
 * In what two plans differ as the JSON that other programs may rely on, with both forecasts and each figure that moves.
 *
 * @param comparison - the first plan, and the second in place of a scenario
 */
export function differenceJson({ changes, remaining }: PlansBetween, comparison: Comparison) {
  const { base, scenarios } = comparisonJson(comparison);
  const [{ differences, moved, forecast }] = scenarios as [(typeof scenarios)[number]];
  return {
    complete: remaining.length === 0,
    changes: changesJson(comparison.base.plan, changes),
    remaining: remaining.map(({ path, was = null, now = null }) => ({ what: pathText(path), from: was, to: now })),
    differences,
    moved,
    before: base,
    after: forecast,
  };
}
