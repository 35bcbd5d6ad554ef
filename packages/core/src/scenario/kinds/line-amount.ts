import { asPounds, type Pence } from "../../money/index.ts";
import type { ChangeOf, Line, YearSum } from "../../plan/index.ts";
import type { Kind } from "../kind.ts";
import { eachReached, ONE_SUM_LINES, othersStay, reached, YEARLY_LINES } from "../reach.ts";
import { atStart, selectedInWords } from "../select.ts";
import { sumsOfYears, withSums } from "../sums-by-year.ts";

type Amount = ChangeOf<"line-amount">["amount"];

/** Lines cost other sums: in the years named, or in all where a line is one sum. Income is stated as its line states it. */
export const lineAmount: Kind<"line-amount"> = {
  apply: (plan, { where, amount }) =>
    eachReached(plan, where, reachOf(amount), typeof amount === "number" ? "amount" : "perYear", (planLine) => {
      const stated = asStated(planLine, amount);
      const { sum } = planLine;
      if (typeof stated === "number")
        return sum.is === "yearly" ? planLine : { ...planLine, sum: { ...sum, amount: stated } };
      return sum.is === "yearly" ? { ...planLine, sum: { ...sum, perYear: withSums(sum.perYear, stated) } } : planLine;
    }),
  says: (plan, { where, amount }) => {
    const sums =
      typeof amount === "number"
        ? asPounds(amount)
        : amount.map((yearSum) => `${asPounds(yearSum.amount)} in ${yearSum.year}`).join(", ");
    return `${atStart(selectedInWords(plan, where, "line"))} comes to ${sums}.${othersStay(plan, where, reachOf(amount))}`;
  },
  back: (plan, { change, where, amount }) =>
    reached(plan, where, reachOf(amount)).map((planLine) => ({
      change,
      amount: asStated(planLine, heldAmount(planLine, amount)),
      where: { id: planLine.id },
    })),
};

const reachOf = (amount: Amount) => (typeof amount === "number" ? ONE_SUM_LINES : YEARLY_LINES);

/** What a line has where such a change is made to it. */
function heldAmount({ sum }: Line, amount: Amount): Amount {
  if (sum.is !== "yearly") return sum.amount;
  return typeof amount === "number" ? [] : sumsOfYears(sum.perYear, amount);
}

/** Income is held below nothing and stated above; and the other way round. */
function asStated({ income }: Line, amount: Amount): Amount {
  if (!income) return amount;
  const turned = (pence: Pence): Pence => (0 - pence) as Pence;
  return typeof amount === "number"
    ? turned(amount)
    : amount.map((yearSum): YearSum => ({ ...yearSum, amount: turned(yearSum.amount) }));
}
