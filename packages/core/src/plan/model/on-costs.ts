import type { Day } from "../../calendar/index.ts";
import type { Millionths, Pence } from "../../money/index.ts";
import type { Accepts } from "./accepts.ts";
import type { Source } from "./common.ts";

/** What a plan states of each on-cost; absent only where no post has salary or scale pay. Each is told whole in `on-costs/`. */
export interface OnCosts {
  readonly employerNi?: "published" | "none" | readonly EmployerNiEntry[];
  readonly pension?: "none" | readonly RateEntry[];
  readonly apprenticeshipLevy?: "published" | "none" | StatedRate;
}

/** The component that each on-cost is, by its key in a plan. */
export interface OnCostNames {
  readonly employerNi: "employer-ni";
  readonly pension: "pension";
  readonly apprenticeshipLevy: "apprenticeship-levy";
}

export type OnCostKey = keyof OnCosts;
export type OnCostName = OnCostNames[OnCostKey];

/** The on-costs that may be as published. */
export type PublishedOnCostKey = {
  [Key in OnCostKey]-?: "published" extends OnCosts[Key] ? Key : never;
}[OnCostKey];
export type PublishedOnCost = OnCostNames[PublishedOnCostKey];

/** `from` is compared with payday, the last day of the month. */
export interface EmployerNiEntry {
  readonly from: Day;
  readonly rate: Millionths;
  readonly monthlyThreshold: Pence;
  /** For `annual-twelfth`; default twelve monthly thresholds. */
  readonly annualThreshold: Pence;
  readonly source?: Source;
}

export interface RateEntry {
  readonly from: Day;
  readonly rate: Millionths;
  readonly accepts?: Accepts<"pension">;
  readonly source?: Source;
}

/** One rate for all the plan's years. */
export interface StatedRate {
  readonly rate: Millionths;
  readonly source?: Source;
}
