import { addDays, type Day, lastDay } from "../../calendar/index.ts";
import {
  coverOutsidePost,
  coverOverlapsEmployee,
  coversOverlap,
  endBeforeStart,
  morePeopleThanPost,
  type Path,
  type Report,
  unknownAgencyRate,
} from "../../issues/index.ts";
import type { Cover, Post } from "../model/plan.ts";
import type { Draft } from "../read/draft.ts";
import { each, ifRead } from "../read/unread.ts";
import { keysOf } from "./names.ts";
import { once } from "./once.ts";
import { type Days, type Group, groupsOf, peopleOf } from "./people.ts";
import { firstTaken, type Taken, take } from "./taken.ts";
import { fewestVacant, vacantPeople } from "./vacant-days.ts";

/** Cover is at a known rate, on days of the post, and pays no person-day twice unless both are meant. */
export function checkCover(draft: Draft, report: Report): void {
  const rates = keysOf(() => draft.agencyRates);
  const checkRate = (agency: string, path: Path): void => {
    if (!rates.has(agency)) report([...path, "agency"], unknownAgencyRate(agency, rates.names));
  };
  each(draft.posts, (post, at) => {
    ifRead(() => {
      if (post.agencyShare) checkRate(post.agencyShare.agency, ["posts", at, "agencyShare"]);
    });
    const path = ["posts", at, "cover"];
    each(post.cover, (cover, one) => {
      ifRead(() => checkRate(cover.agency, [...path, one]));
      ifRead(() => checkCount(cover, post, [...path, one], report));
      if (isBackwards(cover)) report([...path, one, "to"], endBeforeStart(cover.to!, cover.from));
    });
    if (post.cover.length > 0) checkDays(post, post.end ?? lastDay(draft.years.to), path, report);
  });
}

function checkCount(cover: Cover, post: Post, path: Path, report: Report): void {
  if (isTooMany(cover, post)) report([...path, "count"], morePeopleThanPost(cover.count!, peopleOf(post), "The cover"));
}

const isTooMany = ({ count }: Cover, post: Post): boolean => count !== undefined && count > peopleOf(post);
const isBackwards = ({ from, to }: Cover): boolean => to !== undefined && to < from;
const isSound = (cover: Cover, post: Post): boolean => !isTooMany(cover, post) && !isBackwards(cover);

function checkDays(post: Post, end: Day, path: Path, report: Report): void {
  const groups = groupsOf(post);
  const taken: TakenByCover = { stated: [], statedToStart: [], toStart: [] };
  const vacant = once(() => vacantPeople(post));
  each(post.cover, (cover, at) => {
    if (!isSound(cover, post)) return;
    const last = lastOf(groups, cover.count ?? Number.POSITIVE_INFINITY);
    const toStart = earlier(addDays(groups[last]!.start, -1), end);
    const to = cover.to === undefined ? toStart : earlier(cover.to, end);
    if (to < cover.from) {
      report([...path, at], coverOutsidePost(...bounds(cover, groups[last]!.start, end)));
      return;
    }
    ifRead(() => {
      if (cover.handover || cover.to === undefined) return; // without a last day it ends when the employee starts
      const beside = firstBeside({ from: cover.from, to }, groups.slice(0, last + 1), vacant());
      if (beside) report([...path, at], coverOverlapsEmployee(cover.from, cover.to, beside.start));
    });
    const twice = takeCover(taken, { from: cover.from, to }, cover.to === undefined, toStart);
    if (twice) report([...path, at], coversOverlap(twice));
  });
}

/** The place of the last group that is among so many people. */
function lastOf(groups: readonly Group[], count: number): number {
  let [low, high] = [0, groups.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (groups[middle]!.before < count) low = middle + 1;
    else high = middle;
  }
  return low - 1;
}

/**
 * Days of a post's covers so far. All take its first people, so those with a last day share someone. One without runs up to each
 * employee's start: it shares a day with another where the last of the people of both has not started.
 */
interface TakenByCover {
  /** Days of covers with a last day; the same up to the last start of their people; and those of covers without. */
  readonly stated: Taken<Day>;
  readonly statedToStart: Taken<Day>;
  readonly toStart: Taken<Day>;
}

/** Takes a cover's days; the first day that another cover has taken before, where there is one. */
function takeCover(taken: TakenByCover, days: Days, runsToStart: boolean, lastBeforeStart: Day): Day | undefined {
  if (runsToStart) {
    const twice = earliest(firstTaken(taken.toStart, days), firstTaken(taken.statedToStart, days));
    take(taken.toStart, days);
    return twice;
  }
  const beforeStart = { from: days.from, to: earlier(days.to, lastBeforeStart) };
  const isBefore = beforeStart.from <= beforeStart.to;
  const twice = earliest(firstTaken(taken.stated, days), isBefore ? firstTaken(taken.toStart, beforeStart) : undefined);
  take(taken.stated, days);
  if (isBefore) take(taken.statedToStart, beforeStart);
  return twice;
}

const earlier = (a: Day, b: Day): Day => (a < b ? a : b);
const earliest = (a: Day | undefined, b: Day | undefined): Day | undefined =>
  a === undefined || b === undefined ? (a ?? b) : earlier(a, b);

/** The first of some people who are employed and not vacant on one of some days. */
function firstBeside(days: Days, groups: readonly Group[], vacant: ReturnType<typeof vacantPeople>): Group | undefined {
  let place = 0;
  for (let group = groups[0]; group && group.start <= days.to; group = groups[place]) {
    const from = group.start > days.from ? group.start : days.from;
    const fewest = fewestVacant(vacant, { from, to: days.to });
    if (fewest <= group.before) return group;
    place = Math.max(place + 1, lastOf(groups, fewest) + 1); // everyone up to there is vacant on all of the days that are left
  }
  return undefined;
}

function bounds(cover: Cover, lastStart: Day, end: Day): [string, string, string] {
  if (cover.from > end) return [cover.from, cover.to ?? "its end", `the post ends on ${end}`];
  return [cover.from, "the day before each employee starts", `the last of them starts on ${lastStart}`];
}
