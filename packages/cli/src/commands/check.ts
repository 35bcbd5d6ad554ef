import { type Forecast, forecast, PlanError, scenarioIssues, VERSION } from "@outturn/core";
import { checkPage } from "../pages/check-page.ts";
import { printJson, printPage } from "../print.ts";
import { readPlanOf } from "../read-forecast.ts";

/** `outturn check PLAN`: a plan with issues never comes so far. */
export async function check(path: string, { json }: { readonly json?: true }): Promise<void> {
  const { plan, locate } = await readPlanOf(path);
  const issues = scenarioIssues(plan, locate);
  if (issues.length > 0) throw new PlanError(issues);
  const of = forecast(plan, { locate });
  if (!json) return printPage((paper) => checkPage(of, path, paper));
  printJson({ issues: [], plan: { title: of.title }, read: read(of), fingerprint: of.fingerprint, version: VERSION });
}

/** How much of each kind was read. */
const read = ({ plan }: Forecast) => ({
  posts: plan.posts.reduce((sum, { count }) => sum + count, 0),
  people: plan.posts.reduce((sum, { count, people }) => sum + count * people, 0),
  lines: plan.lines.length,
  savings: plan.savings.length,
  funding: plan.funding.length,
  scenarios: plan.scenarios.length,
});
