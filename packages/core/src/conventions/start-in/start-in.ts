import type { Day, Days } from "../../calendar/index.ts";

/** On which of several days someone starts of whom only those are known; the default first. */
export type StartIn = "earliest" | "middle" | "latest";

/** All that one choice of a day decides. */
export interface StartInConvention {
  /** What it does, as outputs say it. */
  readonly says: string;
  /** The same in few words, among the choices of a plan. */
  readonly choice: string;
  /** The day among some, both ends included. */
  readonly dayOf: (days: Days) => Day;
}
