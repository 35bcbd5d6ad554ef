import { above, formulaRule, input, minus, plus, shareOfSum } from "../formula/index.ts";

/** A percentage of what runs over several months or years; `before` and `seen` are what it is of up to there, before it and with it. */
export const percentOf = formulaRule("percent-of", {
  says: "{percent} of {seen}, rounded, less the same of {before}",
  cite: "Outturn convention C13: every run of months from the first is the exact sum, rounded",
  is: minus(
    shareOfSum(input("percent"), input("seen"), "half-up"),
    shareOfSum(input("percent"), input("before"), "half-up"),
  ),
});

/** What several sums come to, one after the other. */
export const together = formulaRule("together", {
  says: "{before} and {sum}",
  is: plus(input("before"), input("sum")),
});

const cost = above(input("cost"), 0);

/** What a source's share of a cost comes to. The shares of the sources before it come first, so that all parts add up to the cost. */
export const partOfCost = formulaRule("part-of-cost", {
  says: "{upTo} of the cost {cost}, rounded, less {before} of it, rounded, for the shares before; nothing of income",
  cite: "Outturn convention C12: every run of shares from the first is the exact sum, rounded",
  is: minus(shareOfSum(input("upTo"), cost, "half-up"), shareOfSum(input("before"), cost, "half-up")),
});
