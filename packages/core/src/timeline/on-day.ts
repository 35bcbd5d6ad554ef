import type { Instant } from "../calendar/index.ts";
import { startOfPerson } from "../plan/index.ts";
import { historiesOf, type Timeline } from "./compile.ts";
import { NO_PAY, noSteps, paySteps, shareSteps } from "./pay-steps.ts";
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
  const { plan, groups } = timeline;
  const { pay, supplements } = plan.posts[groups.post.values[group]!]!;
  if (pay.is === "in-line" || startOfGroup(timeline, group) > day) return undefined;
  const sum = sumOn(timeline, group, day, groups.first.values[group]! + groups.people.values[group]!);
  const kind = pay.is === "full-cost" ? FULL_COST : PAY;
  return sum === undefined ? undefined : { kind, sum, ...supplementsOn(supplements, day) };
}

/** Of a full cost for all a post's people together, the part of those who come before a group's, on a day; nothing where there is none. */
export const sumBefore = (timeline: Timeline, group: number, day: Instant): number =>
  sumOn(timeline, group, day, timeline.groups.first.values[group]!) ?? 0;

/** The annual sum of a group's people on a day; `upTo` of the post's people where it is for all of them. */
function sumOn(timeline: Timeline, group: number, day: Instant, upTo: number): number | undefined {
  const { plan, groups, scales } = timeline;
  const post = plan.posts[groups.post.values[group]!]!;
  if (post.pay.is === "in-line") return undefined;
  const steps = noSteps();
  paySteps(steps, post.pay, startOfGroup(timeline, group), day + 1, historiesOf(plan, scales));
  shareSteps(steps, post, upTo);
  const reached = steps.from.values.subarray(0, steps.from.length).findLastIndex((from) => from <= day);
  const sum = reached < 0 ? NO_PAY : steps.sum.values[reached]!;
  return sum === NO_PAY ? undefined : sum;
}

/** When a group's people start: the instant from which their increments run. */
export const startOfGroup = ({ plan, groups }: Timeline, group: number): Instant =>
  startOfPerson(plan.posts[groups.post.values[group]!]!, groups.first.values[group]!);
