import {
  daysInYear,
  daysUntil,
  type FinancialYear,
  firstMonth,
  type Instant,
  startOfMonth,
  yearsFrom,
} from "../calendar/index.ts";
import { byValue } from "../formula/index.ts";
import { fteAverage } from "../rules/index.ts";
import type { Timeline } from "./compile.ts";

/** Who is in cost in a financial year: employed, covered by agency, or staying on after the post's end. */
export interface StaffYear {
  readonly year: FinancialYear;
  /** Posts and people with at least one day in cost in the year. */
  readonly posts: number;
  readonly people: number;
  /** Ten-thousandths of a full-time post, on 31 March. */
  readonly fteAtYearEnd: number;
  /** Ten-thousandths of a full-time post: FTE × days in cost ÷ the days of the year. A day of double running counts once. */
  readonly fteAverage: number;
  /** FTE × days in cost, in ten-thousandths. */
  readonly fteDays: number;
}

const average = byValue(fteAverage);

/** The staff of each year of a plan; of one post (its place in the plan) where one is named. */
export function staff(timeline: Timeline, only?: number): readonly StaffYear[] {
  const { plan } = timeline;
  const financialYears = yearsFrom(plan.years.from, plan.years.to);
  const spans = financialYears.map(
    (year) => [startOfMonth(firstMonth(year)), startOfMonth(firstMonth(year) + 12)] as const,
  );
  const rows = financialYears.map((year) => ({ year, posts: 0, people: 0, fteAtYearEnd: 0, fteDays: 0, counted: -1 }));
  const { groups } = timeline;
  let lastPost = -1;
  for (let groupIndex = 0; groupIndex < groups.post.length; groupIndex += 1) {
    const postIndex = groups.post.values[groupIndex]!;
    if (only !== undefined && only !== postIndex) continue;
    const post = plan.posts[postIndex]!;
    const first = groups.first.values[groupIndex]!;
    const peopleCount = groups.people.values[groupIndex]!;
    if (postIndex !== lastPost) for (const row of rows) row.counted = -1;
    lastPost = postIndex;
    const days = inCost(timeline, groupIndex);
    rows.forEach((row, rowIndex) => {
      const [sinceInstant, untilInstant] = spans[rowIndex]!;
      const daysWithin = days.filter(
        ([fromInstant, toInstant]) => fromInstant < untilInstant && toInstant > sinceInstant,
      );
      if (daysWithin.length === 0) return;
      row.people += peopleCount;
      const from = Math.max(row.counted + 1, Math.floor(first / post.people));
      const last = Math.floor((first + peopleCount - 1) / post.people);
      row.posts += Math.max(0, last - from + 1);
      row.counted = last;
      for (const [startInstant, endInstant] of daysWithin) {
        row.fteDays +=
          peopleCount * post.fte * daysUntil(Math.max(startInstant, sinceInstant), Math.min(endInstant, untilInstant));
        if (endInstant >= untilInstant) row.fteAtYearEnd += peopleCount * post.fte;
      }
    });
  }
  return rows.map(({ year, posts, people, fteAtYearEnd, fteDays }) => ({
    year,
    posts,
    people,
    fteAtYearEnd,
    fteAverage: average({ fteDays, daysInYear: daysInYear(year) }),
    fteDays,
  }));
}

/** The days on which a group's people are in cost, employed or agency, each day once, in order. */
function inCost({ groups, spans }: Timeline, groupIndex: number): readonly (readonly [Instant, Instant])[] {
  const days: [Instant, Instant][] = [];
  for (let spanIndex = groups.own.values[groupIndex]!; spanIndex < groups.shared.values[groupIndex]!; spanIndex += 1) {
    days.push([spans.from.values[spanIndex]!, spans.until.values[spanIndex]!]);
  }
  days.sort((first, second) => first[0] - second[0]);
  const joined: [Instant, Instant][] = [];
  for (const [fromInstant, untilInstant] of days) {
    const last = joined.at(-1);
    if (last && fromInstant <= last[1]) last[1] = Math.max(last[1], untilInstant);
    else joined.push([fromInstant, untilInstant]);
  }
  return joined;
}
