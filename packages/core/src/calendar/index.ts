export type { DatedEntry } from "./dated.ts";
export { inForce } from "./dated.ts";
export type { Day, DayParts } from "./day.ts";
export {
  addDays,
  addMonths,
  day,
  dayAt,
  dayInWords,
  dayNumber,
  daysBeforeMonth,
  daysBetween,
  isDay,
  parts,
} from "./day.ts";
export type { Days } from "./days.ts";
export { commonDays, daysWithout } from "./days.ts";
export type { FinancialYear } from "./financial-year.ts";
export {
  daysInYear,
  financialYear,
  firstDay,
  firstMonth,
  isFinancialYear,
  lastDay,
  period,
  startsIn,
  yearFrom,
  yearMeant,
  yearOfDay,
  yearOfMonth,
  yearsFrom,
} from "./financial-year.ts";
export type { Instant } from "./instant.ts";
export {
  dayBefore,
  dayOn,
  daysBefore,
  daysToWithin,
  daysUntil,
  daysWithin,
  endOf,
  monthAt,
  monthFrom,
  monthsLater,
  nextMonth,
  startOf,
  startOfMonth,
  weekdaysUntil,
} from "./instant.ts";
export type { Month, MonthIndex } from "./month.ts";
export { daysInMonth, isLeap, isMonth, monthIndex, monthInWords, monthOf } from "./month.ts";
export { type WrittenDay, writtenDay } from "./written-day.ts";
