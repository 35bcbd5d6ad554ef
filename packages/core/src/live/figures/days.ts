import { addDays, type Day, day, dayNumber, dayOn, monthAt, monthsLater, startOf } from "../../calendar/index.ts";
import { type Figure, figureOf, valuesOf } from "./figure.ts";

/** From which day spreadsheets count. */
const ZERO_DAY = day("1899-12-30");
const ZERO = dayNumber(ZERO_DAY);

/** Days that a spreadsheet counts, as bounds of a figure. */
export const DAYS = { least: 0, most: 3_000_000 };

/** A day as the number by which spreadsheets know it. */
export const serialOf = (calendarDay: Day): number => dayNumber(calendarDay) - ZERO;

/** The day of a number. */
export const dayOfSerial = (serial: number): Day => addDays(ZERO_DAY, serial);

const instantOf = (serial: number): number => {
  const known = instants.get(serial);
  if (known !== undefined) return known;
  const instant = startOf(dayOfSerial(serial));
  if (instants.size > MOST_KNOWN) instants.clear();
  instants.set(serial, instant);
  return instant;
};

/** Every post asks for the same days. */
const instants = new Map<number, number>();
const MOST_KNOWN = 20_000;

const yearOf = (serial: number): number => Math.floor(monthAt(instantOf(serial)) / 12);
const isBeforeApril = (serial: number): boolean => monthAt(instantOf(serial)) % 12 < 3;

/** The financial year of a day, by the calendar year in which it begins. */
export const financialYearOf = (on: Figure): Figure =>
  figureOf(
    `(YEAR(${on.text})-IF(MONTH(${on.text})<4,1,0))`,
    valuesOf([on], (serial) => yearOf(serial) - (isBeforeApril(serial) ? 1 : 0)),
    { least: 1899, most: 9999 },
  );

/** The first 1 April strictly after a day. */
export const aprilAfterDay = (on: Figure): Figure =>
  figureOf(
    `DATE(YEAR(${on.text})+IF(MONTH(${on.text})<4,0,1),4,1)`,
    valuesOf([on], (serial) => serialOf(day(`${yearOf(serial) + (isBeforeApril(serial) ? 0 : 1)}-04-01`))),
    DAYS,
  );

/** A day some months later; in a month that is too short, its last day. */
export const monthsAfterDay = (on: Figure, months: Figure): Figure =>
  figureOf(
    `EDATE(${on.text},${months.text})`,
    valuesOf([on, months], (serial, count) => serialOf(dayOn(monthsLater(instantOf(serial), count)))),
    DAYS,
  );

/** The years from one day to another by the calendar alone. */
export const yearsBetween = (from: Figure, to: Figure): Figure => ({
  ...figureOf(
    `(YEAR(${to.text})-YEAR(${from.text}))`,
    valuesOf([from, to], (first, last) => yearOf(last) - yearOf(first)),
    { least: -8_000, most: 8_000 },
  ),
});
