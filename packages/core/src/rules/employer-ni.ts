import { above, formulaRule, input, shareFormula, shareOfSum, times } from "../formula/index.ts";

/** Class 1 secondary contributions on one person's pay in one pay period. */
export const employerNi = formulaRule("employer-ni", {
  says: "{niRate} of the month's pay {pay} above {niThreshold}; a halfpenny or less is dropped",
  cite: "Social Security (Contributions) Regulations 2001, S.I. 2001/1004, reg. 12(1)",
  is: shareOfSum(input("niRate"), above(input("pay"), input("niThreshold")), "half-down"),
});

/** The same with the exact twelfth of the published annual threshold, which a month need not hold in whole pence. */
export const employerNiAnnualTwelfth = formulaRule("employer-ni-annual-twelfth", {
  says: "{niRate} of the month's pay {pay} above a twelfth of {niThreshold}; a halfpenny or less is dropped",
  cite: "Outturn convention C7, annual-twelfth; S.I. 2001/1004, reg. 12(1)",
  is: shareFormula(
    times(above(times(input("pay"), 12), input("niThreshold")), input("niRate")),
    12_000_000,
    "half-down",
  ),
});
