import { asPercent } from "../../money/index.ts";
import { apprenticeshipLevy as rule } from "../../rules/index.ts";
import { onCost } from "./described.ts";
import { levyColumns, levyOnPay, levySchema } from "./levy-on-pay.ts";

/** A levy on all pay, the pay below the NI threshold too; no allowance is left for one more post (C8). */
export const apprenticeshipLevy = onCost({
  ...levyOnPay,
  name: "apprenticeship-levy",
  key: "apprenticeshipLevy",
  words: {
    name: "apprenticeship levy",
    named: "the apprenticeship levy",
    rate: "apprenticeship levy",
    held: "The apprenticeship levy",
    mend: "Give the rate, or none.",
    printed: "apprenticeship levy",
    phrases: ["apprenticeship levy"],
    drawnAs: "NI and levy",
  },
  schema: levySchema("Apprenticeship levy: as published, none, or a rate of pay"),
  published: {
    title: "Apprenticeship levy, by payday",
    entries: (publishedRates) => publishedRates.apprenticeshipLevy,
    columns: levyColumns,
    says: ({ rate }) => asPercent(rate),
  },
  rule: () => rule,
  taken: ({ rate }) => ({
    levyRate: { value: rate, unit: "rate", title: "apprenticeship levy rate" },
    pay: "pay",
  }),
  stated: (postOnCosts) => postOnCosts.apprenticeshipLevy,
});
