import { employerNiAnnualTwelfth } from "../../rules/index.ts";
import type { NiThresholdConvention } from "./ni-threshold.ts";

/** The exact twelfth of the annual figure. */
export const annualTwelfth: NiThresholdConvention = {
  says: "NI above a twelfth of the annual threshold",
  choice: "the exact twelfth of the annual one",
  rule: employerNiAnnualTwelfth,
  of: ({ annualThreshold }) => annualThreshold,
  title: "annual secondary threshold",
  inWords: (threshold) => `a twelfth of ${threshold} a year`,
};
