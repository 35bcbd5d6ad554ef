import type { Line } from "../../plan/index.ts";
import type { Kind } from "../kind.ts";
import { eachReached, INCOME_LINES, othersStay, reached } from "../reach.ts";
import { atStart, selectedInWords, without } from "../select.ts";

/** Income becomes more or less certain. */
export const incomeStatus: Kind<"income-status"> = {
  apply: (plan, { where, status }) =>
    eachReached(
      plan,
      where,
      INCOME_LINES,
      "status",
      (planLine): Line => (status === "confirmed" ? without(planLine, "status") : { ...planLine, status }),
    ),
  says: (plan, { where, status }) =>
    where === undefined
      ? `All income is ${status}.`
      : `${atStart(selectedInWords(plan, where, "line"))} is ${status}.${othersStay(plan, where, INCOME_LINES)}`,
  back: (plan, { change, where }) =>
    reached(plan, where, INCOME_LINES).map(({ id, status }) => ({
      ...{ change, status: status ?? ("confirmed" as const), where: { id } },
    })),
};
