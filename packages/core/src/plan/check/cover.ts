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
import { type Draft, each } from "../draft.ts";
import type { Cover, Post } from "../plan.ts";
import { common, type Days, type Group, groupsOf, peopleOf, without } from "./people.ts";

/** Cover is at a known rate, on days of the post, and pays no person-day twice unless both are meant. */
export function checkCover(draft: Draft, report: Report): void {
  const rates = Object.keys({ ...(draft.raw.agencyRates as object | undefined) });
  const last = draft.years && lastDay(draft.years.to);
  each(draft.posts, (post, at) => {
    const share = post.agencyShare;
    if (share && !rates.includes(share.agency)) {
      report(["posts", at, "agencyShare", "agency"], unknownAgencyRate(share.agency, rates));
    }
    if (post.cover.length === 0) return;
    const path = ["posts", at, "cover"];
    const sound = post.cover.map((cover, one) => {
      if (!rates.includes(cover.agency)) report([...path, one, "agency"], unknownAgencyRate(cover.agency, rates));
      return isSound(cover, post, [...path, one], report);
    });
    const end = post.end ?? last;
    if (end !== undefined) checkDays(post, sound, end, path, report);
  });
}

function isSound(cover: Cover, post: Post, path: Path, report: Report): boolean {
  const people = peopleOf(post);
  if ((cover.count ?? 0) > people) {
    report([...path, "count"], morePeopleThanPost(cover.count!, people, "The cover"));
    return false;
  }
  if (cover.to === undefined || cover.to >= cover.from) return true;
  report([...path, "to"], endBeforeStart(cover.to, cover.from));
  return false;
}

function checkDays(post: Post, sound: readonly boolean[], end: Day, path: Path, report: Report): void {
  const groups = groupsOf(post);
  post.cover.forEach((cover, at) => {
    if (!sound[at]) return;
    const covered = groups.filter((group) => isFor(cover, group));
    const days = covered.map((group) => daysOf(cover, group, end));
    if (days.every((run) => run === undefined)) {
      report([...path, at], coverOutsidePost(...bounds(cover, covered, end)));
      return;
    }
    const beside = cover.handover
      ? undefined
      : covered.find((group, one) => besideEmployee(days[one], group, post, end));
    if (beside) report([...path, at], coverOverlapsEmployee(cover.from, cover.to ?? end, beside.start));
    for (const [before, other] of post.cover.slice(0, at).entries()) {
      const twice = covered.flatMap((group, one) => {
        const theirs = sound[before] && isFor(other, group) ? daysOf(other, group, end) : undefined;
        return (theirs && days[one] && common(days[one], theirs)) ?? [];
      })[0];
      if (twice) report([...path, at], coversOverlap(twice.from));
    }
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
