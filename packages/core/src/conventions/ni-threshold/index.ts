import { annualTwelfth } from "./annual-twelfth.ts";
import type { NiThreshold, NiThresholdConvention } from "./ni-threshold.ts";
import { publishedMonthly } from "./published-monthly.ts";

/** Every reading of the threshold, the default first. */
export const niThresholds: { readonly [name in NiThreshold]: NiThresholdConvention } = {
  "published-monthly": publishedMonthly,
  "annual-twelfth": annualTwelfth,
};
