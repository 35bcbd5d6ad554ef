import type { FinancialYear } from "../../calendar/index.ts";
import { toNearest } from "../../formula/index.ts";
import type { Pence } from "../../money/index.ts";

/** What a paper prints for each year, and how roundly: a step of 100,000 is the nearest thousand pounds. */
export interface Printed {
  readonly perYear: readonly { readonly year: FinancialYear; readonly amount: Pence }[];
  readonly toNearest: Pence;
}

/**
 * Whether a sum is the printed one, both rounded as the paper rounds.
 *
 * @example isAsPrinted(627_964_53, 628_000_00, 1_000_00) // => true
 */
export const isAsPrinted = (total: Pence, amount: Pence, unit: Pence): boolean =>
  toNearest(total, unit) === toNearest(amount, unit);
