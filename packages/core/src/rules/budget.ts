import { formulaRule, input, minus, plus, shareFormula, shareOfSum, times } from "../formula/index.ts";

const MONTHS = 12;

/** What the year in which a cost starts holds of it: whole months to March, and its first month by days. */
export const partYearEffect = formulaRule("part-year-effect", {
  says: "{fullYear} a year for {months} whole months and {days} of the {length} days of the first month",
  cite: "Outturn convention C3: calendar-days",
  is: shareFormula(
    times(input("fullYear"), plus(times(input("months"), input("length")), input("days"))),
    times(MONTHS, input("length")),
    "half-up",
  ),
});

/** What inflation adds to a sum that has risen before. */
export const inflation = formulaRule("inflation", {
  says: "{rate} of {of} with the {risen} added before",
  is: shareOfSum(input("rate"), plus(input("of"), input("risen")), "half-up"),
});

/** The change from the year before of a sum in a budget. */
export const budgetChange = formulaRule("budget-change", {
  says: "the year's {sum} less the {before} of the year before",
  is: minus(input("sum"), input("before")),
});

/** The recurrent budget that a year needs, one-off items left out. */
export const budgetRequirement = formulaRule("budget-requirement", {
  says: "the base {base}, the recurrent changes to date {changes}, less the savings {savings} delivered in the year",
  is: minus(plus(input("base"), input("changes")), input("savings")),
});

/** What of the recurrent budget no recurrent money pays; below nothing it is a surplus. */
export const cumulativeGap = formulaRule("cumulative-gap", {
  says: "the budget requirement {requirement} less the recurrent funding {funding}",
  is: minus(input("requirement"), input("funding")),
});

/** What a year adds to the cumulative gap. */
export const annualGap = formulaRule("annual-gap", {
  says: "the cumulative gap {cumulative} less that of the year before, {before}",
  is: minus(input("cumulative"), input("before")),
});

/** What is left to find in a year, one-off items and reserves counted: they move this year's gap and no other figure. */
export const inYearGap = formulaRule("in-year-gap", {
  says: "the cumulative gap {cumulative} with one-off changes {oneOff}, less one-off funding {oneOffFunding}, with {into} put into reserves, less {out} used from them",
  is: minus(
    plus(minus(plus(input("cumulative"), input("oneOff")), input("oneOffFunding")), input("into")),
    input("out"),
  ),
});

/** What a reserve holds when a year closes. */
export const reserveClosing = formulaRule("reserve-closing", {
  says: "the {opening} that it opens with, {into} put in, less {out} used",
  is: minus(plus(input("opening"), input("into")), input("out")),
});

/** What of a budget line is still to be drawn on. */
export const budgetLineLeft = formulaRule("budget-line-left", {
  says: "the line's {sum} with {viredIn} vired in, less {viredOut} vired out and {drawn} drawn by sources of the plan",
  is: minus(minus(plus(input("sum"), input("viredIn")), input("viredOut")), input("drawn")),
});
