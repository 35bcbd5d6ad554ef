import { addDays, type Day, lastDay } from "../../calendar/index.ts";
import { ownProperty } from "../../issues/index.ts";
import { fullYears, stopsOn } from "../../ledger/index.ts";
import { asPounds, type Pence } from "../../money/index.ts";
import { type Line, type Pay, type Plan, type Post, toldApart } from "../../plan/index.ts";
import type { Timeline } from "../../timeline/index.ts";

/** Permanent people of a post or a staff line, from the day after the plan stops paying for them. */
export interface Staying {
  readonly id: string;
  readonly title: string;
  readonly is: "post" | "line";
  /** What a vacancy has to match: the scale and points, or the salary; of a staff line, whose grades are not known, its id. */
  readonly grade: string;
  /** Absent for a line of which nobody said how many people it is. */
  readonly people?: number;
  /** Their full-year cost, at the prices of their last day in the plan (Outturn convention C17). */
  readonly annual: Pence;
  /** The first day on which they are no longer in the plan's cost. */
  readonly from: Day;
  /** When the plan itself absorbs them after its years: so many people of a post, or all of a line. */
  readonly absorbed: readonly { readonly on: Day; readonly count?: number }[];
}

/**
 * Everyone whom the plan employs for good and who goes on after it: permanent posts and permanent staff lines, from the day after
 * their own last day or, where they are in the plan's cost until its years end, from the day after these.
 *
 * @param people - how many people a staff line is, by its id
 */
export function stayingOn(timeline: Timeline, people: { readonly [lineId: string]: number } = {}): readonly Staying[] {
  const plan = toldApart(timeline.plan);
  const years = fullYears(timeline);
  const posts = plan.posts.flatMap((post, postIndex): Staying[] => {
    const annual = years.posts[postIndex];
    if (post.contract !== "permanent" || annual === undefined) return [];
    const absorbed = (post.afterEnd?.absorbed ?? []).filter(({ on }) => on > dayAfter(plan));
    const { id, title } = post;
    const fromDay = firstDayAfter(post, post.end, plan);
    return [
      {
        id,
        title,
        is: "post",
        grade: gradeOf(post.pay),
        people: years.people[postIndex]!,
        annual,
        from: fromDay,
        absorbed,
      },
    ];
  });
  const lines = plan.lines.flatMap((planLine, lineIndex): Staying[] => {
    const annual = years.lines[lineIndex];
    if (planLine.kind !== "staff" || planLine.contract !== "permanent" || annual === undefined) return [];
    const count = ownProperty(people, planLine.id);
    const { id, title } = planLine;
    const day = planLine.afterEnd?.absorbed;
    const absorbed = day === undefined ? [] : [{ on: day }];
    const fromDay = firstDayAfter(planLine, stopsOn(planLine, plan), plan);
    const counted = count !== undefined && { people: count };
    return [{ id, title, is: "line", grade: id, ...counted, annual, from: fromDay, absorbed }];
  });
  return [...posts, ...lines];
}

/** The day after the plan's cost of a post or line: what goes on after its end within the plan is the plan's cost. */
function firstDayAfter({ afterEnd }: Pick<Post | Line, "afterEnd">, stopsDay: Day | undefined, plan: Plan): Day {
  const inCostToTheEnd = stopsDay === undefined || stopsDay > lastDay(plan.years.to) || afterEnd;
  return inCostToTheEnd ? dayAfter(plan) : addDays(stopsDay, 1);
}

/** The first day after a plan's years: whom the plan absorbs by then does not go on. */
export const dayAfter = ({ years }: Plan): Day => addDays(lastDay(years.to), 1);

/** What two posts have in common when one of their people can take a vacancy of the other. */
function gradeOf(postPay: Pay): string {
  if (postPay.is === "scale")
    return `${postPay.scale} ${postPay.point}${postPay.top === undefined ? "" : `-${postPay.top}`}`;
  if (postPay.is === "grade") return `grade ${postPay.grade}`;
  if (postPay.is === "in-line") return postPay.line;
  const lastDatedSum = (postPay.is === "salary" ? postPay.salary : postPay.fullCost).at(-1)!;
  if (postPay.is === "salary") return `salary ${asPounds(lastDatedSum.amount)}`;
  return `full cost ${asPounds(lastDatedSum.amount)}${postPay.together ? ` for ${postPay.together.shares} people together` : ""}`;
}
