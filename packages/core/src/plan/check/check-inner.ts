import { gather, type Issue, type Locate } from "../../issues/index.ts";
import type { Plan } from "../model/plan.ts";
import type { Check, PlanDraft } from "../read/draft.ts";
import { settled } from "../read/settle.ts";
import { checkAgencyDays, checkAgencyTerms } from "./agency-charges.ts";
import { checkPlan } from "./check-plan.ts";
import { checkHeldRates } from "./held-rates.ts";
import { checkPointsPaid } from "./scales/points.ts";

/**
 * What is wrong with a complete plan that was made from a checked one, as by a scenario: every check that spans records. Its
 * scenarios and its control totals, which are about the plan as written, are left alone.
 *
 * @param locate - what to call a place of this plan
 */
export const issuesOf = (plan: Plan, locate?: Locate): readonly Issue[] => checked(plan, checkPlan, locate);

/**
 * What keeps a plan that was made from a checked one from being costed: a day on which someone is paid and for which there is no such
 * point, no sum or no rate. The part of `issuesOf` that costing rests on, for questions that cost many plans.
 *
 * @param locate - what to call a place of this plan
 * @example
 * const plan = readPlan({ outturn: 1, title: "A plan", years: { from: "2024/25", to: "2025/26" }, onCosts: { pension: "none" },
 *   payScales: { s: [{ from: "2024-04-01", points: { A: 30000, B: 40000 } }, { from: "2025-04-01", points: { B: 41000 } }] },
 *   posts: [{ id: "a", pay: { scale: "s", point: "B" }, start: "2024-04-01" }] });
 * costIssues(plan) // => []
 */
export const costIssues = (plan: Plan, locate?: Locate): readonly Issue[] => checked(plan, checkCosts, locate);

const checkCosts: Check = (planDraft, issueReport) => {
  const places = settled(planDraft.raw, issueReport);
  checkPointsPaid(planDraft, places);
  checkHeldRates(planDraft, places);
  checkAgencyTerms(planDraft, places);
  checkAgencyDays(planDraft, places);
};

function checked(plan: Plan, check: Check, locate: Locate | undefined): readonly Issue[] {
  const raw = plan as unknown as PlanDraft["raw"];
  const { report, inOrder } = gather(raw, locate);
  check(
    {
      ...plan,
      grades: plan.grades ?? {},
      raw,
      scenarios: [],
      ranges: [],
      risks: [],
      correlations: [],
      caseloads: [],
      kindsStated: [],
      entrants: [],
      statusCodes: [],
      recommendations: [],
      actions: [],
      expect: undefined,
    } as unknown as PlanDraft,
    report,
  );
  return inOrder();
}
