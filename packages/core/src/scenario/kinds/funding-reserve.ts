import { doesNotApply } from "../../issues/index.ts";
import { asPounds } from "../../money/index.ts";
import type { FundingSource, Plan, Selection } from "../../plan/index.ts";
import { listed } from "../../words/index.ts";
import { ChangeRefused, type Kind } from "../kind.ts";
import { atStart, eachSource, selectedInWords, selects } from "../select.ts";

/** Reserves open with another sum, or keep another minimum. */
export const fundingReserve: Kind<"funding-reserve"> = {
  apply: (plan, { where, opening, minimum }) => {
    const selected = selectedFrom(plan, where);
    const key = opening === undefined ? "minimum" : "opening";
    if (selected.length > 0 && !selected.some(({ reserve }) => reserve !== undefined))
      throw new ChangeRefused(doesNotApply(key, "what it is for is no reserve", "Select a reserve."), key);
    const stated = { ...(opening !== undefined && { opening }), ...(minimum !== undefined && { minimum }) };
    return eachSource(plan, where, (source) =>
      source.reserve ? { ...source, reserve: { ...source.reserve, ...stated } } : source,
    );
  },
  says: (plan, { where, opening, minimum }) => {
    const does = [
      opening !== undefined && `opens with ${asPounds(opening)}`,
      minimum !== undefined && `is not drawn below ${asPounds(minimum)}`,
    ].filter((phrase) => phrase !== false);
    if (where === undefined) return `Every reserve ${listed(does)}.`;
    const stay = selectedFrom(plan, where).every(({ reserve }) => reserve !== undefined)
      ? ""
      : " Sources that are no reserve stay as they are.";
    return `${atStart(selectedInWords(plan, where, "source"))} ${listed(does)}.${stay}`;
  },
  back: (plan, { change, where, opening, minimum }) =>
    selectedFrom(plan, where).flatMap(({ id, reserve }) =>
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

const selectedFrom = ({ funding }: Plan, where: Selection | undefined): readonly FundingSource[] =>
  funding.filter((source) => selects(where, source));
