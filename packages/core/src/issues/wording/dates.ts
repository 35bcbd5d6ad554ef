import type { Finding } from "../issue.ts";
import { shown } from "../shown.ts";

const AS_DATES = "Write a date as 2024-09-01, 01/09/2024 or 1 September 2024, the day before the month.";

/**
 * @param why - what keeps it from being a date, where that is known
 * @param meant - the date that was probably meant
 */
export const notADate = (found: unknown, why?: string, meant?: string): Finding => ({
  code: "not-a-date",
  problem: `${shown(found)} ${why === undefined ? "is not a date" : `cannot be read as a date: ${why}`}.`,
  mend: meant === undefined ? AS_DATES : `Write ${shown(meant)} if that is meant.`,
});

/** @param meant - the year that was probably meant */
export const notAYear = (found: unknown, meant?: string): Finding => ({
  code: "not-a-year",
  problem: `${shown(found)} is not ${meant === undefined ? "a financial year" : "how a financial year is written here"}.`,
  mend:
    meant === undefined
      ? "Write a year as 2024/25: April of the first to March of the second."
      : `Write ${meant}: April of the first to March of the second.`,
});

export const yearsBackwards = (from: string, to: string): Finding => ({
  code: "years-backwards",
  problem: `The plan's years end (${to}) before they begin (${from}).`,
  mend: "Put the earlier year in from.",
});

export const yearsTooMany = (count: number, most: number): Finding => ({
  code: "years-too-many",
  problem: `The plan has ${count} years; at most ${most} can be held.`,
  mend: "Shorten years.",
});

export const endBeforeStart = (last: string, first: string, what = "The last day"): Finding => ({
  code: "end-before-start",
  problem: `${what}, ${last}, is before the first, ${first}.`,
  mend: "Correct one of the two dates; the last day counts as well.",
});

export const sameDateTwice = (date: string): Finding => ({
  code: "same-date-twice",
  problem: `Two entries of this list start on ${date}.`,
  mend: "Keep one of them, or correct its date.",
});

export const yearOutsidePlan = (year: string, from: string, to: string): Finding => ({
  code: "year-outside-plan",
  problem: `${year} is not one of the plan's years, ${from === to ? from : `${from} to ${to}`}.`,
  mend: "Take the year out, or widen years.",
});

export const yearOutsideLine = (year: string, span: string): Finding => ({
  code: "year-outside-line",
  problem: `There is a sum for ${year}, but ${span}, so none of that year's months can carry it.`,
  mend: "Take the year out, or correct from or to.",
});

export const beforeFirstEntry = (what: string, needed: string, first: string): Finding => ({
  code: "before-first-entry",
  problem: `${what} is needed from ${needed}, but the first one given is from ${first}.`,
  mend: `Add an entry from ${needed} or earlier.`,
});

/** A published figure that the plan needs from before the first one held. */
export const rateNotHeld = (what: string, needed: string, first: string | undefined, mend: string): Finding => ({
  code: "rate-not-held",
  problem:
    first === undefined
      ? `${what} is needed from ${needed}, but none was known by then.`
      : `${what} is needed from ${needed}; the first one held is from ${first}.`,
  mend,
});

export const absorbedBeforeEnd = (on: string, end: string): Finding => ({
  code: "absorbed-before-end",
  problem: `People are absorbed on ${on}, which is not after the last day, ${end}.`,
  mend: "Give the first day on which they are no longer in this cost: the day after the last, or later.",
});

export const awardAlreadyPublished = (scale: string, date: string, table: string): Finding => ({
  code: "award-already-published",
  problem: `The ${shown(scale)} table from ${table} is already in use, so an award from ${date} would be counted twice or never.`,
  mend: "Take the award out, or set conventions.knownOn to a day before that table was known.",
});

export const awardLeavesNothing = (percent: string, isAll: boolean): Finding => ({
  code: "below-zero",
  problem: `An award of ${percent} leaves ${isAll ? "no pay" : "less than no pay"}.`,
  mend: "Write the rise in per cent, such as 3 for 3%; a cut is above -100.",
});

export const awardOnTable = (scale: string, date: string): Finding => ({
  code: "award-already-published",
  problem: `The plan has a ${shown(scale)} table from ${date}, the day of this award.`,
  mend: "Keep the table or the award, not both.",
});

export const awardsOverlap = (scale: string, date: string, points: readonly [string, string] | undefined): Finding => ({
  code: "awards-overlap",
  problem: `Another award on ${shown(scale)} from ${date} is for ${points ? `some of the points ${points[0]} to ${points[1]}` : "the same pay"}.`,
  mend: "Keep one of the two, or give each its own range of points.",
});
