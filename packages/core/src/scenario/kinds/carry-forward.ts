import { asPounds } from "../../money/index.ts";
import type { FundingSource } from "../../plan/index.ts";
import type { Kind } from "../kind.ts";
import { atStart, eachSource, inWords, selects } from "../select.ts";

/** Another part of what is not applied may be carried into the next year. */
export const carryForward: Kind<"carry-forward"> = {
  apply: (plan, { where, carryForward: policy }) =>
    eachSource(plan, where, (source) => ({ ...source, carryForward: policy })),
  says: (plan, { where, carryForward: policy }) =>
    `${atStart(inWords(plan, where, "source"))} may carry forward ${carried(policy)}.`,
  back: (plan, { change, where }) =>
    plan.funding
      .filter((source) => selects(where, source))
      .map(({ id, carryForward: held }) => ({ change, carryForward: held, where: { id } })),
};

/** What may be carried forward, in words. */
export function carried(policy: FundingSource["carryForward"]): string {
  if (policy === "none") return "nothing";
  if (policy === "all") return "everything not applied";
  const { cap, expiresAfterYears: years } = policy;
  const expires = years === undefined ? "" : `, to be used within ${years === 1 ? "a year" : `${years} years`}`;
  return `up to ${asPounds(cap)}${expires}`;
}
