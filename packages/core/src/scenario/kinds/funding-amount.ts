import { asPounds } from "../../money/index.ts";
import type { YearSum } from "../../plan/index.ts";
import { butCeilings, eachSourceByYear, sourcesByYear } from "../by-year-alone.ts";
import type { Kind } from "../kind.ts";
import { atStart, inWords } from "../select.ts";

/** Other sums are available in the years named. */
export const fundingAmount: Kind<"funding-amount"> = {
  apply: (plan, { where, perYear }) =>
    eachSourceByYear(plan, where, "perYear", (source) => ({ ...source, perYear: merged(source.perYear, perYear) })),
  says: (plan, { where, perYear }) => {
    const sums = perYear.map(({ year, amount }) => `${asPounds(amount)} in ${year}`);
    return `${atStart(inWords(plan, where, "source"))} has ${sums.join(", ")}.${butCeilings(plan, where)}`;
  },
  back: (plan, { change, where, perYear }) =>
    sourcesByYear(plan, where).map(({ id, perYear: held }) => ({
      change,
      perYear: held.filter(({ year }) => perYear.some((one) => one.year === year)),
      where: { id },
    })),
};

function merged(held: readonly YearSum[], perYear: readonly YearSum[]): readonly YearSum[] {
  const sums = new Map([...held, ...perYear].map((sum) => [sum.year, sum]));
  return [...sums.values()].sort((a, b) => (a.year < b.year ? -1 : 1));
}
