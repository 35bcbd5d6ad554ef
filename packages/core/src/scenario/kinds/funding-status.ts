import type { Kind } from "../kind.ts";
import { atStart, eachSource, selectedInWords, selects } from "../select.ts";

/** Money becomes more or less certain. */
export const fundingStatus: Kind<"funding-status"> = {
  apply: (plan, { where, status }) => eachSource(plan, where, (fundingSource) => ({ ...fundingSource, status })),
  says: (plan, { where, status }) => `${atStart(selectedInWords(plan, where, "source"))} is ${status}.`,
  back: (plan, { change, where }) =>
    plan.funding
      .filter((fundingSource) => selects(where, fundingSource))
      .map(({ id, status }) => ({ change, status, where: { id } })),
};
