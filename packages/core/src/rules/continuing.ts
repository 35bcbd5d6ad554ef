import { input, line, share, times } from "../formula/index.ts";

/** A year's cost at the rate of the last months there were: `year` is twelve months in the unit in which `months` counts. */
export const annualRate = line("annual-rate", {
  says: "{sum} ÷ {months} months × 12",
  cite: "Outturn convention: a post's last full month × 12; a line's last year ÷ its months × 12",
  is: share(times(input("sum"), input("year")), input("months"), "half-up"),
});

/** What a number of months more would cost at that rate: `left` and `months` in one unit, months or parts of a month. */
export const monthsMore = line("months-more", {
  says: "{sum} in {months} months, for {left} months more",
  is: share(times(input("sum"), input("left")), input("months"), "half-up"),
});
