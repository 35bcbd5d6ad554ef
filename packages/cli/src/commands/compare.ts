import { VERSION } from "@outturn/core";
import { compare, comparisonJson } from "@outturn/core/scenario";
import type { MoneyShown } from "@outturn/core/tables";
import { WrongUsage } from "../failure.ts";
import { once } from "../options.ts";
import { comparePage } from "../pages/compare-page.ts";
import { printJson, printPage } from "../print.ts";
import { checkScenario, readPlanOf } from "../read-forecast.ts";

/** What `outturn compare` may be told. */
export interface CompareChoices {
  readonly json?: true;
  readonly in?: MoneyShown;
}

/** `outturn compare PLAN [SCENARIO...]`. */
export async function compareScenarios(path: string, asked: readonly string[], choices: CompareChoices): Promise<void> {
  const { plan, locate } = await readPlanOf(path);
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
