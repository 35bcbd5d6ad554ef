import { mediumTermBudget } from "../budget/index.ts";
import { type Forecast, forecast } from "../forecast/index.ts";
import type { Claim, Plan } from "../plan/index.ts";
import { addTo } from "./add-to.ts";
import type { CheckedClaim, CheckedClaims, ClaimTest, Fault } from "./checked.ts";
import { faultsOf } from "./faults.ts";
import { notesOf } from "./notes.ts";
import { figuresOf } from "./paper/figures.ts";
import { funded } from "./paper/funded.ts";
import { ofEachOther } from "./paper/of-each-other.ts";
import { ofItself } from "./paper/of-itself.ts";
import type { Against } from "./plan/against.ts";
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
 * @throws PlanError where the plan does not meet its control totals
 * @example
 * const { claims } = readClaims({ claims: ["£2.0m = £2.5m - £0.5m", "7 months + 11 months = 19 months", "37 posts"] });
 * checkClaims(claims).claims.map(({ verdict }) => verdict) // => ["agrees", "does-not-agree", "not-tested"]
 */
export function checkClaims(claims: readonly Claim[], plan?: Plan): CheckedClaims {
  const statements = claims.map(({ text }) => readClaim(text));
  const figures = figuresOf(statements);
  const held = plan && heldTo(forecast(plan));
  const against = statements.map((says): readonly Against[] => (held ? ofPlan(says, held) : []));
  const ofPlans = against.flatMap((found, claim) =>
    found.flatMap((one): readonly ClaimTest[] => ("untested" in one ? [] : [{ of: [claim], against: "plan", ...one }])),
  );
  const byPlan = standingByPlan(ofPlans);
  const tests = [
    ...statements.flatMap(ofItself),
    // Figures that are each the plan's may be of two things, however alike the words for them.
    ...[...ofEachOther(figures), ...funded(statements, figures)].filter(
      ({ agrees, of }) => agrees || !of.every((claim) => byPlan.get(claim)),
    ),
    ...ofPlans,
  ];
  const faults = faultsOf(claims, statements, tests);
  const own = byClaim(tests);
  const wrong = new Map(faults.flatMap((fault) => fault.claims.map((claim) => [claim, fault] as const)));
  return {
    claims: claims.map(({ text }, claim): CheckedClaim => {
      const untested = against[claim]!.flatMap((one) => ("untested" in one ? [one.untested] : []))[0];
      const why = () => whyNot(statements[claim]!, { withPlan: held !== undefined, untested, fault: wrong.get(claim) });
      return { text, ...verdictOn(own.get(claim) ?? [], wrong.get(claim), claim, why) };
    }),
    tests,
    faults,
    notes: notesOf(figures),
  };
}

function heldTo(of: Forecast): PlanFigures {
  const budget = mediumTermBudget(of.plan);
  const rows = costRows(of);
  return {
    forecast: of,
    ...(budget && { budget }),
    names: namesOf(of.plan),
    rows,
    posts: postNamesOf(of.plan),
    rowsOf: rowsOfThings(of.plan, rows),
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
  const own = new Map<number, ClaimTest[]>();
  for (const test of tests) for (const claim of test.of) addTo(own, claim, test);
  return own;
}

function verdictOn(
  own: readonly ClaimTest[],
  fault: Fault | undefined,
  claim: number,
  why: () => Pick<CheckedClaim, "verdict" | "says">,
): Pick<CheckedClaim, "verdict" | "says"> {
  const isWrong = fault !== undefined && (fault.slip === undefined || fault.slip === claim);
  const arithmetic = own.filter(({ agrees }) => agrees !== isWrong);
  const says = arithmetic.map((test) => test.says);
  if (isWrong) return { verdict: "does-not-agree", says };
  if (arithmetic.length === 0) return why();
  return { verdict: arithmetic.some(({ onlyIf }) => onlyIf) ? "agrees-only-if" : "agrees", says };
}
