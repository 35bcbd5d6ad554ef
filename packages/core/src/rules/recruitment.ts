import { formulaRule, input, minus, shareFormula, times } from "../formula/index.ts";
import { MILLION } from "../money/index.ts";

/** How many months at a later monthly cost a first year's sum pays for. */
export const monthsPaidFor = formulaRule("months-paid-for", {
  says: "{sum} at the cost a month of a later year, whose {months} months come to {later}",
  is: shareFormula(times(input("sum"), input("months")), input("later"), "half-up"),
});

/**
 * How late people start on average, in thousandths of a month: `month` and the months of both years in parts of a month, `risen` what the next
 * year's cost a month is to the first's, in millionths.
 */
export const startsLateBy = formulaRule("starts-late-by", {
  says: "the {firstMonths} months of the first year less those that its sum pays for at the next year's cost a month",
  is: minus(
    shareFormula(times(input("firstMonths"), 1_000), input("month"), "half-up"),
    shareFormula(
      times(times(times(input("firstAmount"), input("risen")), input("nextMonths")), 1_000),
      times(times(input("nextAmount"), MILLION), input("month")),
      "half-up",
    ),
  ),
});

/** What some months of a first year cost with everybody in post: `risen` as in `startsLateBy`. */
export const paidAtFullStrength = formulaRule("paid-at-full-strength", {
  says: "the cost a month of the next year's {sum} over {nextMonths} months, before it rose to {risen} of what it was, for {months} months",
  is: shareFormula(
    times(times(input("sum"), MILLION), input("months")),
    times(input("nextMonths"), input("risen")),
    "half-up",
  ),
});

/** How many days after the earliest start the middle of its range is: of two, the earlier. */
export const startMiddle = formulaRule("start-middle", {
  says: "half of the {days} days from the earliest start to the latest; of two days in the middle, the earlier",
  cite: "Outturn convention: on which day of a range people start (startIn: middle)",
  is: shareFormula(input("days"), 2, "half-down"),
});
