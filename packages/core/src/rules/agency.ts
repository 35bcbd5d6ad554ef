import { formulaRule, input, minus, plus, shareFormula, smallest, times } from "../formula/index.ts";

const MILLION = 1_000_000;

/** What is charged for an hour, a day or a week with the agency's fee on it: the fee rounded to the penny. */
export const agencyWithFee = formulaRule("agency-with-fee", {
  says: "{charge} and a fee of {fee} of it",
  cite: "Outturn convention C9",
  is: plus(input("charge"), shareFormula(times(input("charge"), input("fee")), MILLION, "half-up")),
});

/** What is charged for an hour, a day or a week with a fee in pounds on it. */
export const agencyWithFeeInPounds = formulaRule("agency-with-fee-in-pounds", {
  says: "{charge} and a fee of {fee}",
  cite: "Outturn convention C9",
  is: plus(input("charge"), input("fee")),
});

/** One person's agency charge by the week: a seventh of it a calendar day. */
export const agencyWeeks = formulaRule("agency-weeks", {
  says: "{perWeek} a week × FTE {fte} × {days} days ÷ 7",
  cite: "Outturn convention C9",
  is: shareFormula(times(times(input("perWeek"), input("fte")), input("days")), 70_000, "half-up"),
});

/** A year's agency charge at FTE 1, to the penny: `aWeek` in hundredths of an hour or a day, `weeksPerYear` in thousandths of a week. */
export const agencyYear = formulaRule("agency-year", {
  says: "{charge} × {aWeek} a week × {weeksPerYear} weeks a year",
  cite: "Outturn convention C9",
  is: shareFormula(times(times(input("charge"), input("aWeek")), input("weeksPerYear")), 100_000, "half-up"),
});

/** A week's agency charge of an hourly or a daily rate: `aWeek` in hundredths of an hour or a day. */
export const agencyAWeek = formulaRule("agency-a-week", {
  says: "{charge} × {aWeek} a week",
  cite: "Outturn convention C9",
  is: shareFormula(times(input("charge"), input("aWeek")), 100, "half-up"),
});

/** One person's charge for working days: a fifth of a week's each. */
export const agencyWorkingDays = formulaRule("agency-working-days", {
  says: "{perWeek} a week × FTE {fte} × {days} working days ÷ 5",
  cite: "Outturn convention C9",
  is: shareFormula(times(times(input("perWeek"), input("fte")), input("days")), 50_000, "half-up"),
});

/** The same where the worker is away unpaid for some of the year's working days: each working day bears its part of them. */
export const agencyPaidWorkingDays = formulaRule("agency-paid-working-days", {
  says: "{perWeek} a week × FTE {fte} × {days} working days ÷ 5 × {paid} paid of {inYear} working days of the year",
  cite: "Outturn convention C9",
  is: shareFormula(
    times(times(times(input("perWeek"), input("fte")), input("days")), input("paid")),
    times(50_000, input("inYear")),
    "half-up",
  ),
});

/** What a contract for so many paid hours, days or weeks comes to: `paid` in hundredths. */
export const agencyEngagement = formulaRule("agency-engagement", {
  says: "{charge} × {paid} paid × FTE {fte}",
  cite: "Outturn convention C9",
  is: shareFormula(times(times(input("charge"), input("paid")), input("fte")), MILLION, "half-up"),
});

/** A month's charge of an engagement with a ceiling: `before` and `upTo` are its charges before and after the month. */
export const agencyWithinCeiling = formulaRule("agency-within-ceiling", {
  says: "{upTo} up to it as far as the engagement's ceiling of {ceiling} goes, less {before} before it as far as that goes",
  cite: "Outturn convention C9",
  is: minus(smallest(input("upTo"), input("ceiling")), smallest(input("before"), input("ceiling"))),
});

/** What a sum over many person-months comes to for one: `months` and `month` in parts of a month. */
export const personMonth = formulaRule("person-month", {
  says: "{sum} for {months} person-months, for one",
  cite: "Outturn convention C20",
  is: shareFormula(times(input("sum"), input("month")), input("months"), "half-up"),
});

/** What employees' cost would be as agency: dearer as one sum is to the other. */
export const atAgencyCost = formulaRule("at-agency-cost", {
  says: "{sum} × {agency} ÷ {employed}",
  cite: "Outturn convention C20",
  is: shareFormula(times(input("sum"), input("agency")), input("employed"), "half-up"),
});
