import type { FinancialYear, Month } from "../../packages/core/src/calendar/index.ts";
import type { Plan } from "../../packages/core/src/plan/index.ts";
import type { Rates } from "../../packages/core/src/rates/index.ts";
import { daysFrom, firstOfYear, lastOfYear } from "./days.ts";
import { type Exactly, NOTHING } from "./exact.ts";
import { fullYearOf } from "./full-year.ts";
import { lineCosts } from "./lines.ts";
import type { Component, Costs } from "./payroll.ts";
import { percentages } from "./percentages.ts";
import { livesOf, personCosts } from "./post.ts";
import { type Staff, staffOf, staffOfAll } from "./staff.ts";
import { vacancyTargets } from "./vacancy-targets.ts";

/** What one row costs in a month: all the people of a post, or a line. Facts of nothing are left out. */
export interface Fact {
  /** The id of a post or line, with `:after-end` for what goes on after it. */
  readonly row: string;
  readonly of: "post" | "line";
  readonly month: Month;
  readonly component: Component;
  readonly pence: number;
}

export interface Costing {
  readonly facts: readonly Fact[];
  readonly total: number;
  readonly byYear: ReadonlyMap<FinancialYear, number>;
  readonly staff: ReadonlyMap<FinancialYear, Staff>;
  /** By post and by line, without those that have none: only counted, paid once, or ended for good. */
  readonly fullYear: ReadonlyMap<string, number>;
}

/** Costs a plan by day, the slow and plain way. `onPost` is told how many posts are done. */
export function oracle(plan: Plan, rates: Rates, onPost: (done: number) => void = () => {}): Costing {
  const days = daysFrom(firstOfYear(plan.years.from), lastOfYear(plan.years.to));
  const yearOf = new Map(days.map(({ month, year }) => [month, year]));
  const daysInYears = new Map(days.map(({ year, daysInYear }) => [year, daysInYear]));
  const facts: Fact[] = [];
  const fullYear = new Map<string, number>();
  const employedYear = new Map<string, number>();
  const record = (of: Fact["of"], row: string, months: ReadonlyMap<Month, Costs>): void => {
    for (const [month, costs] of months)
      for (const [component, sum] of costs)
        if (!sum.isZero()) facts.push({ of, row, month, component, pence: wholePence(sum) });
  };

  const staff = plan.posts.map((post, place) => {
    const lives = livesOf(plan, rates, post, days);
    const costs = lives.map((life) => ({ times: life.postNumbers.length, ...personCosts(plan, rates, post, life) }));
    record("post", post.id, together(costs.map(({ times, own }) => ({ times, months: own }))));
    record("post", `${post.id}:after-end`, together(costs.map(({ times, afterEnd }) => ({ times, months: afterEnd }))));
    const year = fullYearOf(plan, rates, post, lives);
    if (year) fullYear.set(post.id, wholePence(year));
    const employed = fullYearOf(plan, rates, post, lives, "employed");
    if (employed) employedYear.set(post.id, wholePence(employed));
    onPost(place + 1);
    return staffOf(post, lives);
  });
  facts.push(...vacancyTargets(plan, facts, (month) => yearOf.get(month)!));
  for (const line of plan.lines) {
    const { own, afterEnd, fullYear: year } = lineCosts(plan, line);
    if (year) fullYear.set(line.id, wholePence(year));
    record("line", line.id, asLine(own));
    record("line", `${line.id}:after-end`, asLine(afterEnd));
  }

  const percent = percentages({ plan, facts, months: yearOf, fullYear, employedYear });
  facts.push(...percent.facts);
  for (const [id, year] of percent.fullYear) fullYear.set(id, year);

  const byYear = new Map<FinancialYear, number>(days.map(({ year }) => [year, 0]));
  for (const { month, pence } of facts) byYear.set(yearOf.get(month)!, byYear.get(yearOf.get(month)!)! + pence);
  const total = facts.reduce((sum, { pence }) => sum + pence, 0);
  return { facts, total, byYear, staff: staffOfAll(daysInYears, staff), fullYear };
}

const asLine = (months: ReadonlyMap<Month, Exactly>): Map<Month, Costs> =>
  new Map([...months].map(([month, sum]) => [month, new Map([["line", sum]])]));

/** The months of people added up, each as often as there are people like them. */
function together(people: readonly { times: number; months: ReadonlyMap<Month, Costs> }[]): Map<Month, Costs> {
  const sums = new Map<Month, Map<Component, Exactly>>();
  for (const { times, months } of people)
    for (const [month, costs] of months) {
      const ofMonth = sums.get(month) ?? new Map<Component, Exactly>();
      sums.set(month, ofMonth);
      for (const [component, sum] of costs)
        ofMonth.set(component, (ofMonth.get(component) ?? NOTHING).plus(sum.times(times)));
    }
  return sums;
}

function wholePence(sum: Exactly): number {
  if (!sum.isInteger() || !Number.isSafeInteger(sum.toNumber())) throw new RangeError(`${sum} is not whole pence`);
  return sum.toNumber();
}
