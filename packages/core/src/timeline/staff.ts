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
  const years = yearsFrom(plan.years.from, plan.years.to);
  const spans = years.map((year) => [startOfMonth(firstMonth(year)), startOfMonth(firstMonth(year) + 12)] as const);
  const rows = years.map((year) => ({ year, posts: 0, people: 0, fteAtYearEnd: 0, fteDays: 0, counted: -1 }));
  const { groups } = timeline;
  let lastPost = -1;
  for (let group = 0; group < groups.post.length; group += 1) {
    const at = groups.post.values[group]!;
    if (only !== undefined && only !== at) continue;
    const post = plan.posts[at]!;
    const first = groups.first.values[group]!;
    const people = groups.people.values[group]!;
    if (at !== lastPost) for (const row of rows) row.counted = -1;
    lastPost = at;
    const days = inCost(timeline, group);
    rows.forEach((row, n) => {
      const [since, until] = spans[n]!;
      const within = days.filter(([from, to]) => from < until && to > since);
      if (within.length === 0) return;
      row.people += people;
      const from = Math.max(row.counted + 1, Math.floor(first / post.people));
      const last = Math.floor((first + people - 1) / post.people);
      row.posts += Math.max(0, last - from + 1);
      row.counted = last;
      for (const [start, end] of within) {
        row.fteDays += people * post.fte * daysUntil(Math.max(start, since), Math.min(end, until));
        if (end >= until) row.fteAtYearEnd += people * post.fte;
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
function inCost({ groups, spans }: Timeline, group: number): readonly (readonly [Instant, Instant])[] {
  const days: [Instant, Instant][] = [];
  for (let span = groups.own.values[group]!; span < groups.shared.values[group]!; span += 1) {
    days.push([spans.from.values[span]!, spans.until.values[span]!]);
  }
  days.sort((a, b) => a[0] - b[0]);
  const joined: [Instant, Instant][] = [];
  for (const [from, until] of days) {
    const last = joined.at(-1);
    if (last && from <= last[1]) last[1] = Math.max(last[1], until);
    else joined.push([from, until]);
  }
  return joined;
}
