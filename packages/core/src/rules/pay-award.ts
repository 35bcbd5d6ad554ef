import { formulaRule, input, plus, shareFormula, times } from "../formula/index.ts";

const POUND = 100;
const WHOLE = 1_000_000;

/** A salary after a percentage award, to the pound. */
export const percentAward = formulaRule("percent-award", {
  says: "{salary} a year raised by {percent}, rounded to the pound",
  cite: "National Joint Council pay circulars: each point is rounded to the pound before the next award",
  is: times(shareFormula(times(input("salary"), plus(WHOLE, input("percent"))), WHOLE * POUND, "half-up"), POUND),
});

/** A salary after a flat award, to the pound. */
export const flatAward = formulaRule("flat-award", {
  says: "{salary} a year and {flat}, rounded to the pound",
  cite: "National Joint Council pay circulars",
  is: times(shareFormula(plus(input("salary"), input("flat")), POUND, "half-up"), POUND),
});
