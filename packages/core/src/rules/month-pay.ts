import { formulaRule, input, minus, plus, shareFormula, times } from "../formula/index.ts";

const FULL_TIME = 10_000;

/** A person's annual sum on a day, in ten-thousandths of a penny: exact, not rounded. */
export const annualSum = formulaRule("annual-sum", {
  says: "{salary} a year full time × FTE {fte}, and a supplement of {supplement} a year",
  is: plus(times(input("salary"), input("fte")), times(input("supplement"), FULL_TIME)),
});

const TWELVE_MONTHS = 12 * FULL_TIME;
const upTo = (months: ReturnType<typeof input<"period">> | ReturnType<typeof minus<"period", never>>) =>
  shareFormula(times(input("annual"), months), TWELVE_MONTHS, "half-up");

/**
 * A whole month at one annual sum: what twelve periods add up to is exactly the annual sum, rounded once.
 * `annual` is in ten-thousandths of a penny; `period` is 1 for April.
 */
export const wholeMonth = formulaRule("whole-month", {
  says: "a twelfth of the annual sum: the year's sum up to period {period}, rounded, less the same up to the period before",
  cite: "Outturn convention C13",
  is: minus(upTo(input("period")), upTo(minus(input("period"), 1))),
});

/** The days that one rate counts for in a part month, in penny-days: summed over the month's rates, then shared by `partMonth`. */
export const payDays = formulaRule("pay-days", {
  says: "the whole month's sum {month} × {days} days",
  is: times(input("month"), input("days")),
});

/** The days that one annual sum counts for in a year's running total: summed over the year so far, then shared by the rule of the convention. */
export const annualDays = formulaRule("annual-days", {
  says: "the annual sum {annual} × {days} days",
  is: times(input("annual"), input("days")),
});

/** A month in post for only some of its days, or at several rates. */
export const partMonth = formulaRule("part-month", {
  says: "the whole month's sum × days in post ÷ the {daysInMonth} days of the month, all rates together, rounded once",
  cite: "Outturn convention C3, calendar-days: each odd day is the month's sum ÷ the days of that month",
  is: shareFormula(input("payDays"), input("daysInMonth"), "half-up"),
});

const soFar = <const Name extends string>(name: Name) =>
  shareFormula(input(name), times(input("daysInYear"), FULL_TIME), "half-up");

const runningTotal = minus(soFar("paid"), soFar("paidBefore"));

/** A month by `days-of-year`: `paid` and `paidBefore` are the annual sum × days in post so far in the year, each day at its own sum. */
export const dayOfYearMonth = formulaRule("day-of-year-month", {
  says: "the annual sum × days in post so far ÷ the {daysInYear} days of the year, less the same for the month before",
  cite: "Outturn convention C3, days-of-year",
  is: runningTotal,
});

/** A month by `weekdays`: the same, of Mondays to Fridays. */
export const weekdayMonth = formulaRule("weekday-month", {
  says: "the annual sum × Mondays to Fridays in post so far ÷ the {daysInYear} of the year, less the same for the month before",
  cite: "Outturn convention C3, weekdays",
  is: runningTotal,
});
