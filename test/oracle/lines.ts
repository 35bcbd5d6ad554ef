import type { Day, FinancialYear, Month } from "../../packages/core/src/calendar/index.ts";
import type { Line, Plan } from "../../packages/core/src/plan/index.ts";
import { byDate, type CalendarDay, dayBefore, daysAfter, daysFrom, earlier, firstOfYear, lastOfYear } from "./days.ts";
import { add, asRate, type Exactly, exact, groupBy, NOTHING, toPenny } from "./exact.ts";
import { byMonth } from "./months.ts";
import { type Percent, rateIn } from "./percentages.ts";

/** A line's months: those inside its own dates, and those after them where it goes on. */
export interface LineCosts {
  readonly own: ReadonlyMap<Month, Exactly>;
  readonly afterEnd: ReadonlyMap<Month, Exactly>;
  /** A year of it (C17); absent where it has ended for good, has not begun, or is a sum for its own days. */
  readonly fullYear: Exactly | undefined;
}

/** Parts of a whole month such that a day of any month, of 28 to 31 days, is a whole number of them. */
const PARTS = 28 * 29 * 30 * 31;

/** How many months some days make: a part month is its days over the days of the month. */
const inParts = (days: readonly CalendarDay[]): number =>
  days.reduce((sum, { daysInMonth }) => sum + PARTS / daysInMonth, 0);

/** What each month counts for when a sum is spread over some days. */
function weightOf(plan: Plan, line: Line, days: readonly CalendarDay[]): number {
  if (line.spread === "days" || plan.conventions.partMonth === "days-of-year") return days.length;
  if (plan.conventions.partMonth === "whole-months") return days.some((day) => day.dayOfMonth === 1) ? 1 : 0;
  if (plan.conventions.partMonth === "weekdays") return days.filter(({ isWeekday }) => isWeekday).length;
  return inParts(days);
}

/** A sum over the months of some days, by running total: every month's end is the exact share so far, rounded. */
function spread(
  plan: Plan,
  line: Line,
  amount: Exactly,
  days: readonly CalendarDay[],
  counted: readonly CalendarDay[] = days,
): Map<Month, Exactly> {
  const weigh = (some: readonly CalendarDay[]) =>
    [...groupBy(some, (day) => day.month)].map(([month, ofMonth]) => [month, weightOf(plan, line, ofMonth)] as const);
  const whole = weigh(days).reduce((sum, [, weight]) => sum + weight, 0);
  const weights = weigh(counted);
  const result = new Map<Month, Exactly>();
  let seen = 0;
  for (const [month, weight] of weights) {
    if (weight === 0) continue;
    const upTo = (parts: number): Exactly => toPenny(amount.times(parts).div(whole));
    result.set(month, upTo(seen + weight).minus(upTo(seen)));
    seen += weight;
  }
  return result;
}

/** Every year's sum of a yearly line, grown from the last one given to the end of the plan. */
function yearSums(plan: Plan, sum: Extract<Line["sum"], { is: "yearly" }>): Map<FinancialYear, Exactly> {
  const sums = new Map(sum.perYear.map(({ year, amount }) => [year, exact(amount)]));
  const last = sum.perYear.at(-1);
  if (!last || (sum.growth === undefined && sum.uplift === undefined)) return sums;
  const later = daysFrom(daysAfter(lastOfYear(last.year), 1), lastOfYear(plan.years.to));
  if (sum.uplift !== undefined) {
    let amount = exact(last.amount);
    for (const year of groupBy(later, (day) => day.year).keys()) {
      for (const { scale, from, award } of [...plan.payAwards].sort(byDate((one) => one.from)))
        if (scale === "salaries" && from === firstOfYear(year) && "percent" in award)
          amount = toPenny(amount.times(asRate(award.percent).plus(1)));
      sums.set(year, amount);
    }
    return sums;
  }
  [...groupBy(later, (day) => day.year).keys()].forEach((year, n) => {
    sums.set(
      year,
      toPenny(
        exact(last.amount).times(
          asRate(sum.growth!)
            .plus(1)
            .pow(n + 1),
        ),
      ),
    );
  });
  return sums;
}

/** A percentage of what sources have together in each year; nothing here for one of costs, which are not known yet. */
function percentOfSources(plan: Plan, { percent, of }: Percent): Map<FinancialYear, Exactly> {
  if (of.is !== "sources") return new Map();
  const sums = plan.funding.filter(({ id }) => of.sources.includes(id)).flatMap(({ perYear }) => perYear);
  return new Map(
    [...groupBy(sums, ({ year }) => year)]
      .sort(([one], [other]) => (one < other ? -1 : 1))
      .filter(([year]) => !rateIn(percent, year).isZero())
      .map(([year, ofYear]) => [
        year,
        toPenny(add(ofYear.map(({ amount }) => exact(amount))).times(rateIn(percent, year))),
      ]),
  );
}

/** A sum with a share of it dearer, as agency is to employee. */
function withAgency({ agencyPremium: of }: Line, sum: Exactly, before = NOTHING): Exactly {
  if (!of) return sum;
  const dearer = (all: Exactly): Exactly =>
    toPenny(exact(of.agency).minus(of.employed).times(all).times(asRate(of.share)).div(of.employed));
  return sum.plus(dearer(before.plus(sum))).minus(dearer(before));
}

