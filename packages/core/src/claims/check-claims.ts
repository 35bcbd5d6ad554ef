import { mediumTermBudget } from "../budget/index.ts";
import type { Day } from "../calendar/index.ts";
import { type Forecast, forecast } from "../forecast/index.ts";
import type { Claim, Plan } from "../plan/index.ts";
import { type ActionsAnswer, actionsAnswer } from "../questions/index.ts";
import { addTo } from "./add-to.ts";
import type { CheckedClaim, CheckedClaims, ClaimTest, Fault } from "./checked.ts";
import { faultsOf } from "./faults.ts";
import { notesOf } from "./notes.ts";
import { figuresOf } from "./paper/figures.ts";
import { funded } from "./paper/funded.ts";
import { ofEachOther } from "./paper/of-each-other.ts";
import { ofItself } from "./paper/of-itself.ts";
import type { AgainstPlan } from "./plan/against.ts";
import { costRows } from "./plan/cost-rows.ts";
import { namesOf } from "./plan/names.ts";
import { ofPlan } from "./plan/of-plan.ts";
import type { PlanFigures } from "./plan/plan-figures.ts";
import { postNamesOf } from "./plan/post-names.ts";
import { rowsOfThings } from "./plan/thing-rows.ts";
import { readClaim } from "./read/index.ts";
import { whyNot } from "./why-not.ts";

/**
 * Tests what a paper says: each claim by itself, against the others and, where there is one, against the plan. Printed figures are
 * compared at the rounding in which they are printed. A claim that cannot be read, or that names nothing the paper or the plan has, says
 * so and stops nothing. The verdicts are the same in any order of the claims.
 *
 * @param plan - its costs, funding and posts are what claims are held to; absent: the claims alone
 * @param how - `alone`: no claim is held to another, as sentences are that were not written to be
 * @throws PlanError where the plan does not meet its control totals
 * @example
 * const { claims } = readClaims({ claims: ["£2.0m = £2.5m - £0.5m", "7 months + 11 months = 19 months", "37 posts"] });
 * checkClaims(claims).claims.map(({ verdict }) => verdict) // => ["agrees", "does-not-agree", "not-tested"]
 */
export function checkClaims(
  claims: readonly Claim[],
  plan?: Plan,
  { alone = false }: { readonly alone?: boolean } = {},
): CheckedClaims {
  const statements = claims.map(({ text }) => readClaim(text));
  const figures = figuresOf(statements);
  const heldPlanFigures = plan && heldTo(forecast(plan));
  const against = statements.map((statement): readonly AgainstPlan[] =>
    heldPlanFigures ? ofPlan(statement, heldPlanFigures) : [],
  );
  const ofPlans = against.flatMap((foundComparisons, claimIndex) =>
    foundComparisons.flatMap((comparison): readonly ClaimTest[] =>
      "untested" in comparison ? [] : [{ of: [claimIndex], against: "plan", ...comparison }],
    ),
  );
  const byPlan = standingByPlan(ofPlans);
  const tests = [
    ...statements.flatMap(ofItself),
    // Figures that are each the plan's may be of two things, however alike the words for them.
    ...(alone ? [] : [...ofEachOther(figures), ...funded(statements, figures)]).filter(
      ({ agrees, of }) => agrees || !of.every((claimIndex) => byPlan.get(claimIndex)),
    ),
    ...ofPlans,
  ];
  const faults = faultsOf(claims, statements, tests);
  const testsByClaim = byClaim(tests);
  const wrong = new Map(faults.flatMap((fault) => fault.claims.map((claimIndex) => [claimIndex, fault] as const)));
  return {
    claims: claims.map(({ text }, claimIndex): CheckedClaim => {
      const untested = against[claimIndex]!.flatMap((comparison) =>
        "untested" in comparison ? [comparison.untested] : [],
      )[0];
      const whyUntested = () =>
        whyNot(statements[claimIndex]!, {
          withPlan: heldPlanFigures !== undefined,
          untested,
          fault: wrong.get(claimIndex),
        });
      return { text, ...verdictOn(testsByClaim.get(claimIndex) ?? [], wrong.get(claimIndex), claimIndex, whyUntested) };
    }),
    tests,
    faults,
    notes: notesOf(figures),
  };
}

function heldTo(givenForecast: Forecast): PlanFigures {
  const budget = mediumTermBudget(givenForecast.plan);
  const answers = new Map<Day | undefined, ActionsAnswer>();
  const rowsOfCost = costRows(givenForecast);
  return {
    forecast: givenForecast,
    ...(budget && { budget }),
    names: namesOf(givenForecast.plan),
    rows: rowsOfCost,
    posts: postNamesOf(givenForecast.plan),
    rowsOf: rowsOfThings(givenForecast.plan, rowsOfCost),
    actionsOn: (day) => {
      const answer = answers.get(day) ?? actionsAnswer(givenForecast, day);
      answers.set(day, answer);
      return answer;
    },
    known: new Map(),
  };
}

/** Whether each claim that was held to the plan agrees with it. */
function standingByPlan(tests: readonly ClaimTest[]): ReadonlyMap<number, boolean> {
  const standing = new Map<number, boolean>();
  for (const { of, agrees } of tests) standing.set(of[0]!, agrees && standing.get(of[0]!) !== false);
  return standing;
}

function byClaim(tests: readonly ClaimTest[]): ReadonlyMap<number, readonly ClaimTest[]> {
  const testsByClaim = new Map<number, ClaimTest[]>();
  for (const test of tests) for (const claimIndex of test.of) addTo(testsByClaim, claimIndex, test);
  return testsByClaim;
}

function verdictOn(
  ownClaimTests: readonly ClaimTest[],
  fault: Fault | undefined,
  claimIndex: number,
  whyUntested: () => Pick<CheckedClaim, "verdict" | "says">,
): Pick<CheckedClaim, "verdict" | "says"> {
  const isWrong = fault !== undefined && (fault.slip === undefined || fault.slip === claimIndex);
  const arithmetic = ownClaimTests.filter(({ agrees }) => agrees !== isWrong);
  const sentences = arithmetic.map((test) => test.says);
  if (isWrong) return { verdict: "does-not-agree", says: sentences };
  if (arithmetic.length === 0) return whyUntested();
  return { verdict: arithmetic.some(({ onlyIf }) => onlyIf) ? "agrees-only-if" : "agrees", says: sentences };
}
