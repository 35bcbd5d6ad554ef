import { startOfMonth } from "../calendar/index.ts";
import type { Timeline } from "./compile.ts";

/** People of one group on the last day of a month, who are a cost of the plan's on it. */
export interface AtMonthEnd {
  /** The group's place among the groups of the timeline. */
  readonly groupIndex: number;
  /** The month, counted from the plan's first. */
  readonly monthIndex: number;
  /** With double running a post is counted once, as employed; so is one of whose days agency workers fill a share. */
  readonly who: "employed" | "agency";
  /** Ten-thousandths of a full-time post, of all of them together. */
  readonly fte: number;
}

/**
 * Goes through the people who are in cost on the last day of each month of the plan, group by group.
 *
 * @param see - is told of the people of one group in one month
 * @example
 * const plan = readPlan({ outturn: 1, title: "A plan", years: { from: "2024/25", to: "2024/25" },
 *   posts: [{ id: "a", pay: { fullCost: 40000 }, start: "2025-02-15" }] });
 * let fteMonths = 0;
 * eachAtMonthEnd(compile(plan, published), ({ fte }) => { fteMonths += fte; });
 * fteMonths // => 20000
 */
export function eachAtMonthEnd(timeline: Timeline, see: (people: AtMonthEnd) => void): void {
  const { firstMonth, months, groups } = timeline;
  for (let groupIndex = 0; groupIndex < groups.post.length; groupIndex += 1) {
    const fte = groups.people.values[groupIndex]! * groups.fte.values[groupIndex]!;
    const [own, cover, shared] = [groups.own, groups.cover, groups.shared].map((column) => column.values[groupIndex]!);
    for (let monthIndex = 0; monthIndex < months; monthIndex += 1) {
      const end = startOfMonth(firstMonth + monthIndex + 1);
      if (reaches(timeline, own!, cover!, end)) see({ groupIndex, monthIndex, who: "employed", fte });
      else if (reaches(timeline, cover!, shared!, end)) see({ groupIndex, monthIndex, who: "agency", fte });
    }
  }
}

/** Whether one of some spans holds the last day before an instant. */
function reaches({ spans }: Timeline, firstSpan: number, pastSpan: number, end: number): boolean {
  for (let spanIndex = firstSpan; spanIndex < pastSpan; spanIndex += 1)
    if (spans.from.values[spanIndex]! < end && spans.until.values[spanIndex]! >= end) return true;
  return false;
}
