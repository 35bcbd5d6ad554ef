import { above, formulaRule, input, minus } from "../formula/index.ts";

/** What of a year's cost, net of income, no money pays: never below nothing. Funding not applied is no negative gap. */
export const gap = formulaRule("gap", {
  says: "the year's cost {cost} less the funding applied {applied}, never below nothing",
  cite: "Outturn convention C15",
  is: above(input("cost"), input("applied")),
});

/** What a year costs where income that is not certain enough is not counted: such income stands below nothing, as costs have it. */
export const costCounted = formulaRule("cost-counted", {
  says: "the year's cost {cost} without the income in it that is not counted {uncounted}",
  cite: "Outturn convention C12",
  is: minus(input("cost"), input("uncounted")),
});

/** What a line costs in a year above what the existing budget holds for it: money that other funding rested on. */
export const overspend = formulaRule("overspend", {
  says: "the line's cost {cost} above its budget {budget}",
  cite: "Outturn convention C12",
  is: above(input("cost"), input("budget")),
});
