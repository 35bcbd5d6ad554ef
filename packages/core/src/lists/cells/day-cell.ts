import { addDays, type Day, day, isDay, writtenDay } from "../../calendar/index.ts";
import type { Cell } from "../../sheets/index.ts";
import { BLANK, type CellRead, cellText, describedCell, isBlank, notReadable } from "./cell-text.ts";

/** Which of two figures of a date is the day. */
export type DateOrder = "day-first" | "month-first";

/** How dates of a list are written. */
export interface DateWriting {
  readonly dateOrder: DateOrder;
  /** The first day that numbers count from, where dates stand as numbers. */
  readonly serialDates?: "1900" | "1904";
}

/** Numbers that are days of 2000 to 2099 when a spreadsheet counts them. */
const SERIALS = { from: 36_526, to: 73_050 };

const figures = /^(\d{1,2})([-/.])(\d{1,2})\2(\d{4}|\d{2})(?: 0{1,2}:00(?::00)?)?$/;
const withTime = /^(\d{4}-\d{2}-\d{2})[ T]00:00(?::00)?(?:\.0+)?Z?$/;

/**
 * A date of a cell.
 *
 * @example dayCell("01/04/2026", { dateOrder: "day-first" }) // => { value: "2026-04-01" }
 * @example dayCell("46113", { dateOrder: "day-first", serialDates: "1900" }) // => { value: "2026-04-01" }
 */
export function dayCell(cell: Cell | undefined, { dateOrder, serialDates }: DateWriting): CellRead<Day> {
  if (cell === undefined || cell === null || isBlank(cell)) return BLANK;
  const wrong = notReadable(cell);
  if (wrong !== undefined) return { wrong };
  const text = cellText(cell);
  if (isDay(text)) return { value: text };
  if (isSerial(cell)) {
    if (serialDates === undefined) return { wrong: "it holds a number, which may be a date" };
    return { value: addDays(day(serialDates === "1900" ? "1899-12-30" : "1904-01-01"), Number(text)) };
  }
  const timed = withTime.exec(text)?.[1];
  const [, first, mark, second, year] = figures.exec(text) ?? [];
  const [dayText, monthText] = dateOrder === "day-first" ? [first, second] : [second, first];
  const read = writtenDay(timed ?? (first === undefined ? text : [dayText, monthText, fullYear(year!)].join(mark)));
  return "day" in read ? { value: read.day } : { wrong: describedCell(cell) };
}

/** A year of two figures is of this century up to 59. */
const fullYear = (year: string): string => (year.length === 4 ? year : `${Number(year) < 60 ? "20" : "19"}${year}`);

/**
 * Whether a date is written with a year of two figures, of which the century is a guess.
 *
 * @example hasShortYear("13/04/26") // => true
 */
export const hasShortYear = (cell: Cell | undefined): boolean => figures.exec(cellText(cell))?.[4]?.length === 2;

/** Whether a cell is a number that may count days. */
export function isSerial(cell: Cell | undefined): boolean {
  if (typeof cell !== "number" && typeof cell !== "string") return false;
  const text = cellText(cell);
  return /^\d{5}$/.test(text) && Number(text) >= SERIALS.from && Number(text) <= SERIALS.to;
}

/**
 * In which orders the figures of a date can be read; nothing where it has its month in words, its year first, or is none.
 *
 * @example dateOrders("13/04/2026") // => ["day-first"]
 * @example dateOrders("2026-04-01") // => undefined
 */
export function dateOrders(cell: Cell | undefined): readonly DateOrder[] | undefined {
  const [, first, , second] = figures.exec(cellText(cell)) ?? [];
  if (first === undefined) return undefined;
  const orders: DateOrder[] = [];
  if (Number(second) <= 12) orders.push("day-first");
  if (Number(first) <= 12) orders.push("month-first");
  return orders;
}
