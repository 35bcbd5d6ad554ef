import { addDays, type Day, lastDay, yearOfDay } from "../../calendar/index.ts";
import { PlanError, pathText } from "../../issues/index.ts";
import { costIssues, type Plan, type Post } from "../../plan/index.ts";
import type { Leaving } from "./leaving.ts";
import { dayAfter } from "./staying.ts";

/**
 * The posts that go on, in a plan over the years that are looked at: each stays in its row after the end until its people leave, or up
 * to a day, without it. Their pay moves with the increments and awards of the plan and with what is published.
 *
 * @throws PlanError when the plan cannot be costed over those years: a later pay table lacks a point that somebody is on
 */
export function planGoingOn(plan: Plan, leaving: readonly Leaving[], until: Day): Plan {
  const last = yearOfDay(addDays(until, -1));
  const years = { from: plan.years.from, to: last > plan.years.to ? last : plan.years.to };
  const posts = plan.posts.flatMap((post) => {
    const own = leaving.filter(({ of }) => of.is === "post" && of.id === post.id && of.from < until);
    return own.length === 0 ? [] : [staying(post, own, plan, until)];
  });
  const going = { ...plan, years, posts, lines: [] };
  const issues = costIssues(going, (path) => `looked at up to ${years.to}, ${pathText(path)}`);
  if (issues.length > 0) throw new PlanError(issues);
  return going;
}

function staying(post: Post, leaving: readonly Leaving[], plan: Plan, until: Day): Post {
  const last = lastDay(plan.years.to);
  const starts = post.starts.filter(({ on }) => on <= last);
  const before = (post.afterEnd?.absorbed ?? []).filter(({ on }) => on <= dayAfter(plan));
  const after = leaving.map(({ on, people }) => ({ on: on === undefined || on > until ? until : on, count: people }));
  return {
    ...post,
    starts,
    count: starts.reduce((sum, { count }) => sum + count, 0),
    end: post.end === undefined || post.end > last ? last : post.end,
    afterEnd: { absorbed: [...before, ...after] },
  };
}
