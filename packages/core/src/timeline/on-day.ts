import type { Instant } from "../calendar/index.ts";
import { startOfPerson } from "../plan/index.ts";
import { historiesOf, type Timeline } from "./compile.ts";
import { NO_PAY, noSteps, paySteps } from "./pay-steps.ts";
import { COUNTED, FULL_COST, PAY } from "./spans.ts";
import { type SupplementsHeld, supplementsOn } from "./supplements.ts";

/** What one person of a group costs on a day, as a span has it, and the span itself; a vacant day has none. */
export interface OnDay extends SupplementsHeld {
  readonly kind: number;
  readonly sum: number;
  readonly span?: number;
}

/**
 * Who fills the place of a group's people on a day of the plan's years: the employee where there is one, else the agency worker who
 * covers; on a vacant day the employee all the same, at that day's pay where there is one. Nobody before they start, or where the post
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
    spanOn(timeline, coverSpan, sharedSpan, day) ??
    whileVacant(timeline, groupIndex, day)
  );
}

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
  const { plan, groups, scales } = timeline;
  const { pay, supplements } = plan.posts[groups.post.values[groupIndex]!]!;
  const startInstant = startOfGroup(timeline, groupIndex);
  if (pay.is === "in-line" || startInstant > day) return undefined;
  const steps = noSteps();
  paySteps(steps, pay, startInstant, day + 1, historiesOf(plan, scales));
  const reached = steps.from.values.subarray(0, steps.from.length).findLastIndex((fromInstant) => fromInstant <= day);
  if (reached < 0 || steps.sum.values[reached] === NO_PAY) return undefined;
  const kind = pay.is === "full-cost" ? FULL_COST : PAY;
  return { kind, sum: steps.sum.values[reached]!, ...supplementsOn(supplements, day) };
}

/** When a group's people start: the instant from which their increments run. */
export const startOfGroup = ({ plan, groups }: Timeline, groupIndex: number): Instant =>
  startOfPerson(plan.posts[groups.post.values[groupIndex]!]!, groups.first.values[groupIndex]!);
