import { type Day, endOf, type Instant, lastDay, startOf } from "../../../calendar/index.ts";
import type { Post } from "../../../plan/index.ts";
import { startOfGroup, type Timeline } from "../../../timeline/index.ts";

/** Days from one instant up to another. */
export type PaidSpan = readonly [Instant, Instant];

/** On which days the pay of some people of a post is looked up. */
export interface PaidDays {
  readonly post: Post;
  readonly start: Instant;
  /** In order, each day once. */
  readonly spans: readonly PaidSpan[];
}

const EVER = Number.POSITIVE_INFINITY;

/**
 * The days on which a forecast looks up what people are paid: those on which they are employed, the last of the plan's years where they
 * are vacant on it (a full year is at its prices), and what comes after where a post is permanent, since what goes on is at those prices.
 */
export function paidDays(timeline: Timeline): readonly PaidDays[] {
  const { plan, groups, spans } = timeline;
  const planEnd = endOf(lastDay(plan.years.to));
  return Array.from({ length: groups.post.length }, (_, groupIndex): PaidDays => {
    const post = plan.posts[groups.post.values[groupIndex]!]!;
    const days: PaidSpan[] = [];
    for (let spanIndex = groups.own.values[groupIndex]!; spanIndex < groups.cover.values[groupIndex]!; spanIndex += 1)
      days.push([spans.from.values[spanIndex]!, spans.until.values[spanIndex]!]);
    if (post.contract === "permanent") days.push([Math.min(groups.end.values[groupIndex]!, planEnd), EVER]);
    if (post.vacant.length > 0) days.push([startOf(lastDay(plan.years.to)), planEnd]);
    return { post, start: startOfGroup(timeline, groupIndex), spans: united(days) };
  });
}

/** The same days in order, each once: so that one of them is found by halving. */
export function united(spans: readonly PaidSpan[]): readonly PaidSpan[] {
  const inOrder = spans.filter(([first, past]) => first < past).sort(([first], [second]) => first - second);
  const whole: [Instant, Instant][] = [];
  for (const [first, past] of inOrder) {
    const last = whole.at(-1);
    if (last !== undefined && first <= last[1]) last[1] = Math.max(last[1], past);
    else whole.push([first, past]);
  }
  return whole;
}

/** Whether any of some united days lies between two: from the first day on, up to the day on which the next one takes its place. */
export const meets = (spans: readonly PaidSpan[], fromDay: Day | undefined, nextDay: Day | undefined): boolean =>
  holdsDayBetween(spans, fromDay === undefined ? 0 : startOf(fromDay), nextDay === undefined ? EVER : startOf(nextDay));

/** Whether any of some united days lies between two, both of them included. */
export const meetsWithin = (spans: readonly PaidSpan[], fromDay: Day | undefined, toDay: Day | undefined): boolean =>
  holdsDayBetween(spans, fromDay === undefined ? 0 : startOf(fromDay), toDay === undefined ? EVER : endOf(toDay));

function holdsDayBetween(spans: readonly PaidSpan[], since: Instant, until: Instant): boolean {
  let [low, high] = [0, spans.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (spans[middle]![1] > since) high = middle;
    else low = middle + 1;
  }
  return low < spans.length && spans[low]![0] < until;
}
