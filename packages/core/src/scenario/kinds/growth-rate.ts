import { asPercent } from "../../money/index.ts";
import type { Kind } from "../kind.ts";
import { atStart, eachLine, selectedInWords, selects } from "../select.ts";

/** Lines with sums by year grow each 1 April by another rate. */
export const growthRate: Kind<"growth-rate"> = {
  apply: (plan, { where, percent }) =>
    eachLine(plan, where, (planLine) =>
      planLine.sum.is === "yearly" ? { ...planLine, sum: { ...planLine.sum, growth: percent } } : planLine,
    ),
  says: (plan, { where, percent }) =>
    `${atStart(selectedInWords(plan, where, "line"))} grows by ${asPercent(percent)} each 1 April.`,
  back: (plan, { change, where }) =>
    plan.lines.flatMap(({ id, sum, ...line }) =>
      selects(where, { id, ...line }) && sum.is === "yearly" && sum.growth !== undefined
        ? [{ change, percent: sum.growth, where: { id } }]
        : [],
    ),
};
