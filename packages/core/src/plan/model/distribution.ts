import type { Millionths } from "../../money/index.ts";

/** One of several values, and how likely it is. */
export interface LikelyValue {
  readonly value: number;
  readonly chance: Millionths;
}

/**
 * How likely each value of a number is, by the name that the field has for it. Values are whole: pence, millionths, days or months, as
 * what they are values of.
 */
export type Distribution =
  /** One of a few values; their chances come to the whole. */
  | { readonly is: "values"; readonly values: readonly LikelyValue[] }
  /** Every whole value from one to another, both included, as likely as the next. */
  | { readonly is: "uniform"; readonly from: number; readonly to: number }
  | { readonly is: "triangular"; readonly low: number; readonly likely: number; readonly high: number }
  /** What was seen: each value of the list as likely as the next, as often as it stands there. */
  | { readonly is: "history"; readonly values: readonly number[] }
  | { readonly is: "normal"; readonly mean: number; readonly standardDeviation: number }
  /** Never at or below nothing, with a long tail above: one half lies below the median, nine tenths below `p90`. */
  | { readonly is: "lognormal"; readonly median: number; readonly p90: number };
