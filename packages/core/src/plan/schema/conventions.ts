import type { Conventions } from "../model/plan.ts";
import { DayText } from "./dates.ts";
import { given, mapping, oneOf } from "./leaf.ts";

/** Named ways of counting, each with its default. */
export const ConventionsSchema = mapping({
  partMonth: oneOf(["calendar-days", "whole-months", "days-of-year"]).prefault("calendar-days").meta({
    description:
      "How a part month is paid: days in post ÷ days in the month; whole months only; or days ÷ 365 or 366 throughout",
  }),
  increments: oneOf(["april-six-months", "april", "anniversary", "none"]).prefault("april-six-months").meta({
    description:
      "When people move up a point: each 1 April but not before six months in the grade; each 1 April; each anniversary; never",
  }),
  niThreshold: oneOf(["published-monthly", "annual-twelfth"]).prefault("published-monthly").meta({
    description: "The monthly threshold of employer NI: as published, or the exact twelfth of the annual one",
  }),
  knownOn: DayText.optional().meta({
    description: "Published figures announced after this day are not used; by default all that are held are",
  }),
})
  .transform((spec): Conventions => given(spec))
  .meta({ description: "Conventions that change figures" });
