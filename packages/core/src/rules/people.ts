import { formulaRule, input, minus, shareFormula, times } from "../formula/index.ts";

/** The same person-month for everyone with one history. */
export const forPeople = formulaRule("for-people", {
  says: "{people} × {each}",
  is: times(input("people"), input("each")),
});

/** What a month comes to beyond a post's end, in the month in which it ends part-way. */
export const afterPartMonth = formulaRule("after-part-month", {
  says: "the whole month's {whole} less the {own} that stands in the post's own row",
  cite: "Outturn convention: one person has one threshold and one rounding a month",
  is: minus(input("whole"), input("own")),
});

/** The FTE of a year on average. */
export const fteAverage = formulaRule("fte-average", {
  says: "{fteDays} FTE-days in cost ÷ the {daysInYear} days of the year",
  is: shareFormula(input("fteDays"), input("daysInYear"), "half-up"),
});
