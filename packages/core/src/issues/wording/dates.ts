import type { Finding } from "../issue.ts";
import { shown } from "../shown.ts";

const AS_DATES = "Write a date as 2024-09-01, 01/09/2024 or 1 September 2024, the day before the month.";

/**
 * @param reason - what keeps it from being a date, where that is known
 * @param meantText - the date that was probably meant
 */
export const notADate = (foundValue: unknown, reason?: string, meantText?: string): Finding => ({
  code: "not-a-date",
  problem: `${shown(foundValue)} ${reason === undefined ? "is not a date" : `cannot be read as a date: ${reason}`}.`,
  mend: meantText === undefined ? AS_DATES : `Write ${shown(meantText)} if that is meant.`,
});

/** @param meantText - the year that was probably meant */
export const notAYear = (foundValue: unknown, meantText?: string): Finding => ({
  code: "not-a-year",
  problem: `${shown(foundValue)} is not ${meantText === undefined ? "a financial year" : "how a financial year is written here"}.`,
  mend:
    meantText === undefined
      ? "Write a year as 2024/25: April of the first to March of the second."
      : `Write ${meantText}: April of the first to March of the second.`,
});

export const notAMonth = (foundValue: unknown): Finding => ({
  code: "not-a-month",
  problem: `${shown(foundValue)} is not a month.`,
  mend: "Write a month as 2024-09.",
});

export const monthOutsideSums = (month: string, year: string): Finding => ({
  code: "month-outside-sums",
  problem: `The line has a part for ${month}, and no sum for ${year}.`,
  mend: "Take the month out, or give its year a sum in perYear.",
});

export const profileOfNothing = (year: string): Finding => ({
  code: "profile-of-nothing",
  problem: `Every month of ${year} has a part of 0, so that its sum would come in none of them.`,
  mend: "Give one of its months a part above 0, or take the year's months out.",
});

export const yearsBackwards = (fromText: string, toText: string): Finding => ({
  code: "years-backwards",
  problem: `The plan's years end (${toText}) before they begin (${fromText}).`,
  mend: "Put the earlier year in from.",
});

export const yearsTooMany = (count: number, greatest: number): Finding => ({
  code: "years-too-many",
  problem: `The plan has ${count} years; at most ${greatest} can be held.`,
  mend: "Shorten years.",
});

export const endBeforeStart = (last: string, first: string, subject = "The last day"): Finding => ({
  code: "end-before-start",
  problem: `${subject}, ${last}, is before the first, ${first}.`,
  mend: "Correct one of the two dates; the last day counts as well.",
});

export const rangeBackwards = (earliest: string, latest: string): Finding => ({
  code: "range-backwards",
  problem: `The latest, ${latest}, is before the earliest, ${earliest}.`,
  mend: "Put the earlier day into from and the later one into to.",
});

export const sameDateTwice = (dateText: string): Finding => ({
  code: "same-date-twice",
  problem: `Two entries of this list start on ${dateText}.`,
  mend: "Keep one of them, or correct its date.",
});

export const yearOutsidePlan = (year: string, fromText: string, toText: string): Finding => ({
  code: "year-outside-plan",
  problem: `${year} is not one of the plan's years, ${fromText === toText ? fromText : `${fromText} to ${toText}`}.`,
  mend: "Take the year out, or widen years.",
});

export const yearOutsideLine = (year: string, span: string): Finding => ({
  code: "year-outside-line",
  problem: `There is a sum for ${year}, but ${span}, so none of that year's months can carry it.`,
  mend: "Take the year out, or correct from or to.",
});

export const beforeFirstEntry = (subject: string, needed: string, first: string): Finding => ({
  code: "before-first-entry",
  problem: `${subject} is needed from ${needed}, but the first one given is from ${first}.`,
  mend: `Add an entry from ${needed} or earlier.`,
});

/** A published figure that the plan needs from before the first one held. */
export const rateNotHeld = (subject: string, needed: string, first: string | undefined, mend: string): Finding => ({
  code: "rate-not-held",
  problem:
    first === undefined
      ? `${subject} is needed from ${needed}, but none was known by then.`
      : `${subject} is needed from ${needed}; the first one held is from ${first}.`,
  mend,
});

/** Bank holidays of a year that are needed and not held. */
export const bankHolidaysNotHeld = (year: string, first: string, last: string): Finding => ({
  code: "rate-not-held",
  problem: `The bank holidays of ${year} are needed; those held are of ${first} to ${last}.`,
  mend: 'Charge by "weeksPerYear", state the paid days of the contract, or write "bankHolidays: worked".',
});

export const absorbedBeforeEnd = (onWords: string, end: string): Finding => ({
  code: "absorbed-before-end",
  problem: `People are absorbed on ${onWords}, which is not after the last day, ${end}.`,
  mend: "Give the first day on which they are no longer in this cost: the day after the last, or later.",
});

export const awardAlreadyPublished = (scaleName: string, dateText: string, table: string): Finding => ({
  code: "award-already-published",
  problem: `The ${shown(scaleName)} table from ${table} is already in use, so an award from ${dateText} would be counted twice or never.`,
  mend: "Take the award out, or set conventions.knownOn to a day before that table was known.",
});

export const awardLeavesNothing = (percent: string, isAll: boolean): Finding => ({
  code: "below-zero",
  problem: `An award of ${percent} leaves ${isAll ? "no pay" : "less than no pay"}.`,
  mend: "Write the rise in per cent, such as 3 for 3%; a cut is above -100.",
});

export const awardOnTable = (scaleName: string, dateText: string): Finding => ({
  code: "award-already-published",
  problem: `The plan has a ${shown(scaleName)} table from ${dateText}, the day of this award.`,
  mend: "Keep the table or the award, not both.",
});

export const awardsOverlap = (
  scaleName: string,
  dateText: string,
  points: readonly [string, string] | undefined,
): Finding => ({
  code: "awards-overlap",
  problem: `Another award on ${shown(scaleName)} from ${dateText} is for ${points ? `some of the points ${points[0]} to ${points[1]}` : "the same pay"}.`,
  mend: "Keep one of the two, or give each its own range of points.",
});
