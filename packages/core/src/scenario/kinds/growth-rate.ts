import { asPercent } from "../../money/index.ts";
import type { Kind } from "../kind.ts";
import { atStart, eachLine, inWords, selects } from "../select.ts";

/** Lines with sums by year grow each 1 April by another rate. */
export const growthRate: Kind<"growth-rate"> = {
  apply: (plan, { where, percent }) =>
    eachLine(plan, where, (line) =>
      line.sum.is === "yearly" ? { ...line, sum: { ...line.sum, growth: percent } } : line,
    ),
  says: (plan, { where, percent }) =>
    `${atStart(inWords(plan, where, "line"))} grows by ${asPercent(percent)} each 1 April.`,
  back: (plan, { change, where }) =>
    plan.lines.flatMap(({ id, sum, ...line }) =>
      selects(where, { id, ...line }) && sum.is === "yearly" && sum.growth !== undefined
        ? [{ change, percent: sum.growth, where: { id } }]
        : [],
    ),
};
