import { type Forecast, forecast, type Plan, PlanError, setAside, VERSION } from "@outturn/core";
import { checkClaims } from "@outturn/core/claims";
import { riskIssues } from "@outturn/core/risk";
import { rangeIssues, scenarioIssues } from "@outturn/core/scenario";
import { conventionsOf } from "@outturn/core/tables";
import { type AnswerChoices, giveAnswer } from "../give-answer.ts";
import { checkPage, checkTables } from "../pages/check-page.ts";
import { readPlanOf } from "../read-forecast.ts";

/** `outturn check PLAN`: a plan with issues never comes so far. */
export async function check(path: string, choices: AnswerChoices): Promise<void> {
  const { plan, locate, days } = await readPlanOf(path);
  const issues = [...scenarioIssues(plan, locate), ...rangeIssues(plan, locate), ...riskIssues(plan, locate)];
  if (issues.length > 0) throw new PlanError(issues);
  const eachForecast = forecast(plan, { locate });
  const aside = [...setAside(eachForecast), ...conventionsAside(eachForecast), ...notTested(plan)];
  const { title, fingerprint } = eachForecast;
  const read = readResult(eachForecast);
  const checked = { aside, days: days() };
  await giveAnswer(
    {
      tables: () => checkTables(read, checked),
      page: (paper) => checkPage(eachForecast, checked, path, paper),
      json: () => ({
        ...{ issues: [], plan: { title }, read, dates: days(), setAside: aside },
        ...{ fingerprint, version: VERSION },
      }),
    },
    choices,
    [path],
  );
}

/** Conventions that the plan states and that change no figure of it: with the default every one would be the same. */
const conventionsAside = (givenForecast: Forecast): readonly string[] =>
  conventionsOf(givenForecast)
    .rows.filter(({ value, fallback, matters }) => value !== fallback && matters === "no")
    .map(({ name, value }) => `The convention ${name} ${value}: without effect on any figure.`);

/** The plan's claims that nothing in it or beside them can be held to. */
function notTested(plan: Plan): readonly string[] {
  if (plan.claims === undefined) return [];
  return checkClaims(plan.claims, plan).claims.flatMap(({ verdict, text, says }, claimIndex) =>
    verdict === "not-tested" || verdict === "not-read" ? [`Claim ${claimIndex + 1}, "${text}": ${says.join(" ")}`] : [],
  );
}

/** How much of each kind was read. */
const readResult = ({ plan }: Forecast) => ({
  posts: plan.posts.reduce((total, { count }) => total + count, 0),
  people: plan.posts.reduce((total, { count, people }) => total + count * people, 0),
  lines: plan.lines.length,
  savings: plan.savings.length,
  funding: plan.funding.length,
  scenarios: plan.scenarios.length,
  claims: plan.claims?.length ?? 0,
});
