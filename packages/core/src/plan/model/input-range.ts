import type { Change } from "./change.ts";
import type { Source } from "./common.ts";

/** A number of the plan that may be lower or higher: the change that each end of it is. The plan as it stands is what is likely. */
export interface InputRange {
  readonly id: string;
  readonly title: string;
  /** As it is where the plan costs least, or leaves least unfunded. */
  readonly low: Change;
  readonly high: Change;
  readonly source?: Source;
}
