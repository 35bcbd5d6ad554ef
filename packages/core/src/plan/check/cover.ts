import { addDays, commonDays, type Day, type Days, lastDay } from "../../calendar/index.ts";
import {
  coverOutsidePost,
  coverOverlapsEmployee,
  coversOverlap,
  endBeforeStart,
  type IssueReport,
  morePeopleThanPost,
  type Path,
  unknownAgencyRate,
} from "../../issues/index.ts";
import {
  byCohort,
  cohortOf,
  coveredBy,
  type PersonNumbers,
  type PostPeople,
  postPeople,
} from "../model/people/covered.ts";
import { fewestVacant } from "../model/people/vacant-days.ts";
import type { Cover, Post } from "../model/plan.ts";
import type { PlanDraft } from "../read/draft.ts";
import { eachRead, ifRead } from "../read/unread.ts";
import { keysOf } from "./names.ts";
import { peopleOf } from "./people.ts";
import { earlier, firstDayTaken, nothingTaken, takeDays } from "./taken-by-people.ts";

/** Cover is at a known rate, on days of the post, and pays no person-day twice unless both are meant. */
export function checkCover(planDraft: PlanDraft, issueReport: IssueReport): void {
  const rates = keysOf(() => planDraft.agencyRates);
  const checkRate = (agency: string, planPath: Path): void => {
    if (!rates.has(agency)) issueReport([...planPath, "agency"], unknownAgencyRate(agency, rates.names));
  };
  eachRead(planDraft.posts, (post, postIndex) => {
    ifRead(() => {
      if (post.agencyShare) checkRate(post.agencyShare.agency, ["posts", postIndex, "agencyShare"]);
    });
    const planPath = ["posts", postIndex, "cover"];
    eachRead(post.cover, (agencyCover, itemIndex) => {
      ifRead(() => checkRate(agencyCover.agency, [...planPath, itemIndex]));
      ifRead(() => checkCount(agencyCover, post, [...planPath, itemIndex], issueReport));
      if (isBackwards(agencyCover))
        issueReport([...planPath, itemIndex, "to"], endBeforeStart(agencyCover.to!, agencyCover.from));
      ifRead(() => {
        const { engaged } = agencyCover;
        if (engaged && engaged.to < engaged.from)
          issueReport([...planPath, itemIndex, "engaged", "to"], endBeforeStart(engaged.to, engaged.from));
      });
    });
    if (post.cover.length > 0) checkDays(post, post.end ?? lastDay(planDraft.years.to), planPath, issueReport);
  });
}

function checkCount(agencyCover: Cover, post: Post, planPath: Path, issueReport: IssueReport): void {
  if (isTooMany(agencyCover, post))
    issueReport([...planPath, "count"], morePeopleThanPost(agencyCover.count!, peopleOf(post), "The cover"));
}

const isTooMany = ({ count }: Cover, post: Post): boolean => count !== undefined && count > peopleOf(post);
const isBackwards = ({ from, to, movesWithStart }: Cover): boolean =>
  to !== undefined && to < from && movesWithStart === undefined;
const isSound = (agencyCover: Cover, post: Post): boolean => !isTooMany(agencyCover, post) && !isBackwards(agencyCover);

function checkDays(post: Post, endDay: Day, planPath: Path, issueReport: IssueReport): void {
  const people = postPeople(post);
  const takenByPeople = nothingTaken({ first: 0, past: people.all });
  eachRead(post.cover, (agencyCover, coverIndex) => {
    if (!isSound(agencyCover, post)) return;
    if (post.end === undefined && agencyCover.from > endDay) return; // beyond the plan's years, which is a note
    const whom = coveredBy(agencyCover, people);
    const paid = paidFor(agencyCover, whom, people, endDay);
    if (paid.length === 0) {
      const lastCohort = cohortOf(people, whom.at(-1)!.past - 1);
      // A change of the starts may have left it without a day, and says so.
      if (agencyCover.movesWithStart === undefined)
        issueReport([...planPath, coverIndex], coverOutsidePost(...bounds(agencyCover, lastCohort.start, endDay)));
      return;
    }
    ifRead(() => {
      if (agencyCover.handover || agencyCover.to === undefined) return; // without a last day it ends when the employee starts
      const beside = paid.map((record) => firstBeside(record, people)).find((startDay) => startDay !== undefined);
      if (beside)
        issueReport([...planPath, coverIndex], coverOverlapsEmployee(agencyCover.from, agencyCover.to, beside));
    });
    const twice = paid
      .map(({ numbers, days }) => firstDayTaken(takenByPeople, numbers, days))
      .reduce(earlier, undefined);
    if (twice) issueReport([...planPath, coverIndex], coversOverlap(twice));
    for (const { numbers, days } of paid) takeDays(takenByPeople, numbers, days);
  });
}

/** People, and days on which a cover is paid for all of them. */
interface Paid {
  readonly numbers: PersonNumbers;
  readonly days: Days;
}

/** For whom and when a cover is paid: to its last day, or to the eve of each start, and no longer than the post lasts. */
function paidFor(
  { from, to }: Cover,
  whom: readonly PersonNumbers[],
  people: PostPeople,
  endDay: Day,
): readonly Paid[] {
  const until = (finalDay: Day): Days | undefined =>
    from <= finalDay ? commonDays({ from, to: finalDay }, { from, to: endDay }) : undefined;
  const parts = to === undefined ? whom.flatMap((numbers) => byCohort(people, numbers)) : whom;
  return parts.flatMap((numbers) => {
    const days = until(to ?? addDays(cohortOf(people, numbers.first).start, -1));
    return days ? [{ numbers, days }] : [];
  });
}

/** The start of the first of some people who is employed and not vacant on one of some days. */
function firstBeside({ numbers, days }: Paid, people: PostPeople): Day | undefined {
  for (let personIndex = numbers.first; personIndex < numbers.past; ) {
    const { start } = cohortOf(people, personIndex);
    if (start > days.to) return undefined;
    const fewest = fewestVacant(people.vacant, { from: start > days.from ? start : days.from, to: days.to });
    if (fewest <= personIndex) return start;
    personIndex = fewest; // everyone up to there is vacant on all of the days that are left
  }
  return undefined;
}

function bounds(agencyCover: Cover, lastStart: Day, endDay: Day): [string, string, string] {
  if (agencyCover.from > endDay) return [agencyCover.from, agencyCover.to ?? "its end", `the post ends on ${endDay}`];
  return [agencyCover.from, "the day before each employee starts", `the last of them starts on ${lastStart}`];
}
