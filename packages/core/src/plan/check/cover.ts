import { addDays, commonDays, type Day, type Days, daysWithout, lastDay } from "../../calendar/index.ts";
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
import { coveredBy, type Peers, peersOf } from "../model/covered.ts";
import type { Cover, Post } from "../model/plan.ts";
import type { Draft } from "../read/draft.ts";
import { each, ifRead } from "../read/unread.ts";
import { keysOf } from "./names.ts";
import { once } from "./once.ts";
import { peopleOf } from "./people.ts";

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
const isBackwards = ({ from, to, movesWithStart }: Cover): boolean =>
  to !== undefined && to < from && movesWithStart === undefined;
const isSound = (cover: Cover, post: Post): boolean => !isTooMany(cover, post) && !isBackwards(cover);

function checkDays(post: Post, end: Day, path: Path, report: Report): void {
  const peers = peersOf(post);
  const coveredAt = once((at: number) => paidFor(post.cover[at]!, peers, end));
  each(post.cover, (cover, at) => {
    if (!isSound(cover, post)) return;
    const covered = coveredAt(at);
    const isBeyondYears = post.end === undefined && cover.from > end; // which is a note
    if (isBeyondYears) return;
    if (cover.movesWithStart === undefined && covered.every(({ days }) => days === undefined)) {
      report([...path, at], coverOutsidePost(...bounds(cover, covered, end)));
      return;
    }
    ifRead(() => {
      if (cover.handover) return;
      const beside = covered.find((one) => isBesideEmployee(one, end));
      if (beside) report([...path, at], coverOverlapsEmployee(cover.from, cover.to ?? end, beside.start));
    });
    let twice: Day | undefined;
    each(post.cover, (other, before) => {
      if (before >= at || isApart(cover, other) || !isSound(other, post)) return;
      for (const theirs of coveredAt(before)) {
        for (const { from } of covered.flatMap((one) => paidTwice(one, theirs) ?? [])) {
          if (twice === undefined || from < twice) twice = from;
        }
      }
    });
    if (twice !== undefined) report([...path, at], coversOverlap(twice));
  });
}

/** People whom a cover is for, and the days on which it is paid for them. */
interface Covered extends Peers {
  readonly days: Days | undefined;
}

const paidFor = (cover: Cover, peers: readonly Peers[], end: Day): readonly Covered[] =>
  coveredBy(cover, peers).map((one) => ({ ...one, days: daysOf(cover, one, end) }));

/** The days on which a cover is paid for people who start on one day. */
function daysOf(cover: Cover, { start }: Peers, end: Day): Days | undefined {
  return commonDays({ from: cover.from, to: cover.to ?? addDays(start, -1) }, { from: cover.from, to: end });
}

function isBesideEmployee({ days, start, vacant }: Covered, end: Day): boolean {
  const both = days && commonDays(days, { from: start, to: end });
  return both !== undefined && daysWithout(both, vacant).length > 0;
}

/** Whether two covers have no day in common, whoever they are for. */
const isApart = (one: Cover, other: Cover): boolean =>
  (one.to !== undefined && one.to < other.from) || (other.to !== undefined && other.to < one.from);

/** Days on which two covers are both paid for the same person. */
function paidTwice(one: Covered, other: Covered): Days | undefined {
  const sharesSomeone = one.first < other.past && other.first < one.past;
  return sharesSomeone && one.days && other.days ? commonDays(one.days, other.days) : undefined;
}

function bounds(cover: Cover, covered: readonly Peers[], end: Day): [string, string, string] {
  if (cover.from > end) return [cover.from, cover.to ?? "its end", `the post ends on ${end}`];
  const lastStart = covered.reduce((day, { start }) => (start > day ? start : day), "");
  return [cover.from, "the day before each employee starts", `the last of them starts on ${lastStart}`];
}
