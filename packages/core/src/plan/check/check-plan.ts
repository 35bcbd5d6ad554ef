import type { IssueReport } from "../../issues/index.ts";
import { type Check, draftAt, type PlanDraft } from "../read/draft.ts";
import { settled } from "../read/settle.ts";
import { ifRead } from "../read/unread.ts";
import { checkActions } from "./actions.ts";
import { checkAgencyDays, checkAgencyTerms } from "./agency-charges.ts";
import { checkAmounts } from "./amounts.ts";
import { checkAwards } from "./awards.ts";
import { checkBudget } from "./budget.ts";
import { checkCaseloads } from "./caseloads.ts";
import { checkCorrelations } from "./correlations.ts";
import { checkCover } from "./cover.ts";
import { checkDemand } from "./demand.ts";
import { checkEntrants } from "./entrants.ts";
import { checkExpect } from "./expect.ts";
import { checkFundingNames } from "./funding-names.ts";
import { checkHeldRates } from "./held-rates.ts";
import { checkIds } from "./ids.ts";
import { checkLineBegins } from "./line-begins.ts";
import { checkMoves } from "./moves.ts";
import { checkOnCosts } from "./on-costs.ts";
import { checkPayKind } from "./pay-kind.ts";
import { checkPercentages } from "./percentages.ts";
import { checkPools } from "./pools.ts";
import { checkPostDays } from "./post-days.ts";
import { checkProfiles } from "./profiles.ts";
import { checkReserves } from "./reserves.ts";
import { checkRestsOn } from "./rests-on.ts";
import { checkRisks } from "./risks.ts";
import { checkGrades } from "./scales/grades.ts";
import { checkPoints } from "./scales/points.ts";
import { checkScenarios } from "./scenarios.ts";
import { checkShares, checkSharesOfIncome } from "./shares.ts";
import { checkSize } from "./size.ts";
import { checkUplifts } from "./uplifts.ts";
import { checkVacancyFactor } from "./vacancy-factor.ts";
import { checkYears } from "./years.ts";

const checks: readonly Check[] = [
  checkIds,
  checkYears,
  checkPostDays,
  checkPayKind,
  checkCover,
  checkGrades,
  checkAgencyTerms,
  checkAgencyDays,
  checkPoints,
  checkAwards,
  checkOnCosts,
  checkHeldRates,
  checkUplifts,
  checkVacancyFactor,
  checkRestsOn,
  checkFundingNames,
  checkShares,
  checkSharesOfIncome,
  checkPercentages,
  checkLineBegins,
  checkProfiles,
  checkEntrants,
  checkDemand,
  checkMoves,
  checkCaseloads,
  checkPools,
  checkReserves,
  checkBudget,
  checkScenarios,
  checkRisks,
  checkCorrelations,
  checkActions,
  checkExpect,
  checkAmounts,
];

/** What rests on the days on which people start. */
const checksOfDays: readonly Check[] = [checkPostDays, checkCover, checkGrades, checkPoints, checkHeldRates];

/** Where only a range of days is known, everything holds at both ends of it: the forecast at them stands beside the one shown. */
function checkOpenStarts(planDraft: PlanDraft, issueReport: IssueReport): void {
  for (const startIn of ["earliest", "latest"] as const) {
    const atEnd = draftAt(planDraft, startIn);
    if (atEnd) for (const check of checksOfDays) ifRead(() => check(atEnd, issueReport));
  }
}

/** Checks what spans several records of a plan, each concern in a file of its own and as far as the plan could be read. */
export function checkPlan(planDraft: PlanDraft, issueReport: IssueReport): void {
  const places = settled(planDraft.raw, issueReport);
  if (!checkSize(planDraft, places)) return; // the other checks would take as long
  for (const check of checks) ifRead(() => check(planDraft, places));
  ifRead(() => checkOpenStarts(planDraft, places));
}
