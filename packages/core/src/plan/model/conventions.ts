import type { Day } from "../../calendar/index.ts";

export type PartMonth = "calendar-days" | "whole-months" | "days-of-year";

export interface Conventions {
  /** C3, default calendar-days. */
  readonly partMonth: PartMonth;
  /** C6, default april-six-months. */
  readonly increments: "april-six-months" | "april" | "anniversary" | "none";
  /** C7, default published-monthly. */
  readonly niThreshold: "published-monthly" | "annual-twelfth";
  /** C16; absent: everything we hold. */
  readonly knownOn?: Day;
}
