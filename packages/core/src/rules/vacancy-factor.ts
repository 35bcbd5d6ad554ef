import { formulaRule, input, minus, shareOfSum } from "../formula/index.ts";

/** What is taken off one person-month's employed cost for vacancies that no plan lists; never off agency. */
export const vacancyFactor = formulaRule("vacancy-factor", {
  says: "{vacancyPercent} taken off the month's employed cost {employedCost}",
  cite: "Outturn convention C10",
  is: minus(0, shareOfSum(input("vacancyPercent"), input("employedCost"), "half-up")),
});
