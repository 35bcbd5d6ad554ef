import type { Pence } from "../../money/index.ts";
import type { Timeline } from "../../timeline/index.ts";
import { yearOn } from "./full-year-day.ts";
import { type KnownYears, withPercentages } from "./full-year-percentages.ts";
import { noYears, priced, type RowsOfYear, yearsOfGroup } from "./full-year-rows.ts";
import { fullYearOfLine } from "./line-full-year.ts";

/** What each post and each line costs in a full year, in the plan's order; nothing for what has ended and does not go on. */
export interface FullYears extends KnownYears {
  /** How many people of each post that is for. */
  readonly people: readonly number[];
}

/**
 * What a year of each post and line costs, from annual sums at the rates in force on one day (Outturn convention C17): pay for twelve
 * months, so exactly the annual sum, with twelve months of on-costs; a weekly agency charge for the days of a year. No part month,
 * handover or vacancy of that day moves it, by whatever part-month convention. Nothing too for a post that is only counted.
 */
export function fullYears(timeline: Timeline): FullYears {
  const { plan, groups } = timeline;
  const rows = noYears(timeline);
  const years: RowsOfYear[] = [];
  const counts = plan.posts.map(() => 0);
  for (let groupIndex = 0; groupIndex < groups.post.length; groupIndex += 1) {
    const yearRows = yearOn(timeline, groupIndex, rows.heldFrom);
    if (!yearRows) continue;
    years.push(...yearsOfGroup(rows, groupIndex, yearRows));
    counts[groups.post.values[groupIndex]!]! += groups.people.values[groupIndex]!;
  }
  const costOf = priced(rows);
  const totals: (number | undefined)[] = plan.posts.map(() => undefined);
  const employed: (number | undefined)[] = plan.posts.map(() => undefined);
  for (const year of years) {
    const amount = costOf(year, "all");
    totals[year.post] = (totals[year.post] ?? 0) + amount;
    employed[year.post] = (employed[year.post] ?? 0) + amount - costOf(year, "agency");
  }
  const known = {
    posts: totals as (Pence | undefined)[],
    employed: employed as (Pence | undefined)[],
    lines: plan.lines.map((planLine) => fullYearOfLine(planLine, plan)),
  };
  return { ...known, people: counts, lines: withPercentages(known, plan) };
}
