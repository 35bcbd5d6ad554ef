import { type Forecast, forecast } from "../forecast/index.ts";
import type { Claim, Plan } from "../plan/index.ts";
import type { CheckedClaim, CheckedClaims, ClaimTest, Fault } from "./checked.ts";
import { factsOf } from "./facts.ts";
import { faultsOf } from "./faults.ts";
import { notesOf } from "./notes.ts";
import { funded } from "./tests/funded.ts";
import { ofEachOther } from "./tests/of-each-other.ts";
import { ofItself } from "./tests/of-itself.ts";
import { ofPlan } from "./tests/of-plan.ts";

/**
 * Tests what a paper says: each claim by itself, against the others and, where there is one, against the plan. Printed figures are
 * compared at the rounding in which they are printed.
 *
 * @param plan - its costs, funding and posts are what claims are held to; absent: the claims alone
 * @throws PlanError where the plan does not meet its control totals
 * @example
 * const { claims } = readClaims({ claims: ["£2.0m = £2.5m - £0.5m", "7 months + 11 months = 19 months"] });
 * checkClaims(claims).claims.map(({ verdict }) => verdict) // => ["agrees", "does-not-agree"]
 */
export function checkClaims(claims: readonly Claim[], plan?: Plan): CheckedClaims {
  const of: Forecast | undefined = plan && forecast(plan);
  const facts = factsOf(claims);
  const tests = [
    ...claims.flatMap(ofItself),
    ...ofEachOther(facts),
    ...funded(claims, facts),
    ...(of ? claims.flatMap((claim, at) => ofPlan(claim, at, of)) : []),
  ];
  const faults = faultsOf(claims, tests);
  return {
    claims: claims.map((claim, at) => checked(claim, at, tests, faults, plan !== undefined)),
    tests,
    faults,
    notes: notesOf(facts),
  };
}

function checked(
  { text, says }: Claim,
  at: number,
  tests: readonly ClaimTest[],
  faults: readonly Fault[],
  withPlan: boolean,
): CheckedClaim {
  const own = tests.filter(({ of }) => of.includes(at));
  const fault = faults.find(({ claims }) => claims.includes(at));
  const wrong = fault !== undefined && (fault.slip === undefined || fault.slip === at);
  const arithmetic = own.filter(({ agrees }) => agrees !== wrong).map((test) => test.says);
  if (wrong) return { text, verdict: "does-not-agree", says: arithmetic };
  if (arithmetic.length > 0) return { text, verdict: "agrees", says: arithmetic };
  return { text, verdict: "not-tested", says: [whyNot(says, withPlan, fault)] };
}

function whyNot(says: Claim["says"], withPlan: boolean, fault: Fault | undefined): string {
  if (fault?.slip !== undefined) return `only claim ${fault.slip + 1}, which does not agree, could be set against it`;
  if (says.is === "open") return `"${says.word}" leaves the figure open`;
  if (says.is === "money" && says.of === "unsaid") return "it does not say whether the sum is a cost or money";
  return withPlan
    ? "No other claim and no figure of the plan is of the same thing"
    : "No other claim is of the same thing";
}
