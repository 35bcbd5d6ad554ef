import { type Instant, monthAt, startOfMonth } from "../../calendar/index.ts";

/** When people move up a point (Outturn convention C6); the default first. */
export type Increments = "april-six-months" | "april" | "anniversary" | "none";

/** All that one rule of increments decides. */
export interface IncrementsConvention {
  /** What it does, as outputs say it. */
  readonly says: string;
  /** The same in few words, among the choices of a plan. */
  readonly choice: string;
  /** When someone who starts on a day first moves up a point. */
  readonly first: (startInstant: Instant) => Instant;
  /** The next move after one; `count` moves have been made since the start. */
  readonly next: (lastInstant: Instant, startInstant: Instant, count: number) => Instant;
}

/** The first 1 April strictly after an instant. */
export function aprilAfter(instant: Instant): Instant {
  const month = monthAt(instant);
  return startOfMonth(month + 12 - ((month + 9) % 12));
}
