import { doesNotApply } from "../../issues/index.ts";
import { asPercent } from "../../money/index.ts";
import type { FundingSource, Plan, Selection } from "../../plan/index.ts";
import { ChangeRefused, type Kind } from "../kind.ts";
import { atStart, eachSource, selectedInWords, selects } from "../select.ts";

/** Sources pay another share of each cost that they name. */
export const fundingShare: Kind<"funding-share"> = {
  apply: (plan, { where, share }) => {
    const selected = selectedFrom(plan, where);
    if (selected.length > 0 && !selected.some(hasShare))
      throw new ChangeRefused(doesNotApply("share", NO_SHARE, "Select a source that pays a share."), "share");
    return eachSource(plan, where, (source) =>
      source.pays?.share
        ? { ...source, pays: { ...source.pays, share: { ...source.pays.share, rate: share } } }
        : source,
    );
  },
  says: (plan, { where, share }) => {
    const pays = `pays ${asPercent(share)} of each cost that it names.`;
    if (where === undefined) return `Every source with a share ${pays}`;
    const stay = selectedFrom(plan, where).every(hasShare) ? "" : " Sources without a share stay as they are.";
    return `${atStart(selectedInWords(plan, where, "source"))} ${pays}${stay}`;
  },
  back: (plan, { change, where }) =>
    selectedFrom(plan, where).flatMap(({ id, pays }) =>
      pays?.share ? [{ change, share: pays.share.rate, where: { id } }] : [],
    ),
};

const NO_SHARE = "what it is for pays no share of costs";

const hasShare = ({ pays }: FundingSource): boolean => pays?.share !== undefined;

const selectedFrom = ({ funding }: Plan, where: Selection | undefined): readonly FundingSource[] =>
  funding.filter((source) => selects(where, source));
