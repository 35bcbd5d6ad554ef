import { asPounds } from "../../money/index.ts";
import type { Kind } from "../kind.ts";
import { eachReached, othersStay, reached, WITH_CEILING } from "../reach.ts";
import { atStart, selectedInWords } from "../select.ts";

/** Sources that give one sum for several years give another. */
export const ceiling: Kind<"ceiling"> = {
  apply: (plan, { where, ceiling: amount }) =>
    eachReached(plan, where, WITH_CEILING, "ceiling", (source) =>
      source.ceiling ? { ...source, ceiling: { ...source.ceiling, amount } } : source,
    ),
  says: (plan, { where, ceiling: amount }) =>
    where === undefined
      ? `Each ceiling is ${asPounds(amount)}.`
      : `${atStart(selectedInWords(plan, where, "source"))} gives up to ${asPounds(amount)} in all.${othersStay(plan, where, WITH_CEILING)}`,
  back: (plan, { change, where }) =>
    reached(plan, where, WITH_CEILING).flatMap(({ id, ceiling: held }) =>
      held === undefined ? [] : [{ change, ceiling: held.amount, where: { id } }],
    ),
};
