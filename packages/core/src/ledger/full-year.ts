import { push } from "../formula/index.ts";
import type { Pence } from "../money/index.ts";
import { AGENCY_WEEKS, AGENCY_YEAR, COUNTED, FULL_COST, type Timeline } from "../timeline/index.ts";
import { annualSums } from "./annual-sums.ts";
import { FACTORED, noPrices, ON_COSTS, type PriceRows, price } from "./prices.ts";
import { ratesByMonth } from "./rates-by-month.ts";
import { isFactored } from "./rows.ts";

/** Days that a weekly agency charge runs for in a full year. */
export const DAYS_OF_YEAR = 365;
const PERIODS = 12;

/**
 * What all the people of each post cost in twelve whole months, everything as on their last day in cost before the post's end:
 * the pay of that day and the on-costs of its month. In the order of the plan's posts; nothing for one that is only counted.
 */
export function fullYears(timeline: Timeline): readonly Pence[] {
  const { plan, groups, spans, rates, firstMonth, months } = timeline;
  const { annual, pensioned } = annualSums(timeline);
  const rows = noPrices();
  const years: { post: number; people: number; weekly: boolean; from: number }[] = [];
  for (let group = 0; group < groups.post.length; group += 1) {
    const span = lastSpan(timeline, group);
    const post = groups.post.values[group]!;
    const kind = span < 0 ? COUNTED : spans.kind.values[span]!;
    if (kind === COUNTED) continue;
    const year = { post, people: groups.people.values[group]! };
    if (kind === AGENCY_WEEKS) {
      push(rows.week.perWeek, spans.sum.values[span]!);
      push(rows.week.fte, groups.fte.values[group]!);
      push(rows.week.days, DAYS_OF_YEAR);
      years.push({ ...year, weekly: true, from: rows.week.days.length - 1 });
      continue;
    }
    const until = Math.min(spans.until.values[span]!, groups.end.values[group]!);
    const month = ((until - 1) >> 5) - firstMonth;
    const flags = flagsOf(kind, isFactored(plan, plan.posts[post]!));
    years.push({ ...year, weekly: false, from: rows.whole.month.length });
    addYear(rows, annual[span]!, pensioned[span]!, month, flags);
  }
  const [whole, , , week] = price(rows, {
    byMonth: ratesByMonth(plan, rates, firstMonth, months),
    vacancyPercent: plan.vacancyFactor?.percent ?? 0,
    niThreshold: plan.conventions.niThreshold,
  });
  const totals = plan.posts.map(() => 0);
  for (const { post, people, weekly, from } of years) {
    let sum = weekly ? week.gross[from]! : 0;
    for (let row = from; !weekly && row < from + PERIODS; row += 1) {
      sum += whole.gross[row]! + whole.ni[row]! + whole.pension[row]! + whole.levy[row]! + whole.vacancy[row]!;
    }
    totals[post]! += people * sum;
  }
  return totals as Pence[];
}

const flagsOf = (kind: number, factored: boolean): number =>
  kind === AGENCY_YEAR ? 0 : (kind === FULL_COST ? 0 : ON_COSTS) | (factored ? FACTORED : 0);

function addYear(rows: PriceRows, annual: number, pensioned: number, month: number, flags: number): void {
  for (let period = 1; period <= PERIODS; period += 1) {
    push(rows.whole.annual, annual);
    push(rows.whole.pensioned, pensioned);
    push(rows.whole.period, period);
    push(rows.whole.month, month);
    push(rows.whole.flags, flags);
  }
}

/** The span of a group's last day in cost before the post's end, the employee's where both are there; −1 where there is none. */
export function lastSpan({ groups, spans }: Timeline, group: number): number {
  const end = groups.end.values[group]!;
  let last = -1;
  let lastDay = 0;
  for (let span = groups.own.values[group]!; span < groups.past.values[group]!; span += 1) {
    if (spans.from.values[span]! >= end) continue;
    const until = Math.min(spans.until.values[span]!, end);
    if (until > lastDay) [last, lastDay] = [span, until];
  }
  return last;
}
