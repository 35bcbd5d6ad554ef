import { test } from "@fast-check/vitest";
import { expect } from "vitest";
import { lastDay, yearFrom } from "../../packages/core/src/calendar/index.ts";
import { forecast } from "../../packages/core/src/forecast/index.ts";
import { fullYears, paydayOf, stopsOn } from "../../packages/core/src/ledger/index.ts";
import { isFactored } from "../../packages/core/src/ledger/rows.ts";
import type { Pence } from "../../packages/core/src/money/index.ts";
import {
  type AgencyCharge,
  type AgencyRate,
  chargesOf,
  ON_COSTS,
  type Plan,
  type Post,
  perUnit,
  togetherOf,
} from "../../packages/core/src/plan/index.ts";
import { published } from "../../packages/core/src/rates/index.ts";
import { compile } from "../../packages/core/src/timeline/index.ts";
import { dayBefore, daysFrom, earlier, firstOfYear, lastOfYear } from "../oracle/days.ts";
import { asFte } from "../oracle/exact.ts";
import { type Life, livesOf } from "../oracle/post.ts";
import { arbitraryCostedPlan } from "../support/arbitrary-costed-plan.ts";
import { type PostParts, planOf } from "../support/plan-of.ts";
import { runs } from "../support/runs.ts";

const wholePence = (charge: AgencyCharge): Pence => (700_000 * (1 + (perUnit(charge).charge % 3))) as Pence;

/**
 * Charges that one year has like another: by the week, of whole pence a day also for a tenth of a person's days, so that a year of them is
 * the sum of its months, which a forecast rounds one by one; or by the year. What goes by working days, dates or engagements is by the week.
 */
const inWholePenceADay = (plan: Plan): Plan => ({
  ...plan,
  agencyRates: Object.fromEntries(
    Object.entries(plan.agencyRates).map(([name, rate]): [string, AgencyRate] => [
      name,
      rate.is === "yearly" && rate.ceiling === undefined
        ? rate
        : { is: "weekly", perWeek: wholePence(chargesOf(rate)[0]!) },
    ]),
  ),
  posts: plan.posts.map((post) =>
    post.agencyShare
      ? { ...post, agencyShare: { ...post.agencyShare, share: ((post.agencyShare.share % 11) * 100_000) as never } }
      : post,
  ),
});

/** The people of a post who are still a cost after the plan's years, and the day at whose rates their year is. */
function goingOn(plan: Plan, post: Post): { readonly day: string; readonly lives: readonly Life[] } {
  const [first, last] = [firstOfYear(plan.years.from), lastOfYear(plan.years.to)];
  const end = earlier(post.end ?? last, last);
  const day = end < first ? first : end;
  const lives = livesOf(plan, published, post, daysFrom(first, last));
  const stays = ({ person }: Life): boolean =>
    end === last ||
    (person.staysOn
      ? person.absorbed === undefined || dayBefore(person.absorbed) > last
      : post.contract === "permanent" && end >= first);
  return { day, lives: lives.filter(stays) };
}

/** A post of the people of one life, in it for all of 2024/25 as they are on a day; nothing where nobody is. */
function allYear(plan: Plan, post: Post, life: Life, day: string, id: string): PostParts | undefined {
  const on = life.days.find((one) => one.day.date === day)!;
  const people = { id, count: life.postNumbers.length, fte: post.fte };
  const agency = on.employed || on.stayingOn ? undefined : on.agencies[0];
  if (agency !== undefined) {
    const name = Object.keys(plan.agencyRates).find(
      (key) => plan.agencyRates[key] === life.person.cover[agency]!.rate,
    )!;
    return { ...people, start: "2025-04-01", cover: [{ agency: name, from: "2024-04-01", handover: false }] };
  }
  if (life.person.starts > day) return undefined;
  const supplements = post.supplements
    .filter(({ from, to }) => (from === undefined || from <= day) && (to === undefined || day <= to))
    .map(({ amount, pensionable }) => ({ amount, pensionable, from: "2024-04-01" }));
  const extra = supplements.reduce((sum, { amount }) => sum + amount, 0);
  const amount = life.salaryOn(on.day.date).pay.minus(extra).div(asFte(post.fte)).toNumber();
  const sums = [{ from: "2024-04-01", amount }];
  const pay =
    post.pay.is === "full-cost"
      ? { is: "full-cost" as const, fullCost: sums }
      : { is: "salary" as const, salary: sums };
  return { ...people, pay, supplements, ...(post.agencyShare && { agencyShare: post.agencyShare }) };
}

