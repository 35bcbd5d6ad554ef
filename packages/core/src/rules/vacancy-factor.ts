import { formulaRule, input, minus, shareFormula, shareOfSum, smallest, times } from "../formula/index.ts";

/** What is taken off one person-month's employed cost for vacancies that no plan lists; never off agency. */
export const vacancyFactor = formulaRule("vacancy-factor", {
  says: "{vacancyPercent} taken off the month's employed cost {employedCost}",
  cite: "Outturn convention C10",
  is: minus(0, shareOfSum(input("vacancyPercent"), input("employedCost"), "half-up")),
});

const upTo = <const Name extends string>(partSeen: Name) =>
  shareFormula(times(smallest(input("target"), input("whole")), input(partSeen)), input("whole"), "half-up");

/**
 * One post's month of a target in pounds: `before` and `seen` are the year's employed cost, of posts in the plan's order and of their months,
 * before and after it, of `whole`. No more is taken off than there is. Read it with `exactly`: two sums of a year are multiplied.
 */
export const vacancyTarget = formulaRule("vacancy-target", {
  says: "{before} of {whole} employed cost's part of the target of {target}, rounded, less the same up to {seen}",
  cite: "Outturn convention C10, C13: every run of posts and months from the first is the exact sum, rounded",
  is: minus(upTo("before"), upTo("seen")),
});
