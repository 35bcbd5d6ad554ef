import type { Plan } from "../../plan/index.ts";
import type { CostSummary } from "../cost-summary.ts";
import type { GapByLevel } from "../gap.ts";

/** What of a plan is only known as a range. */
export type RangeName = "grades" | "starts";

/** One way in which a plan leaves a range open. */
export interface RangeKind {
  /** The two ends, lowest first, as JSON names them: of the value that is open, whatever it does to the cost. */
  readonly ends: readonly [string, string];
  /** The ids of the posts that leave it open; none where the plan does not. */
  readonly posts: (plan: Plan) => readonly string[];
  /** The plan with all of them at an end. */
  readonly planAt: (plan: Plan, end: string) => Plan;
  readonly words: RangeWords;
}

/** How outputs speak of it. */
export interface RangeWords {
  readonly title: string;
  /** What is open, and how it is shown, as a sentence begins. */
  readonly opens: (plan: Plan, posts: string, several: boolean) => string;
  /** What a row of each end is called. */
  readonly rows: readonly [string, string];
  /** Each end as a sentence has it, after "with". */
  readonly ends: readonly [string, string];
}

/** What a plan costs and what is unfunded at one end of a range; all sums are in pence. */
export interface RangeEnd {
  readonly cost: CostSummary;
  readonly gap: GapByLevel;
}

/** Both ends of what a plan leaves open, beside the forecast as shown. */
export interface Range {
  readonly name: RangeName;
  readonly posts: readonly string[];
  readonly ends: readonly [RangeEnd, RangeEnd];
}