/** A plan of one whole year in which everybody of a post who goes on is in post, at the rates in force on the day's payday. */
function yearOfPost(plan: Plan, post: Post): Plan | undefined {
  const { day, lives } = goingOn(plan, post);
  const posts = lives.flatMap((life, n) => allYear(plan, post, life, day, `as-${n}`) ?? []);
  if (posts.length === 0) return undefined;
  const payday = paydayOf(Number(day.slice(0, 4)) * 12 + Number(day.slice(5, 7)) - 1);
  const since = "2000-01-01" as typeof payday;
  return planOf({
    years: "2024/25",
    conventions: { niThreshold: plan.conventions.niThreshold },
    onCosts: Object.assign({}, ...ON_COSTS.map(({ keptAsOn }) => keptAsOn(plan, published, payday, since))),
    agencyRates: plan.agencyRates,
    ...(plan.vacancyFactor &&
      "percent" in plan.vacancyFactor &&
      isFactored(plan, post) && { vacancyFactor: { percent: plan.vacancyFactor.percent, except: [] } }),
    posts,
  });
}

test.prop([arbitraryCostedPlan], { numRuns: runs(120) })(
  "the full year of a post is what a plan costs with its people in post for all of a year, as on one day",
  (drawn) => {
    const plan = inWholePenceADay(drawn);
    const { posts } = fullYears(compile(plan, published));
    plan.posts.forEach((post, at) => {
      if (togetherOf(post)) return; // those who go on have a part of a sum: the oracle says which
      const made = post.pay.is === "in-line" ? undefined : yearOfPost(plan, post);
      expect(posts[at], post.id).toBe(made && forecast(made).cost.total[yearFrom(2024)]);
    });
  },
);

test.prop([arbitraryCostedPlan], { numRuns: runs(60) })(
  "the full year does not depend on the part-month convention",
  (plan) => {
    const under = (partMonth: Plan["conventions"]["partMonth"]) =>
      fullYears(compile({ ...plan, conventions: { ...plan.conventions, partMonth } }, published));
    expect(under("days-of-year")).toEqual(under("calendar-days"));
    expect(under("whole-months").posts).toEqual(under("calendar-days").posts);
  },
);

test.prop([arbitraryCostedPlan], { numRuns: runs(60) })(
  "a staff line that goes on costs its full year in each whole year after it",
  (plan) => {
    const last = lastDay(plan.years.to);
    const later = yearFrom(Number(plan.years.to.slice(0, 4)) + 1);
    const { lines } = fullYears(compile(plan, published));
    plan.lines.forEach((line, at) => {
      const full = lines[at];
      if (line.kind !== "staff" || full === undefined || line.sum.is === "one-off") return;
      const stops = stopsOn(line, plan);
      const to = stops === undefined || stops > last ? last : stops;
      if (line.sum.is === "fixed" && to !== line.sum.to) return; // cut short, it would be another rate
      const staying: Plan = {
        ...plan,
        years: { from: plan.years.from, to: later },
        posts: [],
        lines: [{ ...line, sum: { ...line.sum, to }, afterEnd: {} }],
      };
      expect(forecast(staying).cost.byLine[`${line.id}:after-end`]![later], line.id).toBe(full);
    });
  },
);

test.prop([arbitraryCostedPlan], { numRuns: runs(60) })(
  "the full year in all is that of every post and line together, in the data and in the tables",
  (plan) => {
    const { cost } = forecast(plan);
    const all = [...Object.values(cost.fullYear), ...Object.values(cost.fullYearByLine)];
    expect(cost.fullYearTotal).toBe(all.reduce((sum, one) => sum + one, 0));
  },
);
