import { employerNi } from "../../rules/index.ts";
import type { NiThresholdConvention } from "./ni-threshold.ts";

/** The monthly figure as it is published, in whole pounds. */
export const publishedMonthly: NiThresholdConvention = {
  says: "NI above the monthly threshold as published",
  choice: "as published",
  rule: employerNi,
  of: ({ monthlyThreshold }) => monthlyThreshold,
  title: "monthly secondary threshold",
  inWords: (threshold) => `${threshold} a month`,
};
