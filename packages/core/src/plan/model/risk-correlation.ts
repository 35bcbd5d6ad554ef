import type { Source } from "./common.ts";

/** Two risks of which what is drawn goes together. */
export interface RiskCorrelation {
  readonly between: readonly [string, string];
  /** Spearman's rank correlation in millionths, from minus the whole to the whole. */
  readonly rank: number;
  readonly source?: Source;
  /** Whose judgement it is, where it is no published figure. */
  readonly owner?: string;
}
