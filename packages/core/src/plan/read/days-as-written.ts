import { type Day, isDay, writtenDay } from "../../calendar/index.ts";

/** A date of a plan that is written otherwise than plans hold it, and the day that it was read as. */
export interface DayAsWritten {
  readonly written: string;
  readonly day: Day;
}

/** The fields of a plan that are dates. */
const DAY_FIELDS: ReadonlySet<string> = new Set(
  "from to start end on due date knownOn absorbed notInPostOn".split(" "),
);

/**
 * The dates of a plan that are written as people write them, each once: first those in figures that somewhere else would be read with
 * the month first, then the others, in the order of the plan.
 *
 * @param writtenValue - a plan, as it is read
 * @example daysAsWritten({ posts: [{ start: "1 June 2026", end: "01/04/2027" }] }).map(({ day }) => day) // => ["2027-04-01", "2026-06-01"]
 */
export function daysAsWritten(writtenValue: unknown): readonly DayAsWritten[] {
  const foundDaysByName = new Map<string, Day>();
  gather(writtenValue, undefined, foundDaysByName);
  const allDayAsWrittens = [...foundDaysByName].map(([text, day]): DayAsWritten => ({ written: text, day }));
  return [
    ...allDayAsWrittens.filter(isTwoDays),
    ...allDayAsWrittens.filter((dayAsWritten) => !isTwoDays(dayAsWritten)),
  ];
}

function gather(rawValue: unknown, field: string | undefined, foundDaysByName: Map<string, Day>): void {
  if (typeof rawValue === "string") {
    if (field === undefined || !DAY_FIELDS.has(field) || isDay(rawValue)) return;
    const readResult = writtenDay(rawValue);
    if ("day" in readResult) foundDaysByName.set(rawValue.trim(), readResult.day);
  } else if (Array.isArray(rawValue)) {
    for (const record of rawValue) gather(record, undefined, foundDaysByName);
  } else if (typeof rawValue === "object" && rawValue !== null) {
    for (const [fieldKey, heldValue] of Object.entries(rawValue)) gather(heldValue, fieldKey, foundDaysByName);
  }
}

/** Whether it would be another day with the month first. */
const isTwoDays = ({ written, day }: DayAsWritten): boolean =>
  /^\d+[-/.]\d+[-/.]\d+$/.test(written) && day.slice(8) <= "12" && day.slice(8) !== day.slice(5, 7);
