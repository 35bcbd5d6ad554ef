import { formulaRule, input, minus, plus, shareFormula, shareOfSum, times } from "../formula/index.ts";

/** A year's sum for several people together, as far as the first of them: by running total, so that their shares add up to it. */
export const fullCostUpTo = formulaRule("full-cost-up-to", {
  says: "{sum} a year for all {people} people together, for the first {seen} of them",
  cite: "Outturn convention: one sum for several posts is shared equally, by running total",
  is: shareFormula(times(input("sum"), input("seen")), input("people"), "half-up"),
});

/** What some of the people with one sum together cost: every month of all of them is then the month of the one sum. */
export const fullCostBetween = formulaRule("full-cost-between", {
  says: "{upTo} for everyone up to the last of them, less {before} for those before them",
  cite: "Outturn convention: one sum for several posts is shared equally, by running total",
  is: minus(input("upTo"), input("before")),
});

/**
 * A full cost, or a line's sum of a year, after a rise. Plain salaries are rounded to the pound, as the national circulars do; a sum with
 * more in it is not.
 */
export const raised = formulaRule("raised", {
  says: "{sum} raised by {percent}, to the penny",
  cite: "Outturn convention C4: such a sum rises by what the plan says of it alone",
  is: plus(input("sum"), shareOfSum(input("percent"), input("sum"), "half-up")),
});
