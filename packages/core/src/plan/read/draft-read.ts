import type { Issue } from "../../issues/index.ts";
import type { Plan } from "../model/plan.ts";

/** A plan as its file writes it, with whatever is wrong in it: for those who go on writing it. */
export interface DraftRead {
  /** Plain data, as `readPlan` takes it; absent where the file holds none. */
  readonly draft?: unknown;
  /** Absent where the draft has issues. */
  readonly plan?: Plan;
  readonly issues: readonly Issue[];
}
