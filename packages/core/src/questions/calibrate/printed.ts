import type { FinancialYear } from "../../calendar/index.ts";
import { byValue, input, line, share, times } from "../../formula/index.ts";
import type { Pence } from "../../money/index.ts";

/** What a paper prints for each year, and how roundly: a step of 100,000 is the nearest thousand pounds. */
export interface Printed {
  readonly perYear: readonly { readonly year: FinancialYear; readonly amount: Pence }[];
  readonly toNearest: Pence;
}

const toNearest = byValue(
  line("to-nearest", {
    says: "{sum} to the nearest {unit}",
    is: times(share(input("sum"), input("unit"), "half-up"), input("unit")),
  }),
);

/**
 * Whether a sum is the printed one, both rounded as the paper rounds.
 *
 * @example isAsPrinted(627_964_53, 628_000_00, 1_000_00) // => true
 */
export const isAsPrinted = (sum: Pence, amount: Pence, unit: Pence): boolean =>
  toNearest({ sum, unit }) === toNearest({ sum: amount, unit });
