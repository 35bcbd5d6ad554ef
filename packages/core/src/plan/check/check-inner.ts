import { gather, type Issue, type Locate } from "../../issues/index.ts";
import type { Plan } from "../model/plan.ts";
import type { Draft } from "../read/draft.ts";
import { checkPlan } from "./check-plan.ts";

/**
 * What is wrong with a complete plan that was made from a checked one, as by a scenario: every check that spans records. Its
 * scenarios and its control totals, which are about the plan as written, are left alone.
 *
 * @param locate - what to call a place of this plan
 */
export function issuesOf(plan: Plan, locate?: Locate): readonly Issue[] {
  const raw = plan as unknown as Draft["raw"];
  const { report, inOrder } = gather(raw, locate);
  checkPlan({ ...plan, raw, scenarios: [], expect: undefined } as unknown as Draft, report);
  return inOrder();
}
