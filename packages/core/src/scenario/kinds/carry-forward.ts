import { asPounds } from "../../money/index.ts";
import type { CarryForward } from "../../plan/index.ts";
import { butCeilings, eachSourceByYear, sourcesByYear } from "../by-year-alone.ts";
import type { Kind } from "../kind.ts";
import { atStart, inWords } from "../select.ts";

/** Another part of what is not applied may be carried into the next year. */
export const carryForward: Kind<"carry-forward"> = {
  apply: (plan, { where, carryForward: policy }) =>
    eachSourceByYear(plan, where, "carryForward", (source) => ({ ...source, carryForward: policy })),
  says: (plan, { where, carryForward: policy }) =>
    `${atStart(inWords(plan, where, "source"))} may carry forward ${carried(policy)}.${butCeilings(plan, where)}`,
  back: (plan, { change, where }) =>
    sourcesByYear(plan, where).map(({ id, carryForward: held = "none" }) => ({
      ...{ change, carryForward: held, where: { id } },
    })),
};

/** What may be carried forward, in words. */
export function carried(policy: CarryForward): string {
  if (policy === "none") return "nothing";
  if (policy === "all") return "everything not applied";
  const { cap, expiresAfterYears: years } = policy;
  const expires = years === undefined ? "" : `, to be used within ${years === 1 ? "a year" : `${years} years`}`;
  return `up to ${asPounds(cap)}${expires}`;
}
