import type { FormulaRule } from "../../formula/index.ts";
import type { Pence } from "../../money/index.ts";

/** Above which threshold a month's employer NI is charged (Outturn convention C7); the default first. */
export type NiThreshold = "published-monthly" | "annual-twelfth";

/** All that one reading of the threshold decides. */
export interface NiThresholdConvention {
  /** What it does, as outputs say it. */
  readonly says: string;
  /** The same in few words, among the choices of a plan. */
  readonly choice: string;
  readonly rule: FormulaRule<"niRate" | "pay" | "niThreshold">;
  /** The threshold that the rule takes. */
  readonly of: (thresholds: Thresholds) => Pence;
  readonly title: string;
  readonly inWords: (threshold: string) => string;
}

/** The secondary threshold as it is published. */
export interface Thresholds {
  readonly monthlyThreshold: Pence;
  readonly annualThreshold: Pence;
}
