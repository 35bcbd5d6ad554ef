import { listed } from "../../words/index.ts";
import type { Finding } from "../issue.ts";
import { shown } from "../shown.ts";

export const startsDoNotAddUp = (starts: number, count: number): Finding => ({
  code: "starts-do-not-add-up",
  problem: `The counts of starts come to ${starts}, but count is ${count}.`,
  mend: "Correct one of them, or leave count out: it is then the sum of the starts.",
});

export const forIsNotTheCount = (posts: number, count: number): Finding => ({
  code: "for-is-not-the-count",
  problem: `The full cost is for ${posts} ${posts === 1 ? "post" : "posts"} together, but the post's count is ${count}.`,
  mend: "Correct one of them: the sum is for all the posts of the record. Put posts that it is not for into a record of their own.",
});

export const afterWithoutFor = (): Finding => ({
  code: "does-not-apply",
  problem: '"after" does not apply here: it is for a part of posts that share one sum.',
  mend: 'Add "for", the number of posts that the sum is for, or take "after" out.',
});

export const pointNotInForce = (point: string, scale: string, date: string): Finding => ({
  code: "point-not-in-force",
  problem: `Point ${shown(point)} is not on the ${shown(scale)} table in force on ${date}.`,
  mend: "Use a point that is on that table.",
});

/**
 * A point on which people are, or which increments have reached, that the table of the day has not.
 *
 * @param date - the first day on which someone is paid on it
 * @param tables - the dates of the tables that do not have it
 * @param before - the day before `date`
 */
export function pointLacking(
  point: string,
  scale: string,
  date: string,
  tables: readonly string[],
  reached: boolean,
  before: string,
): Finding {
  const several = tables.length > 1;
  const few = tables.length > 4 ? [...tables.slice(0, 3), `${tables.length - 3} later ones`] : tables;
  const lack = `the ${several ? "tables" : "table"} from ${listed(few, "and")} ${several ? "do" : "does"} not have it`;
  const add = `Add it to ${several ? "those tables" : "that table"}, or use one name in all tables if it is there under another.`;
  return {
    code: "point-not-in-force",
    problem: reached
      ? `Increments have taken this post to point ${shown(point)} of ${shown(scale)} by ${date}, but ${lack}.`
      : `This post is on point ${shown(point)} of ${shown(scale)} on ${date}, but ${lack}.`,
    mend: reached
      ? `${add} Or set a lower top.`
      : `${add} If it is gone, end this post on ${before} and add one from ${date} on a point that is there.`,
  };
}

export const topBelowPoint = (top: string, point: string, what = "top"): Finding => ({
  code: "top-below-point",
  problem: `The ${what}, ${shown(top)}, comes before ${shown(point)} on the scale.`,
  mend: "Put the lower point first.",
});

export const pointsMixed = (): Finding => ({
  code: "points-mixed",
  problem: "Some points are whole numbers and some are not, so the order in which they advance would be lost.",
  mend: "Write them as a list, lowest first: [{ point: A, salary: 30000 }, { point: 1, salary: 31000 }].",
});

export const samePointTwice = (point: string): Finding => ({
  code: "same-point-twice",
  problem: `Two entries of this table are for point ${shown(point)}.`,
  mend: "Keep one of them, or correct its point.",
});

export const onCostsMissing = (key: string, ways: string): Finding => ({
  code: "on-costs-missing",
  problem: `There are posts with salary or scale pay, but onCosts does not say what ${shown(key)} is.`,
  mend: `Add it to onCosts: ${ways}.`,
});

export const coverOverlapsEmployee = (from: string, to: string, start: string): Finding => ({
  code: "cover-overlaps-employee",
  problem: `Cover from ${from} to ${to} has an agency worker beside the employee who starts on ${start}, so those days would be paid twice.`,
  mend: 'Leave "to" out to stop the day before each start, correct the dates, or write "handover: true" if both are meant.',
});

export const coversOverlap = (from: string): Finding => ({
  code: "covers-overlap",
  problem: `On ${from} two covers would be paid for the same person of this post.`,
  mend: "Correct the dates or counts, so that each person-day is covered once.",
});

export const coverOutsidePost = (first: string, last: string, why: string): Finding => ({
  code: "cover-outside-post",
  problem: `Cover from ${first} to ${last} falls on no day of this post: ${why}.`,
  mend: "Correct the dates of the cover, or take it out.",
});

export const vacancyOutsidePost = (from: string, to: string, first: string, last: string): Finding => ({
  code: "vacancy-outside-post",
  problem: `The vacancy from ${from} to ${to} is not wholly inside the days of the people it is for, ${first} to ${last}.`,
  mend: "A late start is a later start date and an early leaver an earlier end; vacancies lie between the two.",
});

export const vacanciesOverlap = (date: string): Finding => ({
  code: "vacancies-overlap",
  problem: `On ${date} the same person of this post is vacant twice.`,
  mend: "Correct the dates or counts of the vacancies.",
});

export const morePeopleThanPost = (counted: number, people: number, what: string): Finding => ({
  code: "more-people-than-post",
  problem: `${what} is for ${counted} people, but the post has ${people}.`,
  mend: "Correct the count; it is a number of people.",
});

export const vacancyCountedTwice = (post: string, has: readonly string[]): Finding => ({
  code: "vacancy-counted-twice",
  problem: `Post ${shown(post)} has ${listed(has, "and")} of its own, and the plan's vacancy factor would take its per cent off it as well.`,
  mend: 'Add the post (or agency-covered) to vacancyFactor.except, or write "vacancyFactor: keep" on it if both are meant.',
});

export const expectNotMet = (what: string, expected: string, found: string, rounded = ""): Finding => ({
  code: "expect-not-met",
  problem: `The plan expects ${what} to be ${expected}; it comes to ${found}${rounded}.`,
  mend: "Correct the plan, or the control total if that is wrong.",
});
