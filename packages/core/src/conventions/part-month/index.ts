import { calendarDays } from "./calendar-days.ts";
import { daysOfYear } from "./days-of-year.ts";
import type { PartMonth, PartMonthConvention } from "./part-month.ts";
import { weekdays } from "./weekdays.ts";
import { wholeMonths } from "./whole-months.ts";

/** Every way of paying part months, the default first. */
export const partMonths: { readonly [name in PartMonth]: PartMonthConvention } = {
  "calendar-days": calendarDays,
  "whole-months": wholeMonths,
  "days-of-year": daysOfYear,
  weekdays,
};
