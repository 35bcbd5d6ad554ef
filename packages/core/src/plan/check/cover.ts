import { addDays, commonDays, type Day, type Days, lastDay } from "../../calendar/index.ts";
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
import { byCohort, cohortOf, coveredBy, type Numbers, type PostPeople, postPeople } from "../model/covered.ts";
import type { Cover, Post } from "../model/plan.ts";
import { fewestVacant } from "../model/vacant-days.ts";
import type { Draft } from "../read/draft.ts";
import { each, ifRead } from "../read/unread.ts";
import { keysOf } from "./names.ts";
import { peopleOf } from "./people.ts";
import { earlier, firstDayTaken, nothingTaken, takeDays } from "./taken-by-people.ts";

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
  const people = postPeople(post);
  const taken = nothingTaken({ first: 0, past: people.all });
  each(post.cover, (cover, at) => {
    if (!isSound(cover, post)) return;
    if (post.end === undefined && cover.from > end) return; // beyond the plan's years, which is a note
    const whom = coveredBy(cover, people);
    const paid = paidFor(cover, whom, people, end);
    if (paid.length === 0) {
      const last = cohortOf(people, whom.at(-1)!.past - 1);
      // A change of the starts may have left it without a day, and says so.
      if (cover.movesWithStart === undefined)
        report([...path, at], coverOutsidePost(...bounds(cover, last.start, end)));
      return;
    }
    ifRead(() => {
      if (cover.handover || cover.to === undefined) return; // without a last day it ends when the employee starts
      const beside = paid.map((one) => firstBeside(one, people)).find((start) => start !== undefined);
      if (beside) report([...path, at], coverOverlapsEmployee(cover.from, cover.to, beside));
    });
    const twice = paid.map(({ numbers, days }) => firstDayTaken(taken, numbers, days)).reduce(earlier, undefined);
    if (twice) report([...path, at], coversOverlap(twice));
    for (const { numbers, days } of paid) takeDays(taken, numbers, days);
  });
}

/** People, and days on which a cover is paid for all of them. */
interface Paid {
  readonly numbers: Numbers;
  readonly days: Days;
}

/** For whom and when a cover is paid: to its last day, or to the eve of each start, and no longer than the post lasts. */
function paidFor({ from, to }: Cover, whom: readonly Numbers[], people: PostPeople, end: Day): readonly Paid[] {
  const until = (last: Day): Days | undefined =>
    from <= last ? commonDays({ from, to: last }, { from, to: end }) : undefined;
  const parts = to === undefined ? whom.flatMap((numbers) => byCohort(people, numbers)) : whom;
  return parts.flatMap((numbers) => {
    const days = until(to ?? addDays(cohortOf(people, numbers.first).start, -1));
    return days ? [{ numbers, days }] : [];
  });
}

/** The start of the first of some people who is employed and not vacant on one of some days. */
function firstBeside({ numbers, days }: Paid, people: PostPeople): Day | undefined {
  for (let person = numbers.first; person < numbers.past; ) {
    const { start } = cohortOf(people, person);
    if (start > days.to) return undefined;
    const fewest = fewestVacant(people.vacant, { from: start > days.from ? start : days.from, to: days.to });
    if (fewest <= person) return start;
    person = fewest; // everyone up to there is vacant on all of the days that are left
  }
  return undefined;
}

function bounds(cover: Cover, lastStart: Day, end: Day): [string, string, string] {
  if (cover.from > end) return [cover.from, cover.to ?? "its end", `the post ends on ${end}`];
  return [cover.from, "the day before each employee starts", `the last of them starts on ${lastStart}`];
}
