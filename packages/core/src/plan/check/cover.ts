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
import { common, type Days, type Group, groupsOf, peopleOf, without } from "./people.ts";

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
  each(post.cover, (cover, at) => {
    if (!isSound(cover, post)) return;
    const covered = groups.filter((group) => isFor(cover, group));
    const days = covered.map((group) => daysOf(cover, group, end));
    if (days.every((run) => run === undefined)) {
      report([...path, at], coverOutsidePost(...bounds(cover, covered, end)));
      return;
    }
    ifRead(() => {
      if (cover.handover) return;
      const beside = covered.find((group, one) => besideEmployee(days[one], group, post, end));
      if (beside) report([...path, at], coverOverlapsEmployee(cover.from, cover.to ?? end, beside.start));
    });
    each(post.cover, (other, before) => {
      if (before >= at || !isSound(other, post)) return;
      const twice = covered.flatMap((group, one) => {
        const theirs = isFor(other, group) ? daysOf(other, group, end) : undefined;
        return (theirs && days[one] && common(days[one], theirs)) ?? [];
      })[0];
      if (twice) report([...path, at], coversOverlap(twice.from));
    });
  });
}

const isFor = ({ count }: { readonly count?: number }, { before }: Group): boolean =>
  count === undefined || before < count;

/** The days on which a cover is paid for the people of a group. */
function daysOf(cover: Cover, { start }: Group, end: Day): Days | undefined {
  return common({ from: cover.from, to: cover.to ?? addDays(start, -1) }, { from: cover.from, to: end });
}

function besideEmployee(days: Days | undefined, group: Group, post: Post, end: Day): boolean {
  const both = days && common(days, { from: group.start, to: end });
  return (
    both !== undefined &&
    without(
      both,
      post.vacant.filter((vacancy) => isFor(vacancy, group)),
    ).length > 0
  );
}

function bounds(cover: Cover, covered: readonly Group[], end: Day): [string, string, string] {
  if (cover.from > end) return [cover.from, cover.to ?? "its end", `the post ends on ${end}`];
  const lastStart = covered.reduce((day, { start }) => (start > day ? start : day), "");
  return [cover.from, "the day before each employee starts", `the last of them starts on ${lastStart}`];
}
