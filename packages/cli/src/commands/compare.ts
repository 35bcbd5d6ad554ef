import { type Plan, PlanError, VERSION } from "@outturn/core";
import {
  compare,
  compareCases,
  comparisonJson,
  rangeIssues,
  rangesAlone,
  rangesAloneJson,
} from "@outturn/core/scenario";
import type { MoneyShown } from "@outturn/core/tables";
import { WrongUsage } from "../failure.ts";
import { once } from "../options.ts";
import { casesPage } from "../pages/cases-page.ts";
import { comparePage } from "../pages/compare-page.ts";
import { printJson, printPage } from "../print.ts";
import { checkScenario, readPlanOf } from "../read-forecast.ts";

/** What `outturn compare` may be told. */
export interface CompareChoices {
  readonly json?: true;
  readonly in?: MoneyShown;
  readonly ranges?: true;
}

/** `outturn compare PLAN [SCENARIO...]`. */
export async function compareScenarios(path: string, asked: readonly string[], choices: CompareChoices): Promise<void> {
  const { plan, locate } = await readPlanOf(path);
  if (choices.ranges) return compareRanges(plan, locate, asked, choices);
  if (plan.scenarios.length === 0) throw new WrongUsage("compare: the plan has no scenarios to be set beside it.");
  for (const id of asked) checkScenario(plan, id, "compare");
  once(
    "compare",
    asked.map((id) => id.split("+").sort().join("+")),
  );
  const comparison = compare(plan, asked.length === 0 ? undefined : asked, { locate });
  if (choices.json) return printJson({ ...comparisonJson(comparison), version: VERSION });
  printPage((paper) => comparePage(comparison, choices.in, paper));
}

/** `outturn compare PLAN --ranges`: three forecasts from one plan. */
function compareRanges(
  plan: Plan,
  locate: Parameters<typeof rangeIssues>[1],
  asked: readonly string[],
  { json, in: money }: CompareChoices,
): void {
  if (asked.length > 0) throw new WrongUsage("compare: --ranges is of the plan as it stands, without scenarios.");
  if (plan.ranges === undefined) throw new WrongUsage("compare: the plan states no ranges.");
  const issues = rangeIssues(plan, locate);
  if (issues.length > 0) throw new PlanError(issues);
  const comparison = compareCases(plan);
  const alone = rangesAlone(plan);
  if (json) printJson({ ...comparisonJson(comparison), ranges: rangesAloneJson(alone), version: VERSION });
  else printPage((paper) => casesPage(comparison, alone, money, paper));
}
