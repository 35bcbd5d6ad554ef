import { formulaRule, input, shareOfSum } from "../formula/index.ts";

/** The levy on one person's pay in one month; the council's allowance is long used up. */
export const apprenticeshipLevy = formulaRule("apprenticeship-levy", {
  says: "{levyRate} of the month's pay {pay}",
  cite: "Finance Act 2016, Part 6; Outturn convention C8: no allowance is left for one more post",
  is: shareOfSum(input("levyRate"), input("pay"), "half-up"),
});
