import { type Day, type FinancialYear, firstDay, lastDay } from "../../calendar/index.ts";
import type { Plan, Post } from "../../plan/index.ts";
import type { Timeline } from "../../timeline/index.ts";
import { listed } from "../../words/index.ts";
import type { Note } from "../note.ts";
import type { Findings } from "./findings.ts";

/** Pay that runs over a later 1 April with no award, table or dated salary for that year: it is carried on unchanged. */
export function noAward({ plan, years, timeline }: Findings): readonly Note[] {
  const missing = new Map<string, Set<FinancialYear>>();
  for (const post of plan.posts) {
    const scale = post.pay.is === "scale" ? post.pay.scale : post.pay.is === "salary" ? "salaries" : undefined;
    if (scale === undefined) continue;
    for (const year of years) {
      if (isPaidOver(post, plan, year) && !isRevalued(post, scale, plan, timeline, year)) {
        missing.set(scale, (missing.get(scale) ?? new Set()).add(year));
      }
    }
  }
  return [...missing].map(([scale, without]) => {
    const named = listed([...without].sort());
    const what = scale === "salaries" ? "Plain salaries" : `Pay on ${scale === "njc" ? "the national scale" : scale}`;
    return {
      code: "no-award",
      of: scale,
      text: `${what} has no award for ${named}: it is carried on unchanged. State one in payAwards, if only as assumed.`.replace(
        "Plain salaries has",
        "Plain salaries have",
      ),
    };
  });
}

/** Whether someone paid before a year's 1 April (by the plan's own pay, from its first day on) is still paid in that year. */
function isPaidOver(post: Post, plan: Plan, year: FinancialYear): boolean {
  const april = firstDay(year);
  const started = post.starts.some(({ on }) => on <= lastDay(year));
  const ended = post.end !== undefined && post.end < april && !post.afterEnd;
  return started && !ended && april >= firstDay(plan.years.from);
}

function isRevalued(post: Post, scale: string, plan: Plan, timeline: Timeline, year: FinancialYear): boolean {
  const within = (date: Day | undefined): boolean =>
    date !== undefined && date >= firstDay(year) && date <= lastDay(year);
  if (plan.payAwards.some((award) => award.scale === scale && within(award.from))) return true;
  if (post.pay.is === "salary") {
    const { salary } = post.pay;
    const stated = salary.at(-1)?.from;
    const since = stated ?? [firstDay(plan.years.from), ...post.starts.map(({ on }) => on)].sort().at(-1)!;
    return since >= firstDay(year) || salary.some(({ from }) => within(from));
  }
  const { steps } = timeline.scales.get(scale)!;
  const lastTable = steps.filter((step) => step.table).at(-1)?.from;
  return lastTable !== undefined && lastTable >= firstDay(year);
}
