import { type Day, isDay } from "./day.ts";
import { daysInMonth, monthIndex, monthInWords, monthNames } from "./month.ts";

/** A date as it was read; or why it is none, and as far as that is certain, the date that was meant. */
export type WrittenDay = { readonly day: Day } | { readonly why?: string; readonly meant?: string };

const yearFirst = /^(\d{4})([-/.])(\d{1,2})\2(\d{1,2})$/;
const inFigures = /^(\d{1,2})([-/.])(\d{1,2})\2(\d{4}|\d{2})$/;
const dateInWordsPattern = /^(\d{1,2})(?:st|nd|rd|th)? ([A-Za-z]{3,9})\.?,? (\d{4}|\d{2})$/;
const monthFirst = /^([A-Za-z]{3,9})\.? (\d{1,2})(?:st|nd|rd|th)?,? (\d{4})$/;
const LONGEST = 40;

/**
 * A date as people in the United Kingdom write it, the day first: 2024-12-31, 31/12/2024, 31 Dec 2024, 31 December 2024.
 *
 * @example writtenDay("1/4/2026") // => { day: "2026-04-01" }
 * @example writtenDay("31 Dec 2024") // => { day: "2024-12-31" }
 * @example writtenDay("12/31/2024") // => { why: "the day comes first here, and there is no month 31", meant: "31/12/2024" }
 */
export function writtenDay(writtenText: string): WrittenDay {
  if (isDay(writtenText)) return { day: writtenText };
  if (writtenText.length > LONGEST) return {};
  const dayText = writtenText.trim().replace(/\s+/g, " ");
  const [, year, , month, day] = yearFirst.exec(dayText) ?? [];
  if (year !== undefined) return asPlansWrite(fromParts(year, Number(month), Number(day)));
  const [, first, mark, second, last] = inFigures.exec(dayText) ?? [];
  if (first !== undefined) return fromFigures(Number(first), Number(second), last!, mark!);
  const [, dayOf, name, yearOf] = dateInWordsPattern.exec(dayText) ?? [];
  if (dayOf !== undefined) return fromWords(Number(dayOf), name!, yearOf!);
  const [, nameText, dayAfter, yearAfter] = monthFirst.exec(dayText) ?? [];
  const foundNumber = nameText === undefined ? 0 : monthNamed(nameText);
  return foundNumber === 0
    ? {}
    : { why: "the day comes first here", meant: `${dayAfter} ${monthNames[foundNumber - 1]} ${yearAfter}` };
}

function fromFigures(day: number, month: number, year: string, mark: string): WrittenDay {
  if (month > 12 && day <= 12 && year.length === 4)
    return { why: `the day comes first here, and there is no month ${month}`, meant: [month, day, year].join(mark) };
  return withYear(year, (full) => [day, month, full].join(mark)) ?? fromParts(year, month, day);
}

function fromWords(day: number, name: string, year: string): WrittenDay {
  const month = monthNamed(name);
  if (month === 0) return {};
  return withYear(year, (full) => `${day} ${name} ${full}`) ?? fromParts(year, month, day);
}

/** What has the year first is read in one shape alone. */
const asPlansWrite = (readResult: WrittenDay): WrittenDay =>
  "day" in readResult ? { meant: readResult.day } : readResult;

/** A year of two figures may be of any century. */
const withYear = (year: string, meant: (full: string) => string): WrittenDay | undefined =>
  year.length === 4 ? undefined : { why: "its year has two figures", meant: meant(`20${year}`) };

function fromParts(year: string, month: number, day: number): WrittenDay {
  if (month < 1 || month > 12) return { why: `there is no month ${month}` };
  const dayText = `${year}-${String(month).padStart(2, "0")}-${String(day).padStart(2, "0")}`;
  if (isDay(dayText)) return { day: dayText };
  const index = monthIndex(dayText);
  return day < 1 || day > daysInMonth(index) ? { why: `${monthInWords(index)} has ${daysInMonth(index)} days` } : {};
}

/** The number of a month by its name or the first three letters of it, "Sept" too; 0 where it is none. */
function monthNamed(name: string): number {
  const small = name.toLowerCase();
  return (
    monthNames.findIndex((month) => {
      const full = month.toLowerCase();
      return small === full || small === full.slice(0, 3) || (small === "sept" && full === "september");
    }) + 1
  );
}
