import { type Day, type FinancialYear, firstDay, lastDay } from "../../calendar/index.ts";
import type { Plan, Post } from "../../plan/index.ts";
import type { Timeline } from "../../timeline/index.ts";
import { listed } from "../../words/index.ts";
import type { Note } from "../note.ts";
import type { Findings } from "./findings.ts";

/** A financial year with its first and last day. */
interface Year {
  readonly year: FinancialYear;
  readonly from: Day;
  readonly to: Day;
}

/** Pay that runs over a later 1 April with no award, table or dated salary for that year: it is carried on unchanged. */
export function noAward({ plan, years, timeline }: Findings): readonly Note[] {
  const missing = new Map<string, Set<FinancialYear>>();
  const bounds = years.map((year): Year => ({ year, from: firstDay(year), to: lastDay(year) }));
  const salaries = awarded("salaries", plan, bounds);
  const scales = raisedScales(plan, timeline, bounds);
  for (const post of plan.posts) {
    const scale = post.pay.is === "scale" ? post.pay.scale : post.pay.is === "salary" ? "salaries" : undefined;
    if (scale === undefined) continue;
    const raised = post.pay.is === "salary" ? salaries : scales.get(scale);
    for (const year of bounds) {
      if (missing.get(scale)?.has(year.year) || raised?.has(year)) continue;
      if (!isPaidOver(post, plan, year) || isRestated(post, plan, year)) continue;
      missing.set(scale, (missing.get(scale) ?? new Set()).add(year.year));
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

/** The years in which a scale, or plain salaries, have an award. */
const awarded = (scale: string, plan: Plan, years: readonly Year[]): Set<Year> =>
  new Set(
    years.filter(({ from, to }) =>
      plan.payAwards.some((award) => award.scale === scale && award.from >= from && award.from <= to),
    ),
  );

/** The years in which each scale has an award, or before a table that it has. */
function raisedScales(plan: Plan, timeline: Timeline, years: readonly Year[]): ReadonlyMap<string, ReadonlySet<Year>> {
  return new Map(
    [...timeline.scales].map(([scale, { steps }]) => {
      const raised = awarded(scale, plan, years);
      const lastTable = steps.findLast((step) => step.table)?.from;
      for (const year of years) if (lastTable !== undefined && lastTable >= year.from) raised.add(year);
      return [scale, raised];
    }),
  );
}

/** Whether someone paid before a year's 1 April (by the plan's own pay, from its first day on) is still paid in that year. */
function isPaidOver(post: Post, plan: Plan, { from: april, to }: Year): boolean {
  const started = post.starts.some(({ on }) => on <= to);
  const ended = post.end !== undefined && post.end < april && !post.afterEnd;
  return started && !ended && april >= firstDay(plan.years.from);
}

/** Whether a plain salary is stated anew in a year, or only from then on. */
function isRestated(post: Post, plan: Plan, { from, to }: Year): boolean {
  if (post.pay.is !== "salary") return false;
  const { salary } = post.pay;
  const stated = salary.at(-1)?.from;
  const since = stated ?? [firstDay(plan.years.from), ...post.starts.map(({ on }) => on)].sort().at(-1)!;
  return since >= from || salary.some(({ from: day }) => day !== undefined && day >= from && day <= to);
}
