import { type Formula, type FormulaRule, formulaRule, input, plus, shareFormula, times } from "../formula/index.ts";

const WHOLE = 1_000_000;

/**
 * A line's sum a number of years after the last one given: compounded exactly, rounded once. Read it with `exactly`: the powers
 * soon pass what a number holds.
 */
export function grown(yearCount: number): FormulaRule<"sum" | "growth"> {
  let top: Formula<"sum" | "growth"> = input("sum");
  let under: Formula<never> = 1;
  for (let year = 0; year < yearCount; year += 1) {
    top = times(top, plus(WHOLE, input("growth")));
    under = times(under, WHOLE);
  }
  return formulaRule("growth", {
    says: `{sum} grown by {growth} each 1 April, ${yearCount === 1 ? "once" : `${yearCount} times`}`,
    cite: "Outturn convention C11",
    is: shareFormula(top, under, "half-up"),
  });
}
