import { above, formulaRule, input, minus, plus, shareFormula, shareOfSum, times } from "../formula/index.ts";

const MONTHS = 12;
const inTime = <const Name extends string>(sum: Name) =>
  shareFormula(times(input(sum), input("months")), MONTHS, "half-up");

/**
 * What falls in a year of a saving that slips: each year's plan runs evenly from April to March by running total, every month of it
 * is moved later. `planned` is the plan of the year that still lands here with its first `months` months, `plannedBefore` that of the
 * year before it, whose other months land here too.
 */
export const savingSlipped = formulaRule("saving-slipped", {
  says: "the first {months} months of {planned}, and the months after those of the year before's {plannedBefore}",
  cite: "Outturn convention C13: a sum is spread over months by running total",
  is: plus(inTime("planned"), minus(input("plannedBefore"), inTime("plannedBefore"))),
});

/** What is delivered of a saving in a year. */
export const savingDelivered = formulaRule("saving-delivered", {
  says: "{delivered} of the {slipped} that falls in the year",
  cite: "Outturn convention C13",
  is: shareOfSum(input("delivered"), input("slipped"), "half-up"),
});

/** The pounds of a saving that a year misses: what funding that rests on the saving loses. */
export const savingUndelivered = formulaRule("saving-undelivered", {
  says: "the {planned} planned for the year less the {achieved} delivered in it, never below nothing",
  cite: "Outturn convention C12",
  is: above(input("planned"), input("achieved")),
});
