import { type Day, isDay, writtenDay } from "../../calendar/index.ts";

/** A date of a plan that is written otherwise than plans hold it, and the day that it was read as. */
export interface DayAsWritten {
  readonly written: string;
  readonly day: Day;
}

/** The fields of a plan that are dates. */
const DAY_FIELDS: ReadonlySet<string> = new Set("from to start end on date knownOn absorbed".split(" "));

/**
 * The dates of a plan that are written as people write them, each once: first those in figures that somewhere else would be read with
 * the month first, then the others, in the order of the plan.
 *
 * @param written - a plan, as it is read
 * @example daysAsWritten({ posts: [{ start: "1 June 2026", end: "01/04/2027" }] }).map(({ day }) => day) // => ["2027-04-01", "2026-06-01"]
 */
export function daysAsWritten(written: unknown): readonly DayAsWritten[] {
  const found = new Map<string, Day>();
  gather(written, undefined, found);
  const all = [...found].map(([text, day]): DayAsWritten => ({ written: text, day }));
  return [...all.filter(isTwoDays), ...all.filter((one) => !isTwoDays(one))];
}

function gather(value: unknown, field: string | undefined, found: Map<string, Day>): void {
  if (typeof value === "string") {
    if (field === undefined || !DAY_FIELDS.has(field) || isDay(value)) return;
    const read = writtenDay(value);
    if ("day" in read) found.set(value.trim(), read.day);
  } else if (Array.isArray(value)) {
    for (const one of value) gather(one, undefined, found);
  } else if (typeof value === "object" && value !== null) {
    for (const [key, held] of Object.entries(value)) gather(held, key, found);
  }
}

/** Whether it would be another day with the month first. */
const isTwoDays = ({ written, day }: DayAsWritten): boolean =>
  /^\d+[-/.]\d+[-/.]\d+$/.test(written) && day.slice(8) <= "12" && day.slice(8) !== day.slice(5, 7);
