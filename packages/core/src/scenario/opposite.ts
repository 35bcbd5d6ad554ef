import type { Change, Plan } from "../plan/index.ts";
import { applyChanges } from "./apply.ts";
import { kindOf } from "./kinds/index.ts";
import { isSame } from "./touched.ts";

/**
 * The changes that take a change back exactly: made after it, they give the plan that it was made to. Nothing where there are none,
 * as for months that end on the last of a shorter one.
 *
 * @example
 * const plan = readPlan({ outturn: 1, title: "Grant", years: { from: "2024/25", to: "2024/25" },
 *   funding: [{ id: "grant", kind: "revenue", recurrent: false, perYear: { "2024/25": 1000 }, carryForward: "none", status: "conditional" }] });
 * opposite({ change: "funding-status", status: "confirmed" }, plan) // => [{ change: "funding-status", status: "conditional", where: { id: "grant" } }]
 */
export function opposite(change: Change, plan: Plan): readonly Change[] | undefined {
  const kind = kindOf(change);
  const free = { idle: "allowed", checks: "none" } as const;
  const back = kind.back?.(plan, change as never);
  if (!back) return undefined;
  const returned = applyChanges(applyChanges(plan, [change], free), back, free);
  return isSame(returned, plan) ? back : undefined;
}
