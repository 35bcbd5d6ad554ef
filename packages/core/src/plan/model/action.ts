import type { Day } from "../../calendar/index.ts";
import type { Millionths } from "../../money/index.ts";
import type { Source } from "./common.ts";
import type { NamedCosts } from "./sums.ts";

/** A status as the council itself writes it. Nothing is known of one but what the plan says. */
export interface StatusCode {
  readonly code: string;
  readonly meaning: string;
  /** In words, as the council has it. */
  readonly colour?: string;
  /** Whether an action with it counts as done. */
  readonly isDone: boolean;
}

/** What an inspection, a review or a committee recommends. */
export interface Recommendation {
  readonly id: string;
  readonly title: string;
  readonly source?: Source;
}

/** What is done about recommendations, by whom, until when, and what of the plan's cost is for it. */
export interface PlannedAction {
  readonly id: string;
  readonly title: string;
  /** One has all of it; of several each has a share, and together they have all. */
  readonly recommendations: readonly RecommendationShare[];
  /** A role, never a person. */
  readonly owner?: string;
  readonly due?: Day;
  /** The code of one of the plan's statuses. */
  readonly status: string;
  /** Absent: the plan does not say; `none`: it needs no money. */
  readonly costs?: ActionCosts | "none";
  readonly source?: Source;
}

export interface RecommendationShare {
  readonly id: string;
  readonly share: Millionths;
}

/** Costs of the plan that are for an action, and which share of each. */
export interface ActionCosts extends NamedCosts {
  readonly share: Millionths;
}
