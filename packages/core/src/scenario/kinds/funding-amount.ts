import { asPounds } from "../../money/index.ts";
import type { YearSum } from "../../plan/index.ts";
import { butCeilings, eachSourceByYear, sourcesByYear } from "../by-year-alone.ts";
import type { Kind } from "../kind.ts";
import { atStart, selectedInWords } from "../select.ts";

/** Other sums are available in the years named. */
export const fundingAmount: Kind<"funding-amount"> = {
  apply: (plan, { where, perYear }) =>
    eachSourceByYear(plan, where, "perYear", (fundingSource) => ({
      ...fundingSource,
      perYear: merged(fundingSource.perYear, perYear),
    })),
  says: (plan, { where, perYear }) => {
    const sums = perYear.map(({ year, amount }) => `${asPounds(amount)} in ${year}`);
    return `${atStart(selectedInWords(plan, where, "source"))} has ${sums.join(", ")}.${butCeilings(plan, where)}`;
  },
  back: (plan, { change, where, perYear }) =>
    sourcesByYear(plan, where).map(({ id, perYear: heldYearSums }) => ({
      change,
      perYear: heldYearSums.filter(({ year }) => perYear.some((yearSum) => yearSum.year === year)),
      where: { id },
    })),
};

function merged(heldYearSums: readonly YearSum[], perYear: readonly YearSum[]): readonly YearSum[] {
  const sums = new Map([...heldYearSums, ...perYear].map((yearSum) => [yearSum.year, yearSum]));
  return [...sums.values()].sort((first, second) => (first.year < second.year ? -1 : 1));
}
