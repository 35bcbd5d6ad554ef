import { asPounds, type Pence } from "../../money/index.ts";
import type { Line, YearSum } from "../../plan/index.ts";
import type { Kind } from "../kind.ts";
import { atStart, eachLine, selectedInWords, selects } from "../select.ts";

/** Lines cost other sums: in the years named, or in all where a line is one sum. Income is stated as its line states it. */
export const lineAmount: Kind<"line-amount"> = {
  apply: (plan, { where, amount }) => eachLine(plan, where, (planLine) => withAmount(planLine, amount)),
  says: (plan, { where, amount }) => {
    const sums =
      typeof amount === "number"
        ? asPounds(amount)
        : amount.map((yearSum) => `${asPounds(yearSum.amount)} in ${yearSum.year}`).join(", ");
    return `${atStart(selectedInWords(plan, where, "line"))} comes to ${sums}.`;
  },
  back: (plan, { change, where, amount }) =>
    plan.lines
      .filter((planLine) => selects(where, planLine))
      .flatMap((planLine) => {
        const held = heldAmount(planLine, amount);
        return held === undefined ? [] : [{ change, amount: held, where: { id: planLine.id } }];
      }),
};

function withAmount(planLine: Line, amount: Pence | readonly YearSum[]): Line {
  const { sum } = planLine;
  if (typeof amount === "number") {
    return sum.is === "yearly" ? planLine : { ...planLine, sum: { ...sum, amount: asStated(planLine, amount) } };
  }
  if (sum.is !== "yearly") return planLine;
  const stated = amount.map((yearSum) => ({ ...yearSum, amount: asStated(planLine, yearSum.amount) }));
  const sums = new Map([...sum.perYear, ...stated].map((yearSum) => [yearSum.year, yearSum]));
  const perYear = [...sums.values()].sort((first, second) => (first.year < second.year ? -1 : 1));
  return { ...planLine, sum: { ...sum, perYear } };
}

/** What a line has where such a change is made to it, as a change would state it. */
function heldAmount(planLine: Line, amount: Pence | readonly YearSum[]): Pence | readonly YearSum[] | undefined {
  const { sum } = planLine;
  if (typeof amount === "number") return sum.is === "yearly" ? undefined : asStated(planLine, sum.amount);
  if (sum.is !== "yearly") return undefined;
  return sum.perYear
    .filter(({ year }) => amount.some((yearSum) => yearSum.year === year))
    .map((yearSum) => ({ ...yearSum, amount: asStated(planLine, yearSum.amount) }));
}

/** Income is held below nothing and stated above; and the other way round. */
const asStated = ({ income }: Line, amount: Pence): Pence => (income ? ((0 - amount) as Pence) : amount);
