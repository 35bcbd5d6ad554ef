import { test } from "@fast-check/vitest";
import fc from "fast-check";
import { expect } from "vitest";
import {
  addDays,
  addMonths,
  type Day,
  type FinancialYear,
  firstDay,
  lastDay,
  yearOfDay,
  yearsFrom,
} from "../../packages/core/src/calendar/index.ts";
import { forecast } from "../../packages/core/src/forecast/index.ts";
import { PlanError } from "../../packages/core/src/issues/index.ts";
import { stopsOn } from "../../packages/core/src/ledger/index.ts";
import { costIssues, type Line, type Plan, type Post, type YearSum } from "../../packages/core/src/plan/index.ts";
import { type Tail, type TailOptions, tail } from "../../packages/core/src/questions/index.ts";
import { daysFrom } from "../oracle/days.ts";
import { add, exact } from "../oracle/exact.ts";
import { byMonth } from "../oracle/months.ts";
import { arbitraryCostedPlan } from "../support/arbitrary-costed-plan.ts";
import { arbitraryFunding } from "../support/arbitrary-funding.ts";
import { withoutTarget } from "../support/arbitrary-whole-plan.ts";
import { runs } from "../support/runs.ts";

const LEVELS = ["confirmed", "conditional", "total"] as const;

/** A plan in which no sum fixed for its days runs beyond the plan's years: it would go on being paid in a longer plan. */
const withinYears = (plan: Plan): Plan => ({
  ...plan,
  lines: plan.lines.filter(
    ({ sum }) => sum.is !== "fixed" || (sum.to ?? lastDay(plan.years.to)) <= lastDay(plan.years.to),
  ),
});

/** The part of a sum that falls before a day of a year: a twelfth a month, a part month by its days. */
function before(sum: number, year: FinancialYear, until: Day): number {
  const last = addDays(until, -1) < lastDay(year) ? addDays(until, -1) : lastDay(year);
  const days = daysFrom(firstDay(year), last).map((day) => ({ day, annual: exact(sum) }));
  return days.length === 0 ? 0 : add(byMonth(days, "calendar-days").values()).toNumber();
}

/** The plan over more years in which everybody employed for good stays up to a day, and money that is recurrent goes on. */
function everybodyStays(plan: Plan, until: Day): Plan {
  const last = lastDay(plan.years.to);
  const to = yearOfDay(addDays(until, -1)) > plan.years.to ? yearOfDay(addDays(until, -1)) : plan.years.to;
  const longer = until > addDays(last, 1) ? until : addDays(last, 1);
  const later = yearsFrom(plan.years.to, to).slice(1);
  const goesOn = (perYear: readonly YearSum[]) => [
    ...perYear,
    ...later.map((year) => {
      const sum = perYear.find((one) => one.year === plan.years.to)?.amount ?? 0;
      return { year, amount: before(sum, year, until) as YearSum["amount"] };
    }),
  ];
  return {
    ...plan,
    years: { from: plan.years.from, to },
    posts: plan.posts.map((post) => postStays(post, last, until, longer)),
    lines: plan.lines.map((line) => lineStays(line, plan, last, until, longer)),
    savings: plan.savings.map((saving) => ({ ...saving, perYear: goesOn(saving.perYear) })),
    funding: plan.funding.map((source) => (source.recurrent ? { ...source, perYear: goesOn(source.perYear) } : source)),
  };
}

/** Whom the plan does not absorb stays: a permanent post up to the day looked at, a fixed-term one up to the plan's own last day. */
function postStays(post: Post, last: Day, until: Day, longer: Day): Post {
  const permanent = post.contract === "permanent";
  if (post.afterEnd) {
    const stays = permanent ? longer : addDays(last, 1);
    const taken = post.afterEnd.absorbed.map(({ on, count }) => ({ on: on < stays ? on : stays, count }));
    const left = post.count * post.people - taken.reduce((sum, { count }) => sum + count, 0);
    return { ...post, afterEnd: { absorbed: left === 0 ? taken : [...taken, { on: stays, count: left }] } };
  }
  if (post.end === undefined || post.end >= last) {
    return { ...post, end: permanent ? addDays(longer, -1) : last };
  }
  if (!permanent || until <= post.end) return post;
  return { ...post, afterEnd: { absorbed: [{ on: until, count: post.count * post.people }] } };
}

