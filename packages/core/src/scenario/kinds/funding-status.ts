import type { Kind } from "../kind.ts";
import { atStart, eachSource, inWords, selects } from "../select.ts";

/** Money becomes more or less certain. */
export const fundingStatus: Kind<"funding-status"> = {
  apply: (plan, { where, status }) => eachSource(plan, where, (source) => ({ ...source, status })),
  says: (plan, { where, status }) => `${atStart(inWords(plan, where, "source"))} is ${status}.`,
  back: (plan, { change, where }) =>
    plan.funding
      .filter((source) => selects(where, source))
      .map(({ id, status }) => ({ change, status, where: { id } })),
};
