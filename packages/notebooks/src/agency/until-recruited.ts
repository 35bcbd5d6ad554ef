import type { Day, Millionths, Plan } from "@outturn/core";
import { dayBefore, firstDayOf, lastDayOf } from "../calendar/days.ts";

type Post = Plan["posts"][number];

const ALL = 1_000_000 as Millionths;

/**
 * A plan in which people are recruited on a day, and agency workers are in their posts from the day that each would have started
 * until then, or to the post's end. Those who start later anyway start when they do, and posts that were filled before the plan's
 * years stay filled.
 *
 * @param rateOf - the agency rate of a post; posts without one stay as they are
 */
export function untilRecruited(plan: Plan, recruited: Day, rateOf: (post: Post) => string | undefined): Plan {
  const keeps = plan.vacancyFactor?.except.every(({ is }) => is !== "agency-covered");
  const posts = plan.posts.map((post): Post => {
    const agency = rateOf(post);
    const soon = post.starts.filter(({ on }) => on < recruited).sort((a, b) => (a.on < b.on ? -1 : 1));
    if (agency === undefined || soon.length === 0 || soon[0]!.on < firstDayOf(plan)) return post;
    if (isOver(post, recruited, plan)) return { ...post, agencyShare: { share: ALL, agency } };
    const later = post.starts.filter(({ on }) => on >= recruited);
    const count = soon.reduce((sum, one) => sum + one.count, 0);
    return {
      ...post,
      starts: [{ on: recruited, count }, ...later],
      cover: coverOf(post, soon, agency, recruited),
      ...(keeps && { vacancyFactor: "keep" }),
    };
  });
  return { ...plan, posts };
}

/** Whether a post has ended by the day on which its people would be recruited. */
export const isOver = ({ end }: Post, recruited: Day, plan: Plan): boolean => (end ?? lastDayOf(plan)) < recruited;

/** Cover for more and more people as each cohort would have started; what stood before the first of them stays. */
function coverOf(post: Post, soon: Post["starts"], agency: string, recruited: Day): Post["cover"] {
  const open = post.cover.find(({ to }) => to === undefined);
  if (open && open.from < soon[0]!.on) return [{ agency, from: open.from, handover: false }];
  let people = 0;
  return soon.flatMap(({ on, count }, at) => {
    people += count * post.people;
    const until = soon[at + 1]?.on ?? recruited;
    if (on === until) return [];
    return [{ agency, from: on, to: dayBefore(until), count: people, handover: false }];
  });
}
