import type { Day } from "../../calendar/index.ts";
import type { Pence } from "../../money/index.ts";
import type { Plan, Source } from "../../plan/index.ts";

/** Something that the figures rest on and that may turn out otherwise. */
export interface Assumption {
  /** Its name among the figures: `assumption.1`. */
  readonly name: string;
  readonly what: string;
  readonly value: string;
  /** From which day; absent where it holds throughout. */
  readonly from?: Day;
  readonly sources: readonly string[];
  readonly isPlaceholder: boolean;
  /** The kinds of demand that it is of. */
  readonly ofKinds?: readonly string[];
  /** What it adds to the cost of all years: the plan's cost less what it costs without it, forecast anew. In pence. */
  readonly effect: Pence;
}

/** An assumption before its effect is known: the plan without it. */
export interface Assumed extends Pick<Assumption, "what" | "value" | "from" | "ofKinds"> {
  readonly sources: readonly Pick<Source, "title">[];
  readonly changed: Plan;
}
