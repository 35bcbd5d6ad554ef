import { input, line, share, times } from "../formula/index.ts";

/** A year's cost of a line, from its last sum: `year` is twelve months in the unit in which `months` counts. */
export const annualRate = line("annual-rate", {
  says: "{sum} spread over its {months} months, for twelve",
  cite: "Outturn convention C17: a line's last year's sum spread over its months, for twelve",
  is: share(times(input("sum"), input("year")), input("months"), "half-up"),
});

/** What a number of months more would cost at that rate: `left` and `months` in one unit, months or parts of a month. */
export const monthsMore = line("months-more", {
  says: "{sum} in {months} months, for {left} months more",
  is: share(times(input("sum"), input("left")), input("months"), "half-up"),
});
