import { doesNotApply } from "../../issues/index.ts";
import { asPounds } from "../../money/index.ts";
import type { FundingSource, Plan, Selection } from "../../plan/index.ts";
import { ChangeRefused, type Kind } from "../kind.ts";
import { atStart, eachSource, selectedInWords, selects } from "../select.ts";

/** Sources that give one sum for several years give another. */
export const ceiling: Kind<"ceiling"> = {
  apply: (plan, { where, ceiling: amount }) => {
    const selected = plan.funding.filter((fundingSource) => selects(where, fundingSource));
    if (selected.length > 0 && withCeiling(plan, where).length === 0)
      throw new ChangeRefused(doesNotApply("ceiling", "what it is for has a sum for each year"), "ceiling");
    return eachSource(plan, where, (fundingSource) =>
      fundingSource.ceiling === undefined
        ? fundingSource
        : { ...fundingSource, ceiling: { ...fundingSource.ceiling, amount } },
    );
  },
  says: (plan, { where, ceiling: amount }) =>
    where === undefined
      ? `Each ceiling is ${asPounds(amount)}.`
      : `${atStart(selectedInWords(plan, where, "source"))} gives up to ${asPounds(amount)} in all.`,
  back: (plan, { change, where }) =>
    withCeiling(plan, where).map(({ id, ceiling: held }) => ({ change, ceiling: held.amount, where: { id } })),
};

type Bounded = FundingSource & { readonly ceiling: NonNullable<FundingSource["ceiling"]> };

const withCeiling = ({ funding }: Plan, selection: Selection | undefined): readonly Bounded[] =>
  funding.filter(
    (fundingSource): fundingSource is Bounded =>
      fundingSource.ceiling !== undefined && selects(selection, fundingSource),
  );
