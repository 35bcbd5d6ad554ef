import { asPounds } from "../../money/index.ts";
import type { Kind } from "../kind.ts";
import { BY_YEAR, eachReached, othersStay, reached } from "../reach.ts";
import { atStart, selectedInWords } from "../select.ts";
import { sumsOfYears, withSums } from "../sums-by-year.ts";

/** Other sums are available in the years named. */
export const fundingAmount: Kind<"funding-amount"> = {
  apply: (plan, { where, perYear }) =>
    eachReached(plan, where, BY_YEAR, "perYear", (fundingSource) => ({
      ...fundingSource,
      perYear: withSums(fundingSource.perYear, perYear),
    })),
  says: (plan, { where, perYear }) => {
    const sums = perYear.map(({ year, amount }) => `${asPounds(amount)} in ${year}`);
    return `${atStart(selectedInWords(plan, where, "source"))} has ${sums.join(", ")}.${othersStay(plan, where, BY_YEAR)}`;
  },
  back: (plan, { change, where, perYear }) =>
    reached(plan, where, BY_YEAR).map((fundingSource) => ({
      change,
      perYear: sumsOfYears(fundingSource.perYear, perYear),
      where: { id: fundingSource.id },
    })),
};