function lineStays(line: Line, plan: Plan, last: Day, until: Day, longer: Day): Line {
  if (line.sum.is === "one-off") return line;
  const stops = stopsOn(line, plan) ?? last;
  const to = stops > last ? last : stops;
  const own = { ...line, sum: { ...line.sum, to } };
  if (line.kind !== "staff" || line.contract !== "permanent" || to < firstDay(plan.years.from)) return own;
  if (line.afterEnd) {
    const { absorbed } = line.afterEnd;
    return { ...own, afterEnd: { absorbed: absorbed !== undefined && absorbed < longer ? absorbed : longer } };
  }
  return until > to ? { ...own, afterEnd: { absorbed: until } } : own;
}

const asked = fc.integer({ min: 1, max: 40 });

/** What goes on; nothing where the plan cannot be costed over more years, which is said: bank holidays are held for some alone. */
function goesOn(plan: Plan, options: TailOptions): Tail | undefined {
  try {
    return tail(plan, options);
  } catch (error) {
    if (!(error instanceof PlanError)) throw error;
    // A post that ended has people who would stay, and who are charged for on days that no rate is held for.
    const later = everybodyStays(plan, addMonths(addDays(lastDay(plan.years.to), 1), options.months ?? 12));
    expect(costIssues(later).map(({ code }) => code)).not.toEqual([]);
    return undefined;
  }
}

test.prop([arbitraryCostedPlan.map(withoutTarget), arbitraryFunding, asked], { numRuns: runs(80) })(
  "what goes on is the forecast of the plan with everybody staying, less that of the plan; so is what no money pays for",
  (drawn, funded, months) => {
    const plan = funded(withinYears(drawn));
    const found = goesOn(plan, { absorbing: { is: "none" }, months });
    if (found?.until === undefined) return;
    const own = forecast(plan);
    const stays = forecast(everybodyStays(plan, found.until));
    const more = (of: typeof own.cost.total, base: typeof own.cost.total) =>
      Object.fromEntries(
        stays.years.flatMap((year) => {
          const amount = of[year]! - (base[year] ?? 0);
          return amount === 0 ? [] : [[year, amount]];
        }),
      );
    const some = (sums: typeof found.byYear) =>
      Object.fromEntries(sums.flatMap(({ year, amount }) => (amount === 0 ? [] : [[year, amount]])));
    expect(some(found.byYear)).toEqual(more(stays.cost.total, own.cost.total));
    for (const level of LEVELS) {
      const { byYear, all, byMonth: overMonths } = found.unfunded[level];
      expect(some(byYear), level).toEqual(more(stays.gap[level], own.gap[level]));
      expect(all).toBe(byYear.reduce((sum, { amount }) => sum + amount, 0));
      if (byYear.every(({ amount }) => amount >= 0))
        for (const { year, amount } of found.byYear) {
          const ofYear = overMonths.filter((one) => one.year === year).reduce((sum, one) => sum + one.amount, 0);
          if (amount > 0) expect(ofYear).toBe(byYear.find((one) => one.year === year)!.amount);
        }
    }
  },
);

test.prop([arbitraryCostedPlan], { numRuns: runs(40) })(
  "in whole years at the last prices, what goes on costs its full year",
  (plan) => {
    const found = tail(plan, { absorbing: { is: "none" }, months: 36, prices: "last" });
    const ends = found.staying.map(({ from }) => from).sort();
    const whole = found.byYear.filter(
      ({ year }) =>
        firstDay(year) >= ends.at(-1)! &&
        lastDay(year) < found.until! &&
        found.staying.every(({ absorbed }) => absorbed.length === 0),
    );
    expect(whole.map(({ amount }) => amount)).toEqual(whole.map(() => found.annual));
  },
);

test.prop([arbitraryCostedPlan.map(withoutTarget), arbitraryFunding, asked], { numRuns: runs(40) })(
  "people absorbed earlier cost less and leave less unfunded, and none cost more than with nobody absorbed",
  (drawn, funded, months) => {
    const plan = funded(
      withinYears({ ...drawn, lines: drawn.lines.filter(({ sum }) => !("amount" in sum) || sum.amount >= 0) }),
    );
    const nobody = goesOn(plan, { absorbing: { is: "none" }, months });
    if (nobody?.from === undefined || nobody.staying.some(({ annual }) => annual < 0)) return;
    const absorbed = (after: number) =>
      tail(plan, { absorbing: { is: "dated", on: [{ day: addMonths(nobody.from!, after) }] }, months });
    const [soon, late] = [absorbed(2), absorbed(7)];
    for (const level of LEVELS) {
      const [of, than] = [soon.unfunded[level].all, late.unfunded[level].all];
      expect(of).toBeLessThanOrEqual(than);
      expect(of).toBeGreaterThanOrEqual(0);
    }
    expect(soon.cost).toBeLessThanOrEqual(late.cost);
  },
);
