import { push } from "../formula/index.ts";
import { notFound } from "../issues/index.ts";
import type { Pence } from "../money/index.ts";
import { AGENCY_WEEKS, AGENCY_YEAR, COUNTED, FULL_COST, type Timeline } from "../timeline/index.ts";
import { annualSums } from "./annual-sums.ts";
import {
  addYear,
  FACTORED,
  noPrices,
  ON_COSTS,
  PERIODS,
  type Priced,
  type PriceRows,
  type SharedRows,
  WEEK,
  WHOLE,
} from "./price-rows.ts";
import { price } from "./prices.ts";
import { onCostsHeldFrom, ratesByMonth } from "./rates-by-month.ts";
import { isFactored } from "./rows.ts";

/** Days that a weekly agency charge runs for in a full year. */
export const DAYS_OF_YEAR = 365;

/**
 * What all the people of each post cost in twelve whole months, everything as on their last day in cost before the post's end:
 * the pay of that day and the on-costs of its month. In the order of the plan's posts; nothing for one that is only counted.
 */
export function fullYears(timeline: Timeline): readonly Pence[] {
  const { plan, groups, spans, rates, firstMonth, months } = timeline;
  const sums = annualSums(timeline);
  const rows = noPrices();
  const years: Year[] = [];
  const heldFrom = onCostsHeldFrom(plan, rates) - firstMonth;
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
    if (flags & ON_COSTS && month < heldFrom) throw notFound("on-costs for the plan's month", month);
    const from = addYear(rows, sums.pay[span]!, sums.pensioned[span]!, month, 0, flags);
    years.push({ ...year, weekly: false, from });
    const { agencyShare } = plan.posts[post]!;
    if (agencyShare && kind !== AGENCY_YEAR) {
      shareYear(rows, years.at(-1)!, agencyShare.share, () => {
        const charged = groups.shared.values[group]!;
        if (spans.kind.values[charged] === AGENCY_YEAR) {
          return addYear(rows, sums.pay[charged]!, sums.pay[charged]!, month, 0, 0);
        }
        push(rows.week.perWeek, spans.sum.values[charged]!);
        push(rows.week.fte, groups.fte.values[group]!);
        push(rows.week.days, DAYS_OF_YEAR);
      });
    }
  }
  const prices = price(rows, sums.each, {
    byMonth: ratesByMonth(plan, rates, firstMonth, months),
    vacancyPercent: plan.vacancyFactor?.percent ?? 0,
    niThreshold: plan.conventions.niThreshold,
  });
  const [whole, , , week, kept, charges] = prices;
  const totals = plan.posts.map(() => 0);
  for (const { post, people, weekly, from, shared } of years) {
    let sum = weekly ? week.gross[week.as[from]!]! : shared ? sumOf(charges!, shared.agency, shared.charges) : 0;
    if (!weekly) sum += shared ? sumOf(kept!, shared.employed, PERIODS) : sumOf(whole, from, PERIODS);
    totals[post]! += people * sum;
  }
  return totals as Pence[];
}

/** One group's year: its price rows, and those of its shares where a share of it is agency. */
interface Year {
  readonly post: number;
  readonly people: number;
  readonly weekly: boolean;
  readonly from: number;
  shared?: { readonly employed: number; readonly agency: number; readonly charges: number };
}

function sumOf({ as, gross, ni, pension, levy, vacancy }: Priced, from: number, rows: number): number {
  let sum = 0;
  for (let row = from; row < from + rows; row += 1) {
    const at = as[row]!;
    sum += gross[at]! + ni[at]! + pension[at]! + levy[at]! + vacancy[at]!;
  }
  return sum;
}

/** A share of a year is agency: the year's months are kept for the other part, and those of the charge come beside them. */
function shareYear(rows: PriceRows, year: Year, share: number, addCharge: () => void): void {
  const { employed, agency } = rows.shared;
  const [weeks, months] = [rows.week.days.length, rows.years.pay.length * PERIODS];
  addCharge();
  const weekly = rows.week.days.length > weeks;
  const charges = weekly ? 1 : PERIODS;
  year.shared = { employed: employed.set.length, agency: agency.set.length, charges };
  const add = (to: SharedRows, set: number, price: number): void => {
    push(to.set, set);
    push(to.price, price);
    push(to.share, share);
  };
  for (let n = 0; n < PERIODS; n += 1) add(employed, WHOLE, year.from + n);
  for (let n = 0; n < charges; n += 1) add(agency, weekly ? WEEK : WHOLE, (weekly ? weeks : months) + n);
}

const flagsOf = (kind: number, factored: boolean): number =>
  kind === AGENCY_YEAR ? 0 : (kind === FULL_COST ? 0 : ON_COSTS) | (factored ? FACTORED : 0);

/** The span of a group's last day in cost before the post's end, the employee's where both are there; −1 where there is none. */
export function lastSpan({ groups, spans }: Timeline, group: number): number {
  const end = groups.end.values[group]!;
  let last = -1;
  let lastDay = 0;
  for (let span = groups.own.values[group]!; span < groups.shared.values[group]!; span += 1) {
    if (spans.from.values[span]! >= end) continue;
    const until = Math.min(spans.until.values[span]!, end);
    if (until > lastDay) [last, lastDay] = [span, until];
  }
  return last;
}
