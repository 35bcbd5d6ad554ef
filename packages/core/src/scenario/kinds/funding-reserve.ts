import { asPounds } from "../../money/index.ts";
import { listed } from "../../words/index.ts";
import type { Kind } from "../kind.ts";
import { eachReached, othersStay, reached, WITH_RESERVE } from "../reach.ts";
import { atStart, selectedInWords } from "../select.ts";

/** Reserves open with another sum, or keep another minimum. */
export const fundingReserve: Kind<"funding-reserve"> = {
  apply: (plan, { where, opening, minimum }) => {
    const stated = { ...(opening !== undefined && { opening }), ...(minimum !== undefined && { minimum }) };
    return eachReached(plan, where, WITH_RESERVE, opening === undefined ? "minimum" : "opening", (source) =>
      source.reserve ? { ...source, reserve: { ...source.reserve, ...stated } } : source,
    );
  },
  says: (plan, { where, opening, minimum }) => {
    const does = [
      opening !== undefined && `opens with ${asPounds(opening)}`,
      minimum !== undefined && `keeps at least ${asPounds(minimum)}`,
    ].filter((phrase) => phrase !== false);
    return where === undefined
      ? `Every reserve ${listed(does)}.`
      : `${atStart(selectedInWords(plan, where, "source"))} ${listed(does)}.${othersStay(plan, where, WITH_RESERVE)}`;
  },
  back: (plan, { change, where, opening, minimum }) =>
    reached(plan, where, WITH_RESERVE).flatMap(({ id, reserve }) =>
      reserve === undefined
        ? []
        : [
            {
              ...{ change, where: { id } },
              ...(opening !== undefined && { opening: reserve.opening }),
              ...(minimum !== undefined && { minimum: reserve.minimum }),
            },
          ],
    ),
};
