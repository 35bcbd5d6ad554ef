import { type Day, day, dayAt, dayNumber, daysBeforeMonth, monthIndex } from "../../calendar/index.ts";
import type { Cell, DayCell, HoursCell } from "../../sheets/index.ts";
import type { NumberMeaning } from "./formats.ts";

/** From which day a workbook counts: Windows' first day is 1 January 1900, that of an old Macintosh is 1 January 1904, its day 0. */
export type DayCount = "1900" | "1904";

const SECONDS = 86_400;
const MINUTES = 1_440;
/** Windows counts a 29 February 1900, which there was not. */
const NO_SUCH_DAY = 60;
const LAST_DAY = dayNumber("9999-12-31" as Day);
/** From which day the days of each count are counted. Before the day that there was not, it is a day later. */
export const dayZero = { 1900: dayNumber(day("1899-12-30")), 1904: dayNumber(day("1904-01-01")) };

/**
 * A number as its format means it. A number that is no day under a format of days, such as 0, stays a number, as it is no day to a
 * spreadsheet either. Hours are all that the number says, more than a day's too.
 *
 * @example numberCell(46113, "day", "1900") // => { is: "day", day: "2026-04-01" }
 * @example numberCell(37 / 24, "hours", "1900") // => { is: "hours", minutes: 2220 }
 */
export function numberCell(value: number, meaning: NumberMeaning, count: DayCount): Cell {
  if (meaning === "truth" && (value === 0 || value === 1)) return value === 1;
  if (meaning === "number" || meaning === "truth") return value;
  if (meaning === "hours") return hoursOf(value) ?? value;
  return dayOf(value, count) ?? value;
}

/** To the second, as far as any program writes it. */
function hoursOf(value: number): HoursCell | undefined {
  const seconds = Math.round(value * SECONDS);
  return Number.isSafeInteger(seconds)
    ? { is: "hours", minutes: seconds === 0 ? 0 : (seconds * MINUTES) / SECONDS }
    : undefined;
}

/**
 * Whether a day's number has a time of that day in it, to the second.
 *
 * @example isWithinDay(46113.5) // => true
 */
export const isWithinDay = (value: number): boolean => Math.round(value * SECONDS) % SECONDS !== 0;

function dayOf(value: number, count: DayCount): DayCell | undefined {
  const serial = Math.floor(Math.round(value * SECONDS) / SECONDS);
  if (count === "1900" && (serial < 1 || serial === NO_SUCH_DAY)) return undefined;
  const number = dayZero[count] + serial + (count === "1900" && serial < NO_SUCH_DAY ? 1 : 0);
  if (!(number >= dayZero[count] && number <= LAST_DAY)) return undefined;
  return { is: "day", day: dayNumbered(number) };
}

const DAYS_OF_A_MONTH = 146_097 / 4_800;

/** The day that `dayNumber` gives a number. */
function dayNumbered(number: number): Day {
  const nearMonth = monthIndex("0000-03") + Math.floor(number / DAYS_OF_A_MONTH);
  return dayAt(nearMonth, number - daysBeforeMonth(nearMonth));
}
