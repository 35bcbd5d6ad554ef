import { type Issue, issueInWords } from "./issue.ts";

/** A plan that cannot be read: all of its issues at once, in order of place. The message has one line for each. */
export class PlanError extends Error {
  override readonly name = "PlanError";
  readonly issues: readonly Issue[];

  constructor(issues: readonly Issue[]) {
    super(issues.map(issueInWords).join("\n"));
    this.issues = issues;
  }
}
