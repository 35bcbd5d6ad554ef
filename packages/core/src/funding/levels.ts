import type { FundingSource } from "../plan/index.ts";
import type { Level } from "./funding.ts";
import type { Payer } from "./ground.ts";

const statuses: { readonly [level in Level]: readonly FundingSource["status"][] } = {
  confirmed: ["confirmed"],
  conditional: ["confirmed", "conditional"],
  total: ["confirmed", "conditional", "unconfirmed"],
};

/** The sources whose money a level counts, in the plan's order. */
export const payersAt = (fundingLevel: Level, payers: readonly Payer[]): readonly Payer[] =>
  payers.filter(({ status }) => statuses[fundingLevel].includes(status));
