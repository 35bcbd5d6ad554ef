import { formulaRule, input, minus, shareFormula, times } from "../formula/index.ts";

/** A year's cost of a line, from its last sum: `year` is twelve months in the unit in which `months` counts. */
export const annualRate = formulaRule("annual-rate", {
  says: "{sum} spread over its {months} months, for twelve",
  cite: "Outturn convention C17: a line's last year's sum spread over its months, for twelve",
  is: shareFormula(times(input("sum"), input("year")), input("months"), "half-up"),
});

/** What a number of months more would cost at that rate: `left` and `months` in one unit, months or parts of a month. */
export const monthsMore = formulaRule("months-more", {
  says: "{sum} in {months} months, for {left} months more",
  is: shareFormula(times(input("sum"), input("left")), input("months"), "half-up"),
});

/** The annual sum of the first of some people: by running total, so that the shares of all of them add up to the whole. */
export const annualUpTo = formulaRule("annual-up-to", {
  says: "{annual} a year × the first {seen} of {people} people",
  cite: "Outturn convention C18",
  is: shareFormula(times(input("annual"), input("seen")), input("people"), "half-up"),
});

const inMillionths = times(times(input("people"), input("turnover")), input("months"));

/**
 * Whole posts of an establishment that have fallen vacant after some months: `turnover` in millionths of its people a year. Less all but half
 * of one post, the nearest whole number is the number with its fraction dropped.
 */
export const postsFallenVacant = formulaRule("posts-fallen-vacant", {
  says: "{people} people × {turnover} a year × {months} months ÷ 12, in whole posts",
  cite: "Outturn convention C18",
  is: shareFormula(minus(times(2, inMillionths), 11_999_999), 24_000_000, "half-up"),
});
