import { asPercent } from "../../money/index.ts";
import type { Kind } from "../kind.ts";
import { eachReached, othersStay, reached, YEARLY_LINES } from "../reach.ts";
import { atStart, selectedInWords, without } from "../select.ts";
import { risesBack } from "./uplift.ts";

/** Lines with sums by year grow each 1 April by another rate. */
export const growthRate: Kind<"growth-rate"> = {
  apply: (plan, { where, percent }) =>
    eachReached(plan, where, YEARLY_LINES, "percent", (planLine) =>
      planLine.sum.is === "yearly"
        ? { ...planLine, sum: { ...without(planLine.sum, "uplift"), growth: percent } }
        : planLine,
    ),
  says: (plan, { where, percent }) =>
    `${atStart(selectedInWords(plan, where, "line"))} grows by ${asPercent(percent)} each 1 April.${othersStay(plan, where, YEARLY_LINES)}`,
  back: (plan, { where }) => reached(plan, where, YEARLY_LINES).flatMap(risesBack),
};
