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
export function planGoingOn(plan: Plan, leaving: readonly Leaving[], untilDay: Day): Plan {
  const lastYear = yearOfDay(addDays(untilDay, -1));
  const years = { from: plan.years.from, to: lastYear > plan.years.to ? lastYear : plan.years.to };
  const posts = plan.posts.flatMap((post) => {
    const ownPart = leaving.filter(
      ({ staying: eachStaying }) =>
        eachStaying.is === "post" && eachStaying.id === post.id && eachStaying.from < untilDay,
    );
    return ownPart.length === 0 ? [] : [staying(post, ownPart, plan, untilDay)];
  });
  const going = { ...plan, years, posts, lines: [] };
  const issues = costIssues(going, (planPath) => `looked at up to ${years.to}, ${pathText(planPath)}`);
  if (issues.length > 0) throw new PlanError(issues);
  return going;
}

function staying(post: Post, leaving: readonly Leaving[], plan: Plan, untilDay: Day): Post {
  const finalDay = lastDay(plan.years.to);
  const datedCounts = post.starts.filter(({ on }) => on <= finalDay);
  const datedCountsBefore = (post.afterEnd?.absorbed ?? []).filter(({ on }) => on <= dayAfter(plan));
  const datedCountsAfter = leaving.map(({ on, people }) => ({
    on: on === undefined || on > untilDay ? untilDay : on,
    count: people,
  }));
  return {
    ...post,
    starts: datedCounts,
    count: datedCounts.reduce((total, { count }) => total + count, 0),
    end: post.end === undefined || post.end > finalDay ? finalDay : post.end,
    afterEnd: { absorbed: [...datedCountsBefore, ...datedCountsAfter] },
  };
}
