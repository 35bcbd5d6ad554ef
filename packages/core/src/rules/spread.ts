import { formulaRule, input, minus, shareFormula, times } from "../formula/index.ts";

const upTo = <const Name extends string>(partSeen: Name) =>
  shareFormula(times(input("sum"), input(partSeen)), input("whole"), "half-up");

/** A month's part of a sum that runs over several: `before` and `seen` are the weights run through before and after the month. */
export const spread = formulaRule("spread", {
  says: "{sum} up to {seen} of {whole}, rounded, less the same up to {before}",
  cite: "Outturn convention C13: every run of months from the first is the exact sum, rounded",
  is: minus(upTo("seen"), upTo("before")),
});
