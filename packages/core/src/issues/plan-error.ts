import { type Issue, inWords } from "./issue.ts";

/** A plan that cannot be read: all of its issues at once, in order of place. The message has one line for each. */
export class PlanError extends Error {
  override readonly name = "PlanError";
  readonly issues: readonly Issue[];

  constructor(issues: readonly Issue[]) {
    super(issues.map(inWords).join("\n"));
    this.issues = issues;
  }
}
