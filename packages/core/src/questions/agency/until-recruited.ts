import { addDays, addMonths, type Day, type Days, daysWithout, firstDay, lastDay } from "../../calendar/index.ts";
import { PlanError, pathText } from "../../issues/index.ts";
import { isFactored } from "../../ledger/index.ts";
import { MILLION, type Millionths } from "../../money/index.ts";
import { type Cover, costIssues, type PeopleAlike, type Plan, type Post } from "../../plan/index.ts";
import { apart } from "../../scenario/index.ts";

/** Agency for a time: until people are recruited, later by some months if that slips, and beside them for a handover. */
export interface Mix {
  /** The first day of the employees; those who start later anyway start when they do, and posts filled before the plan's years stay so. */
  readonly recruited: Day;
  /** Months by which recruiting slips; default 0. */
  readonly slips?: number;
  /** Days on which agency worker and employee both work; default 0. */
  readonly handover?: number;
}

/**
 * The plan with agency workers in posts from the day their people would have started until these are recruited, or to the post's end
 * where that comes first. What the posts have of cover and vacancies stays. Posts whose people have several histories stand in parts.
 *
 * @param rateOf - the agency rate of a post; posts without one stay as they are
 * @throws PlanError when there is no pay for people who are recruited on that day
 * @example
 * const plan = readPlan({ outturn: 1, title: "One post", years: { from: "2024/25", to: "2024/25" }, agencyRates: { worker: { perWeek: 1800 } },
 *   posts: [{ id: "lead", pay: { fullCost: 60000 }, start: "2024-09-01" }] });
 * agencyUntil(plan, { recruited: day("2025-01-01") }, () => "worker").posts[0].cover // => [{ agency: "worker", from: "2024-09-01", to: "2024-12-31", handover: false }]
 */
export function agencyUntil(
  plan: Plan,
  { recruited, slips = 0, handover = 0 }: Mix,
  rateOf: (post: Post) => string | undefined,
): Plan {
  const day = addMonths(recruited, slips);
  const isToCome = (startDay: Day): boolean => startDay < day && startDay >= firstDay(plan.years.from);
  const until = apart(
    plan,
    (post) => rateOf(post) !== undefined && post.starts.some(({ on }) => isToCome(on)),
    ({ post, whole, people }) => {
      if (!isToCome(people.start)) return post;
      const agency = rateOf(whole)!;
      const endDay = post.end ?? lastDay(plan.years.to);
      if (endDay < day) return { ...post, agencyShare: { share: MILLION as Millionths, agency } };
      const finalDay = addDays(day, handover - 1);
      const cover = coverUntil(people, agency, { from: people.start, to: finalDay < endDay ? finalDay : endDay }, day);
      const changedPost: Post = { ...post, starts: [{ on: day, count: post.count }], cover };
      return isFactored(plan, whole) && isFactored(plan, changedPost)
        ? { ...changedPost, vacancyFactor: "keep" }
        : changedPost;
    },
  );
  const issues = costIssues(until, (planPath) => `with people recruited on ${day}, ${pathText(planPath)}`);
  if (issues.length > 0) throw new PlanError(issues);
  return until;
}

/** The cover of people who start on another day, with agency on the days that have neither vacancy nor cover of their own. */
function coverUntil(people: PeopleAlike, agency: string, days: Days, day: Day): readonly Cover[] {
  const eve = addDays(people.start, -1);
  const heldCovers = people.cover.flatMap(({ count: _, ...record }): Cover[] =>
    record.to === undefined && record.from > eve ? [] : [{ ...record, to: record.to ?? eve }],
  );
  const daysTaken = [...people.vacant, ...heldCovers].flatMap(({ from, to }) =>
    to !== undefined && from <= to ? [{ from, to }] : [],
  );
  const cover = [...heldCovers];
  for (const { from, to } of daysWithout(days, daysTaken)) {
    const handover = to >= day;
    const coverIndex = cover.findIndex(
      (eachCover) => eachCover.agency === agency && !eachCover.handover && eachCover.to === addDays(from, -1),
    );
    if (coverIndex < 0) cover.push({ agency, from, to, handover });
    else cover[coverIndex] = { ...cover[coverIndex]!, to, handover };
  }
  return cover;
}
