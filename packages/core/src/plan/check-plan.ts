import type { Report } from "../issues/index.ts";
import { checkAmounts } from "./check/amounts.ts";
import { checkAwards } from "./check/awards.ts";
import { checkBudget } from "./check/budget.ts";
import { checkCover } from "./check/cover.ts";
import { checkExpect } from "./check/expect.ts";
import { checkFundingNames } from "./check/funding-names.ts";
import { checkHeldRates } from "./check/held-rates.ts";
import { checkIds } from "./check/ids.ts";
import { checkOnCosts } from "./check/on-costs.ts";
import { checkPayKind } from "./check/pay-kind.ts";
import { checkPoints } from "./check/points.ts";
import { checkPostDays } from "./check/post-days.ts";
import { checkRestsOn } from "./check/rests-on.ts";
import { checkScenarios } from "./check/scenarios.ts";
import { checkVacancyFactor } from "./check/vacancy-factor.ts";
import { checkYears } from "./check/years.ts";
import type { Check, Draft } from "./draft.ts";
import { settled } from "./settle.ts";
import { ifRead } from "./unread.ts";

const checks: readonly Check[] = [
  checkIds,
  checkYears,
  checkPostDays,
  checkPayKind,
  checkCover,
  checkPoints,
  checkAwards,
  checkOnCosts,
  checkHeldRates,
  checkVacancyFactor,
  checkRestsOn,
  checkFundingNames,
  checkBudget,
  checkScenarios,
  checkExpect,
  checkAmounts,
];

/** Checks what spans several records of a plan, each concern in a file of its own and as far as the plan could be read. */
export function checkPlan(draft: Draft, report: Report): void {
  const places = settled(draft.raw, report);
  for (const check of checks) ifRead(() => check(draft, places));
}
