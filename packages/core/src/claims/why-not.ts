import { capitalised } from "../words/index.ts";
import type { CheckedClaim, Fault } from "./checked.ts";
import { shareInWords } from "./paper/of-itself.ts";
import { meaningOf, type Statement, type Unread } from "./read/index.ts";

interface Known {
  readonly withPlan: boolean;
  /** Why the plan has no figure for it. */
  readonly untested: string | undefined;
  readonly fault: Fault | undefined;
}

/** Why a claim is not tested, and what would mend it. */
export function whyNot(statement: Statement | Unread, knownNames: Known): Pick<CheckedClaim, "verdict" | "says"> {
  if (statement.is === "unread")
    return { verdict: "not-read", says: [`${capitalised(statement.why)}. ${statement.mend}`] };
  return { verdict: "not-tested", says: [capitalised(reason(statement, knownNames))] };
}

function reason(statement: Statement, { withPlan, untested, fault }: Known): string {
  if (fault?.slip !== undefined) return `only claim ${fault.slip + 1}, which does not agree, could be set against it`;
  if (statement.is === "open") return statement.why;
  if (untested !== undefined) return untested;
  if (statement.is === "share") return `it prints no result: ${shareInWords(statement)}`;
  if (
    statement.is === "money" &&
    meaningOf(statement.phrase).measure === undefined &&
    (statement.when.is === "unsaid" || statement.when.is === "each-year")
  )
    return "it does not say whether the sum is a cost or money";
  return withPlan
    ? "no other claim and no figure of the plan is of the same thing"
    : "no other claim is of the same thing";
}
