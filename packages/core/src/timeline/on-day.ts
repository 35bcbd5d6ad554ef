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
export function onDay(timeline: Timeline, group: number, day: Instant): OnDay | undefined {
  const { groups } = timeline;
  const [own, cover, shared] = [groups.own.values[group]!, groups.cover.values[group]!, groups.shared.values[group]!];
  return spanOn(timeline, own, cover, day) ?? spanOn(timeline, cover, shared, day) ?? whileVacant(timeline, group, day);
}

function spanOn({ spans }: Timeline, first: number, past: number, day: Instant): OnDay | undefined {
  for (let span = first; span < past; span += 1) {
    if (day < spans.from.values[span]! || day >= spans.until.values[span]!) continue;
    if (spans.kind.values[span] === COUNTED) return undefined;
    return {
      kind: spans.kind.values[span]!,
      sum: spans.sum.values[span]!,
      supplement: spans.supplement.values[span]!,
      unpensioned: spans.unpensioned.values[span]!,
      span,
    };
  }
  return undefined;
}

/** What an employee would cost on a day on which the post is vacant. */
function whileVacant(timeline: Timeline, group: number, day: Instant): OnDay | undefined {
  const { plan, groups, scales } = timeline;
  const { pay, supplements } = plan.posts[groups.post.values[group]!]!;
  const start = startOfGroup(timeline, group);
  if (pay.is === "in-line" || start > day) return undefined;
  const steps = noSteps();
  paySteps(steps, pay, start, day + 1, historiesOf(plan, scales));
  const reached = steps.from.values.subarray(0, steps.from.length).findLastIndex((from) => from <= day);
  if (reached < 0 || steps.sum.values[reached] === NO_PAY) return undefined;
  const kind = pay.is === "full-cost" ? FULL_COST : PAY;
  return { kind, sum: steps.sum.values[reached]!, ...supplementsOn(supplements, day) };
}

/** When a group's people start: the instant from which their increments run. */
export const startOfGroup = ({ plan, groups }: Timeline, group: number): Instant =>
  startOfPerson(plan.posts[groups.post.values[group]!]!, groups.first.values[group]!);
