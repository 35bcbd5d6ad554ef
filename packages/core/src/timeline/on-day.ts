import type { Instant } from "../calendar/index.ts";
import { startOfPerson } from "../plan/index.ts";
import { historiesOf, type Timeline } from "./compile.ts";
import { NO_PAY, noSteps, paySteps, shareSteps } from "./pay-steps.ts";
import { AGENCY_CONTRACT, COUNTED, FULL_COST, PAY } from "./spans.ts";
import { type SupplementsHeld, supplementsOn } from "./supplements.ts";

/** What one person of a group costs on a day, as a span has it, and the span itself; a vacant day has none. */
export interface OnDay extends SupplementsHeld {
  readonly kind: number;
  readonly sum: number;
  readonly span?: number;
}

/**
 * Who fills the place of a group's people on a day of the plan's years: the employee where there is one, else the agency worker who
 * covers, but on a contract for one engagement; on a vacant day the employee all the same, at that day's pay where there is one. Nobody before they start, or where the post
 * is only counted.
 */
export function onDay(timeline: Timeline, groupIndex: number, day: Instant): OnDay | undefined {
  const { groups } = timeline;
  const [ownSpan, coverSpan, sharedSpan] = [
    groups.own.values[groupIndex]!,
    groups.cover.values[groupIndex]!,
    groups.shared.values[groupIndex]!,
  ];
  return (
    spanOn(timeline, ownSpan, coverSpan, day) ??
    forTime(spanOn(timeline, coverSpan, sharedSpan, day)) ??
    whileVacant(timeline, groupIndex, day)
  );
}

/** Who is there by the day: a contract for the paid time of one engagement says nothing of a year. */
const forTime = (filled: OnDay | undefined): OnDay | undefined =>
  filled?.kind === AGENCY_CONTRACT ? undefined : filled;

function spanOn({ spans }: Timeline, firstSpan: number, pastSpan: number, day: Instant): OnDay | undefined {
  for (let spanIndex = firstSpan; spanIndex < pastSpan; spanIndex += 1) {
    if (day < spans.from.values[spanIndex]! || day >= spans.until.values[spanIndex]!) continue;
    if (spans.kind.values[spanIndex] === COUNTED) return undefined;
    return {
      kind: spans.kind.values[spanIndex]!,
      sum: spans.sum.values[spanIndex]!,
      supplement: spans.supplement.values[spanIndex]!,
      unpensioned: spans.unpensioned.values[spanIndex]!,
      span: spanIndex,
    };
  }
  return undefined;
}

/** What an employee would cost on a day on which the post is vacant. */
function whileVacant(timeline: Timeline, groupIndex: number, day: Instant): OnDay | undefined {
  const { plan, groups } = timeline;
  const { pay, supplements } = plan.posts[groups.post.values[groupIndex]!]!;
  if (pay.is === "in-line" || startOfGroup(timeline, groupIndex) > day) return undefined;
  const sum = sumOn(timeline, groupIndex, day, groups.first.values[groupIndex]! + groups.people.values[groupIndex]!);
  const kind = pay.is === "full-cost" ? FULL_COST : PAY;
  return sum === undefined ? undefined : { kind, sum, ...supplementsOn(supplements, day) };
}

/** Of a full cost for all a post's people together, the part of those who come before a group's, on a day; nothing where there is none. */
export const sumBefore = (timeline: Timeline, groupIndex: number, day: Instant): number =>
  sumOn(timeline, groupIndex, day, timeline.groups.first.values[groupIndex]!) ?? 0;

/** The annual sum of a group's people on a day; `upToIndex` of the post's people where it is for all of them. */
function sumOn(timeline: Timeline, groupIndex: number, day: Instant, upToIndex: number): number | undefined {
  const { plan, groups, scales } = timeline;
  const post = plan.posts[groups.post.values[groupIndex]!]!;
  if (post.pay.is === "in-line") return undefined;
  const steps = noSteps();
  paySteps(steps, post.pay, startOfGroup(timeline, groupIndex), day + 1, historiesOf(plan, scales));
  shareSteps(steps, post, upToIndex);
  const reached = steps.from.values.subarray(0, steps.from.length).findLastIndex((fromInstant) => fromInstant <= day);
  const amount = reached < 0 ? NO_PAY : steps.sum.values[reached]!;
  return amount === NO_PAY ? undefined : amount;
}

/** When a group's people start: the instant from which their increments run. */
export const startOfGroup = ({ plan, groups }: Timeline, groupIndex: number): Instant =>
  startOfPerson(plan.posts[groups.post.values[groupIndex]!]!, groups.first.values[groupIndex]!);
