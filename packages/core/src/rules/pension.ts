import { formulaRule, input, shareOfSum } from "../formula/index.ts";

/** The employer's total contribution rate on one person's pensionable pay in one month. */
export const pension = formulaRule("pension", {
  says: "{pensionRate} of the month's pensionable pay {pensionablePay}",
  cite: "Outturn convention C8: the total employer rate, everyone a member",
  is: shareOfSum(input("pensionRate"), input("pensionablePay"), "half-up"),
});
