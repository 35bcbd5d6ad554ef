import { above, formulaRule, input, minus, shareOfSum } from "../formula/index.ts";

const cost = above(input("cost"), 0);

/** What a source's share of a cost comes to. The shares of the sources before it come first, so that all parts add up to the cost. */
export const partOfCost = formulaRule("part-of-cost", {
  says: "{upTo} of the cost {cost}, rounded, less {before} of it, rounded, for the shares before; nothing of income",
  cite: "Outturn convention C12: every run of shares from the first is the exact sum, rounded",
  is: minus(shareOfSum(input("upTo"), cost, "half-up"), shareOfSum(input("before"), cost, "half-up")),
});
