import { formulaRule, input, minus, shareFormula, times } from "../formula/index.ts";

const FEES = "Outturn convention C25";

/** Of those who come evenly in a month, how many on some of its days, in hundredths. Read it with `exactly`. */
export const comeOnDays = formulaRule("come-on-days", {
  says: "{number} evenly in the month, by its day {upTo} of {monthDays}, less those up to day {before}",
  cite: FEES,
  is: minus(
    shareFormula(times(input("number"), input("upTo")), input("monthDays"), "half-up"),
    shareFormula(times(input("number"), input("before")), input("monthDays"), "half-up"),
  ),
});

/** What so many, in hundredths, are charged once each, before it is divided by a hundred. Read it with `exactly`. */
export const feesCharged = formulaRule("fees-charged", {
  says: "{number} at {fee} each, by the day on which each comes in",
  cite: FEES,
  is: times(input("number"), input("fee")),
});

/** What a month of fees costs: every run of months from the first of a year is the exact sum, rounded. Read it with `exactly`. */
export const feesCost = formulaRule("fees-cost", {
  says: "fees of all who have come in up to the month's end, rounded, less the same up to its start",
  cite: FEES,
  is: minus(shareFormula(input("seen"), 100, "half-up"), shareFormula(input("before"), 100, "half-up")),
});
