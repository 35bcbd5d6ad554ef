import { asPercent } from "../../money/index.ts";
import type { Kind } from "../kind.ts";
import { eachReached, othersStay, reached, WITH_SHARE } from "../reach.ts";
import { atStart, selectedInWords } from "../select.ts";

/** Sources pay another share of each cost that they name. */
export const fundingShare: Kind<"funding-share"> = {
  apply: (plan, { where, share }) =>
    eachReached(plan, where, WITH_SHARE, "share", (source) =>
      source.pays?.share
        ? { ...source, pays: { ...source.pays, share: { ...source.pays.share, rate: share } } }
        : source,
    ),
  says: (plan, { where, share }) => {
    const pays = `pays ${asPercent(share)} of each cost that it names.`;
    return where === undefined
      ? `Every source with a share ${pays}`
      : `${atStart(selectedInWords(plan, where, "source"))} ${pays}${othersStay(plan, where, WITH_SHARE)}`;
  },
  back: (plan, { change, where }) =>
    reached(plan, where, WITH_SHARE).flatMap(({ id, pays }) =>
      pays?.share ? [{ change, share: pays.share.rate, where: { id } }] : [],
    ),
};
