import { input, line, share, times } from "../formula/index.ts";

/** One person's agency charge by the week: a seventh of it a calendar day. */
export const agencyWeeks = line("agency-weeks", {
  says: "{perWeek} a week × FTE {fte} × {days} days ÷ 7",
  cite: "Outturn convention C9",
  is: share(times(times(input("perWeek"), input("fte")), input("days")), 70_000, "half-up"),
});

/** A year's agency charge at FTE 1, to the penny: `aWeek` in hundredths of an hour or a day, `weeksPerYear` in thousandths of a week. */
export const agencyYear = line("agency-year", {
  says: "{charge} × {aWeek} a week × {weeksPerYear} weeks a year",
  cite: "Outturn convention C9",
  is: share(times(times(input("charge"), input("aWeek")), input("weeksPerYear")), 100_000, "half-up"),
});
