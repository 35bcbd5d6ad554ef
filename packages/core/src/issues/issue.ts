import type { IssueCode } from "./codes.ts";

/** What is wrong and how to mend it, before its place is known. */
export interface Finding {
  readonly code: IssueCode;
  /** One or two plain sentences: what is wrong. */
  readonly problem: string;
  /** One or two plain sentences: what to do about it. */
  readonly mend: string;
}

/** Something wrong in a user's plan: where, what, and how to mend it. */
export interface Issue extends Finding {
  /** The place as a path in the plan, such as `posts[12].pay.point`; empty for the whole of it. */
  readonly path: string;
  /** The place as a reader finds it: `plan.yaml:18:5` or a sheet and cell where that is known, else the path, else `plan`. */
  readonly at: string;
}

/**
 * The issue on one line: place, code, what is wrong, how to mend it.
 *
 * @example issueInWords({ code: "missing", path: "posts[0].id", at: "plan.yaml:3:5", problem: "No id.", mend: "Add one." }) // => "plan.yaml:3:5 missing: No id. Add one."
 */
export const issueInWords = (issue: Issue): string => `${issue.at} ${issue.code}: ${issue.problem} ${issue.mend}`;
