import { asPercent } from "../../money/index.ts";
import type { Change } from "../../plan/index.ts";
import type { Kind } from "../kind.ts";
import { eachReached, othersStay, reached, YEARLY_LINES } from "../reach.ts";
import { atStart, selectedInWords, without } from "../select.ts";

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
  back: (plan, { change, where }) =>
    reached(plan, where, YEARLY_LINES).flatMap(({ id, sum }): readonly Change[] => {
      if (sum.is !== "yearly") return [];
      if (sum.growth !== undefined) return [{ change, percent: sum.growth, where: { id } }];
      return [{ change: "uplift", uplift: sum.uplift ?? "none", where: { id } }];
    }),
};
