import { addDays, addMonths, type Day } from "../../calendar/index.ts";
import { PlanError, pathText } from "../../issues/index.ts";
import { type Cover, costIssues, type Plan, type Post } from "../../plan/index.ts";

/** Agency for a time: until people are recruited, later by some months if that slips, and beside them for a handover. */
export interface Mix {
  /** The first day of the employees; those who start later anyway start when they do. */
  readonly recruited: Day;
  /** Months by which recruiting slips; default 0. */
  readonly slips?: number;
  /** Days on which agency worker and employee both work; default 0. */
  readonly handover?: number;
}

/**
 * The plan with agency workers in posts from the day their people would have started until these are recruited. A stand-in for each
 * cohort of a post, all with the post's id: for costing and funding, not to be read as a plan.
 *
 * @param rateOf - the agency rate of a post; posts without one stay as they are
 * @throws PlanError when there is no pay for people who are recruited on that day
 */
export function agencyUntil(
  plan: Plan,
  { recruited, slips = 0, handover = 0 }: Mix,
  rateOf: (post: Post) => string | undefined,
): Plan {
  const day = addMonths(recruited, slips);
  const late = (post: Post): Post => ({
    ...post,
    starts: post.starts.map((start) => (start.on > day ? start : { ...start, on: day })),
  });
  const started = { ...plan, posts: plan.posts.map((post) => (rateOf(post) === undefined ? post : late(post))) };
  const issues = costIssues(started, (path) => `with people recruited on ${day}, ${pathText(path)}`);
  if (issues.length > 0) throw new PlanError(issues);
  const posts = plan.posts.flatMap((post) => {
    const agency = rateOf(post);
    if (agency === undefined || post.starts.every(({ on }) => on >= day)) return [post];
    return post.starts.map((start): Post => {
      const on = start.on > day ? start.on : day;
      const open = post.cover.find(({ to }) => to === undefined);
      const from = open && open.from < start.on ? open.from : start.on;
      const to = addDays(on, handover - 1);
      const cover: Cover[] = to < from ? [] : [{ agency, from, to, handover: handover > 0 }];
      return { ...post, count: start.count, starts: [{ on, count: start.count }], cover };
    });
  });
  return { ...plan, posts };
}
