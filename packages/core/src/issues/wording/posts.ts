import { listed } from "../../words/index.ts";
import type { Finding } from "../issue.ts";
import { shown } from "../shown.ts";

export const startsDoNotAddUp = (starts: number, count: number): Finding => ({
  code: "starts-do-not-add-up",
  problem: `The counts of starts come to ${starts}, but count is ${count}.`,
  mend: "Correct one of them, or leave count out: it is then the sum of the starts.",
});

export const forIsNotTheCount = (postCount: number, count: number): Finding => ({
  code: "for-is-not-the-count",
  problem: `The full cost is for ${postCount} ${postCount === 1 ? "post" : "posts"} together, but the post's count is ${count}.`,
  mend: "Correct one of them: the sum is for all the posts of the record. Put posts that it is not for into a record of their own.",
});

export const afterWithoutFor = (): Finding => ({
  code: "does-not-apply",
  problem: '"after" does not apply here: it is for a part of posts that share one sum.',
  mend: 'Add "for", the number of posts that the sum is for, or take "after" out.',
});

export const pointNotInForce = (payPoint: string, scaleName: string, dateText: string): Finding => ({
  code: "point-not-in-force",
  problem: `Point ${shown(payPoint)} is not on the ${shown(scaleName)} table in force on ${dateText}.`,
  mend: "Use a point that is on that table.",
});

/**
 * A point on which people are, or which increments have reached, that the table of the day has not.
 *
 * @param dateText - the first day on which someone is paid on it
 * @param tables - the dates of the tables that do not have it
 * @param wordsBefore - the day before `dateText`
 */
export function pointLacking(
  payPoint: string,
  scaleName: string,
  dateText: string,
  tables: readonly string[],
  reached: boolean,
  wordsBefore: string,
): Finding {
  const several = tables.length > 1;
  const few = tables.length > 4 ? [...tables.slice(0, 3), `${tables.length - 3} later ones`] : tables;
  const lack = `the ${several ? "tables" : "table"} from ${listed(few, "and")} ${several ? "do" : "does"} not have it`;
  const add = `Add it to ${several ? "those tables" : "that table"}, or use one name in all tables if it is there under another.`;
  return {
    code: "point-not-in-force",
    problem: reached
      ? `Increments have taken this post to point ${shown(payPoint)} of ${shown(scaleName)} by ${dateText}, but ${lack}.`
      : `This post is on point ${shown(payPoint)} of ${shown(scaleName)} on ${dateText}, but ${lack}.`,
    mend: reached
      ? `${add} Or set a lower top.`
      : `${add} If it is gone, end this post on ${wordsBefore} and add one from ${dateText} on a point that is there.`,
  };
}

export const topBelowPoint = (top: string, payPoint: string, subject = "top"): Finding => ({
  code: "top-below-point",
  problem: `The ${subject}, ${shown(top)}, comes before ${shown(payPoint)} on the scale.`,
  mend: "Put the lower point first.",
});

export const pointsMixed = (): Finding => ({
  code: "points-mixed",
  problem: "Some points are whole numbers and some are not, so the order in which they advance would be lost.",
  mend: "Write them as a list, lowest first: [{ point: A, salary: 30000 }, { point: 1, salary: 31000 }].",
});

export const samePointTwice = (payPoint: string): Finding => ({
  code: "same-point-twice",
  problem: `Two entries of this table are for point ${shown(payPoint)}.`,
  mend: "Keep one of them, or correct its point.",
});

export const onCostsMissing = (fieldKey: string, ways: string): Finding => ({
  code: "on-costs-missing",
  problem: `There are posts with salary or scale pay, but onCosts does not say what ${shown(fieldKey)} is.`,
  mend: `Add it to onCosts: ${ways}.`,
});

export const coverOverlapsEmployee = (fromText: string, toText: string, start: string): Finding => ({
  code: "cover-overlaps-employee",
  problem: `Cover from ${fromText} to ${toText} has an agency worker beside the employee who starts on ${start}, so those days would be paid twice.`,
  mend: 'Leave "to" out to stop the day before each start, correct the dates, or write "handover: true" if both are meant.',
});

export const coversOverlap = (fromText: string): Finding => ({
  code: "covers-overlap",
  problem: `On ${fromText} two covers would be paid for the same person of this post.`,
  mend: "Correct the dates or counts, so that each person-day is covered once.",
});

export const coverOutsidePost = (first: string, last: string, reason: string): Finding => ({
  code: "cover-outside-post",
  problem: `Cover from ${first} to ${last} falls on no day of this post: ${reason}.`,
  mend: "Correct the dates of the cover, or take it out.",
});

export const vacancyOutsidePost = (fromText: string, toText: string, first: string, last: string): Finding => ({
  code: "vacancy-outside-post",
  problem: `The vacancy from ${fromText} to ${toText} is not wholly inside the days of the people it is for, ${first} to ${last}.`,
  mend: "A late start is a later start date and an early leaver an earlier end; vacancies lie between the two.",
});

export const vacanciesOverlap = (dateText: string): Finding => ({
  code: "vacancies-overlap",
  problem: `On ${dateText} the same person of this post is vacant twice.`,
  mend: "Correct the dates or counts of the vacancies.",
});

export const morePeopleThanPost = (counted: number, peopleCount: number, subject: string): Finding => ({
  code: "more-people-than-post",
  problem: `${subject} is for ${counted} people, but the post has ${peopleCount}.`,
  mend: "Correct the count; it is a number of people.",
});

export const contractSaysNothing = (agency: string): Finding => ({
  code: "does-not-apply",
  problem: `The agency rate ${shown(agency)} pays for the time of one engagement, so it does not say what other days cost.`,
  mend: "Ask about a rate by the hour, day or week.",
});

export const otherUnit = (per: string, wanted: string): Finding => ({
  code: "does-not-apply",
  problem: `This charge is for ${per === "hour" ? "an hour" : `a ${per}`}, and the first of the list for ${wanted === "hour" ? "an hour" : `a ${wanted}`}.`,
  mend: "Write all charges of one list for the same time, or give the other a name of its own.",
});

export const notForAShare = (agency: string): Finding => ({
  code: "does-not-apply",
  problem: `The agency rate ${shown(agency)} is for one engagement (paid time, or a ceiling), so it does not say what a share of a post costs.`,
  mend: "Use a rate by the hour, day or week without a ceiling, or cover the post for the days of the engagement.",
});

export const vacancyCountedTwice = (post: string, statedKeys: readonly string[]): Finding => ({
  code: "vacancy-counted-twice",
  problem: `Post ${shown(post)} has ${listed(statedKeys, "and")} of its own, and the plan's vacancy factor would take its per cent off it as well.`,
  mend: 'Add the post (or agency-covered) to vacancyFactor.except, or write "vacancyFactor: keep" on it if both are meant.',
});

export const expectNotMet = (subject: string, expected: string, foundText: string, rounded = ""): Finding => ({
  code: "expect-not-met",
  problem: `The plan expects ${subject} to be ${expected}; it comes to ${foundText}${rounded}.`,
  mend: "Correct the plan, or the control total if that is wrong.",
});
