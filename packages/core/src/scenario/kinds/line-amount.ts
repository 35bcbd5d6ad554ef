import { asPounds, type Millionths, type Pence } from "../../money/index.ts";
import {
  baseInWords,
  type Line,
  type LineAmount,
  type Plan,
  percentsInWords,
  toldApart,
  withRates,
  type YearSum,
} from "../../plan/index.ts";
import type { Kind } from "../kind.ts";
import { eachReached, ONE_SUM_LINES, othersStay, PERCENTAGES, type Reach, reached, YEARLY_LINES } from "../reach.ts";
import { atStart, selectedInWords } from "../select.ts";
import { sumsOfYears, withSums } from "../sums-by-year.ts";

/** Lines cost other sums, in the years named or in all, or another percentage. Income is stated as its line states it. */
export const lineAmount: Kind<"line-amount"> = {
  apply: (plan, { where, amount }) => {
    const { reach, fieldKey } = stated(amount);
    return eachReached(plan, where, reach, fieldKey, (planLine) => ({
      ...planLine,
      sum: withAmount(planLine.sum, asStated(planLine, amount)),
    }));
  },
  says: (plan, { where, amount }) => {
    const { reach } = stated(amount);
    const inWords = amountInWords(amount, plan, reached(plan, where, reach));
    return `${atStart(selectedInWords(plan, where, "line"))} comes to ${inWords}.${othersStay(plan, where, reach)}`;
  },
  back: (plan, { change, where, amount }) =>
    reached(plan, where, stated(amount).reach).map((planLine) => ({
      change,
      amount: asStated(planLine, heldAmount(planLine, amount)),
      where: { id: planLine.id },
    })),
};

/** Of which lines such a sum can be, and under which key it stands. */
function stated(amount: LineAmount): { readonly reach: Reach<Line>; readonly fieldKey: string } {
  if (typeof amount === "number") return { reach: ONE_SUM_LINES, fieldKey: "amount" };
  return "percent" in amount
    ? { reach: PERCENTAGES, fieldKey: "percent" }
    : { reach: YEARLY_LINES, fieldKey: "perYear" };
}

/** "£5,000", "£5,000 in 2024/25", "4% of The grant". */
function amountInWords(amount: LineAmount, plan: Plan, lines: readonly Line[]): string {
  if (typeof amount === "number") return asPounds(amount);
  if (!("percent" in amount)) return amount.map((sum) => `${asPounds(sum.amount)} in ${sum.year}`).join(", ");
  const bases = lines.flatMap(({ sum }) => (sum.is === "percent" ? [baseInWords(sum.of, toldApart(plan))] : []));
  const [base, ...others] = new Set(bases);
  return `${percentsInWords(amount.percent)} of ${others.length === 0 ? base : "what each is a percentage of"}`;
}

function withAmount(sum: Line["sum"], amount: LineAmount): Line["sum"] {
  if (typeof amount === "number") return { ...sum, amount } as Line["sum"];
  if ("percent" in amount) return { ...sum, percent: amount.percent } as Line["sum"];
  return sum.is === "yearly" ? { ...sum, perYear: withSums(sum.perYear, amount) } : sum;
}

/** What a line has where such a change is made to it. */
function heldAmount({ sum }: Line, amount: LineAmount): LineAmount {
  if (sum.is === "percent") return { percent: sum.percent };
  if (sum.is !== "yearly") return sum.amount;
  return sumsOfYears(sum.perYear, amount as readonly YearSum[]);
}

/** Income is held below nothing and stated above; and the other way round. */
function asStated({ income }: Line, amount: LineAmount): LineAmount {
  if (!income) return amount;
  if (typeof amount === "number") return turned(amount);
  return "percent" in amount
    ? { percent: withRates(amount.percent, turned) }
    : amount.map((yearSum): YearSum => ({ ...yearSum, amount: turned(yearSum.amount) }));
}

const turned = <Amount extends Pence | Millionths>(amount: Amount): Amount => (0 - amount) as Amount;