/** The days from the first on which somebody is in one of some posts. */
function begun(plan: Plan, ids: readonly string[], days: readonly CalendarDay[]): readonly CalendarDay[] {
  const starts = plan.posts.flatMap(({ id, starts: ofPost }) => (ids.includes(id) ? ofPost.map(({ on }) => on) : []));
  return days.filter(({ date }) => starts.some((on) => on <= date));
}

/** What comes in each month; the same as if all of it came, where it begins with a post; and the days that it runs. */
interface OwnCosts {
  readonly costs: Map<Month, Exactly>;
  readonly whole: Map<Month, Exactly>;
  readonly days: readonly CalendarDay[];
}

/** Every month of a line, wherever it falls, with the days that the line runs. */
function ownCosts(plan: Plan, line: Line): OwnCosts {
  const { sum } = line;
  if (sum.is === "one-off") {
    const costs = new Map([[sum.on.slice(0, 7) as Month, withAgency(line, exact(sum.amount))]]);
    return { costs, whole: costs, days: [] };
  }
  if (sum.is === "fixed") {
    const days = daysFrom(sum.from ?? firstOfYear(plan.years.from), sum.to ?? lastOfYear(plan.years.to));
    const costs = spread(plan, line, withAgency(line, exact(sum.amount)), days);
    return { costs, whole: costs, days };
  }
  let before = NOTHING;
  const sums = sum.is === "percent" ? percentOfSources(plan, sum) : yearSums(plan, sum);
  const years = [...sums].map(([year, amount]) => {
    const from = sum.from !== undefined && sum.from > firstOfYear(year) ? sum.from : firstOfYear(year);
    const days = daysFrom(from, earlier(sum.to ?? lastOfYear(year), lastOfYear(year)));
    const nothing = new Map<Month, Exactly>();
    if (days.length === 0) return { days, costs: nothing, whole: nothing };
    const dear = withAgency(line, amount, before);
    before = before.plus(amount);
    const counted = sum.is === "yearly" && sum.begins ? begun(plan, sum.begins, days) : days;
    if (counted.length === 0) return { days: [], costs: nothing, whole: nothing };
    const whole = spread(plan, line, dear, days);
    return { days, costs: counted === days ? whole : spread(plan, line, dear, days, counted), whole };
  });
  return {
    costs: new Map(years.flatMap(({ costs }) => [...costs])),
    whole: new Map(years.flatMap(({ whole }) => [...whole])),
    days: years.flatMap(({ days }) => days),
  };
}

/** A line's last sum spread over its months, for twelve: the last year's, or all of a sum that is fixed for its days. */
function annualAtEnd(line: Line, costs: ReadonlyMap<Month, Exactly>, days: readonly CalendarDay[]): Exactly {
  const last = days.at(-1)!;
  const spread = line.sum.is === "fixed" ? days : days.filter((day) => day.year === last.year);
  const spent = add([...new Set(spread.map((day) => day.month))].map((month) => costs.get(month) ?? NOTHING));
  return toPenny(spent.times(12).times(PARTS).div(inParts(spread)));
}

/** A staff line that goes on: a twelfth a month, part months by days. */
function afterEndCosts(plan: Plan, line: Line, costs: ReadonlyMap<Month, Exactly>, days: readonly CalendarDay[]) {
  const last = days.at(-1);
  if (!line.afterEnd || !last) return new Map<Month, Exactly>();
  const annual = annualAtEnd(line, costs, days);
  const yearsEnd = lastOfYear(plan.years.to);
  const until: Day = line.afterEnd.absorbed === undefined ? yearsEnd : dayBefore(line.afterEnd.absorbed);
  const goesOn = daysFrom(daysAfter(last.date, 1), earlier(until, yearsEnd));
  return byMonth(
    goesOn.map((day) => ({ day, annual })),
    "calendar-days",
  );
}

/** A year of a line that runs to the end of the plan's years or, being staff, goes on after it. */
function fullYearOf(plan: Plan, line: Line, costs: ReadonlyMap<Month, Exactly>, days: readonly CalendarDay[]) {
  const [first, last] = [days.at(0), days.at(-1)];
  const [yearsStart, yearsEnd] = [firstOfYear(plan.years.from), lastOfYear(plan.years.to)];
  const isStaff = line.kind === "staff";
  if (!first || !last || first.date > yearsEnd || (line.sum.is === "fixed" && !isStaff)) return undefined;
  const stays = line.afterEnd
    ? line.afterEnd.absorbed === undefined || dayBefore(line.afterEnd.absorbed) > yearsEnd
    : line.contract === "permanent" && last.date >= yearsStart;
  return last.date >= yearsEnd || (isStaff && stays) ? annualAtEnd(line, costs, days) : undefined;
}

/** What a line costs in the plan's years. */
export function lineCosts(plan: Plan, line: Line): LineCosts {
  const inYears = (costs: ReadonlyMap<Month, Exactly>): Map<Month, Exactly> =>
    new Map(
      [...costs].filter(
        ([month]) =>
          firstOfYear(plan.years.from).slice(0, 7) <= month && month <= lastOfYear(plan.years.to).slice(0, 7),
      ),
    );
  const { costs, whole, days } = ownCosts(plan, line);
  return {
    own: inYears(costs),
    afterEnd: inYears(afterEndCosts(plan, line, whole, days)),
    fullYear: fullYearOf(plan, line, whole, days),
  };
}
