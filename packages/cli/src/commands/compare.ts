import { type Plan, PlanError, VERSION } from "@outturn/core";
import {
  compare,
  compareCases,
  comparisonJson,
  rangeIssues,
  rangesAlone,
  rangesAloneJson,
} from "@outturn/core/scenario";
import { type MoneyShown, namedTables } from "@outturn/core/tables";
import { WrongUsage } from "../failure.ts";
import { type AnswerChoices, giveAnswer } from "../give-answer.ts";
import { once } from "../options.ts";
import { casesPage, casesTables, rangesTable } from "../pages/cases-page.ts";
import { comparePage, comparisonTables } from "../pages/compare-page.ts";
import { checkScenario, readPlanOf } from "../read-forecast.ts";

/** What `outturn compare` may be told. */
export interface CompareChoices extends AnswerChoices {
  readonly in?: MoneyShown;
  readonly ranges?: true;
}

/** `outturn compare PLAN [SCENARIO...]`. */
export async function compareScenarios(path: string, asked: readonly string[], choices: CompareChoices): Promise<void> {
  const { plan, locate } = await readPlanOf(path);
  if (choices.ranges) return compareRanges({ plan, locate, path }, asked, choices);
  if (plan.scenarios.length === 0) throw new WrongUsage("compare: the plan has no scenarios to be set beside it.");
  for (const id of asked) checkScenario(plan, id, "compare");
  once(
    "compare",
    asked.map((id) => id.split("+").sort().join("+")),
  );
  const comparison = compare(plan, asked.length === 0 ? undefined : asked, { locate });
  await giveAnswer(
    {
      tables: () => namedTables("comparison", comparisonTables(comparison)),
      page: (paper) => comparePage(comparison, choices.in, paper),
      json: () => ({ ...comparisonJson(comparison), version: VERSION }),
    },
    choices,
    [path],
  );
}

/** `outturn compare PLAN --ranges`: three forecasts from one plan. */
async function compareRanges(
  {
    plan,
    locate,
    path,
  }: { readonly plan: Plan; readonly locate: Parameters<typeof rangeIssues>[1]; readonly path: string },
  asked: readonly string[],
  choices: CompareChoices,
): Promise<void> {
  if (asked.length > 0) throw new WrongUsage("compare: --ranges is of the plan as it stands, without scenarios.");
  if (plan.ranges === undefined) throw new WrongUsage("compare: the plan states no ranges.");
  const issues = rangeIssues(plan, locate);
  if (issues.length > 0) throw new PlanError(issues);
  const comparison = compareCases(plan);
  const alone = rangesAlone(plan);
  await giveAnswer(
    {
      tables: () => [
        ...namedTables("comparison", casesTables(comparison)),
        ...namedTables("comparison_ranges", rangesTable(alone)),
      ],
      page: (paper) => casesPage(comparison, alone, choices.in, paper),
      json: () => ({ ...comparisonJson(comparison), ranges: rangesAloneJson(alone), version: VERSION }),
    },
    choices,
    [path],
  );
}
