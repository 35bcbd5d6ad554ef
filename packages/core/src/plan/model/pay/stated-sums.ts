import type { DatedSum, Pay } from "../plan.ts";

/** The sums that pay itself states: salaries and full costs. Pay on a scale or grade, and in a line, states none. */
export const statedSums = (postPay: Pay): readonly DatedSum[] =>
  postPay.is === "salary" ? postPay.salary : postPay.is === "full-cost" ? postPay.fullCost : [];
