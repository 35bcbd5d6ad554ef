import { monthAt } from "../calendar/index.ts";
import { byValue, push } from "../formula/index.ts";
import { notFound } from "../issues/index.ts";
import { FULL_TIME } from "../money/index.ts";
import { type Plan, type Post, togetherOf } from "../plan/index.ts";
import { annualSum } from "../rules/index.ts";
import {
  AGENCY_WEEKS,
  AGENCY_YEAR,
  agencyRate,
  chargeOf,
  FULL_COST,
  type OnDay,
  sumBefore,
  type Timeline,
} from "../timeline/index.ts";
import type { YearOn } from "./full-year-day.ts";
import { FACTORED, hasOnCosts, onCostFlags } from "./on-costs.ts";
import { addYear, noPrices, PERIODS, type Priced, type PriceRows, type SharedRows, WEEK, WHOLE } from "./price-rows.ts";
import { price } from "./prices.ts";
import { onCostsHeldFrom, ratesByMonth } from "./rates-by-month.ts";
import { isFactored } from "./rows.ts";

/** Days that a weekly agency charge runs for in a full year. */
export const DAYS_OF_YEAR = 365;

/** What the years are priced with: the rows, and the annual sums that these name by their place. */
export interface YearRows {
  readonly timeline: Timeline;
  readonly rows: PriceRows;
  readonly sums: number[];
  /** The first month of the calendar in which on-costs are held. */
  readonly heldFrom: number;
}

/** One group's year: its price rows, and those of its shares where a share of it is agency; how often each counts. */
export interface Year {
  readonly post: number;
  readonly people: number;
  readonly charged: number;
  readonly weekly: boolean;
  readonly from: number;
  readonly shared?: Shares;
}

interface Shares {
  readonly employed: number;
  readonly agency: number;
  readonly charges: number;
}

/** No years yet. */
export const noYears = (timeline: Timeline): YearRows => ({
  ...{ timeline, rows: noPrices(), sums: [] },
  heldFrom: onCostsHeldFrom(timeline.plan, timeline.rates),
});

const annual = byValue(annualSum);

/** The place of an annual sum among those that are priced. */
const placeOf = ({ sums }: YearRows, salary: number, fte: number, supplement = 0): number =>
  sums.push(annual({ salary, fte, supplement })) - 1;

/** The years of a group: of each of its people, or of a sum for several together, and of the part of it that is others'. */
export function yearsOfGroup(on: YearRows, group: number, { day, filled }: YearOn): readonly Year[] {
  const { groups, plan } = on.timeline;
  const people = groups.people.values[group]!;
  const post = plan.posts[groups.post.values[group]!]!;
  if (!isSharedSum(post, filled)) return [addYearOf(on, group, { day, filled }, { people, charged: people })];
  const all = addYearOf(on, group, { day, filled }, { people: 1, charged: people });
  if (groups.first.values[group]! + togetherOf(post)!.after === 0) return [all];
  const before = { ...filled, sum: sumBefore(on.timeline, group, day) };
  return [all, addYearOf(on, group, { day, filled: before }, { people: -1, charged: 0 })];
}

/** Whether what fills a place is a sum for all the post's people together. */
const isSharedSum = (post: Post, { kind }: OnDay): boolean => kind === FULL_COST && togetherOf(post) !== undefined;

/**
 * Adds the year of one person of a group, as the place is filled on a day; and how often it counts, and an agency's share of it.
 *
 * @throws RangeError where on-costs are not held for the day and someone is paid on it: the plan's checks refuse that
 */
function addYearOf(
  on: YearRows,
  group: number,
  { day, filled }: YearOn,
  times: Pick<Year, "people" | "charged">,
): Year {
  const { timeline, rows } = on;
  const { plan, groups, firstMonth } = timeline;
  const at = groups.post.values[group]!;
  const post = plan.posts[at]!;
  const year = { post: at, ...times };
  const fte = isSharedSum(post, filled) ? FULL_TIME : groups.fte.values[group]!;
  if (filled.kind === AGENCY_WEEKS) return { ...year, weekly: true, from: addWeeks(rows, filled.sum, fte) };
  const month = monthAt(day) - firstMonth;
  const pay = placeOf(on, filled.sum, fte, filled.supplement);
  const pensioned =
    filled.unpensioned === 0 ? pay : placeOf(on, filled.sum, fte, filled.supplement - filled.unpensioned);
  const flags = flagsOf(filled.kind, plan, post);
  if (hasOnCosts(flags) && monthAt(day) < on.heldFrom) throw notFound("on-costs for the plan's month", month);
  const from = addYear(rows, pay, pensioned, month, 0, flags);
  if (!post.agencyShare || filled.kind === AGENCY_YEAR) return { ...year, weekly: false, from };
  return { ...year, weekly: false, from, shared: shareYear(on, post, post.agencyShare, from, month) };
}

/** The year of a weekly charge as one row. */
function addWeeks({ week }: PriceRows, perWeek: number, fte: number): number {
  push(week.perWeek, perWeek);
  push(week.fte, fte);
  push(week.days, DAYS_OF_YEAR);
  return week.days.length - 1;
}

/** A share of a year is agency: the year's months are kept for the other part, and those of the charge come beside them. */
function shareYear(
  on: YearRows,
  post: Post,
  { share, agency }: NonNullable<Post["agencyShare"]>,
  from: number,
  month: number,
): Shares {
  const { rows, timeline } = on;
  const rate = agencyRate(timeline.plan, agency);
  const weekly = rate.is === "weekly";
  const charged = weekly
    ? addWeeks(rows, rate.perWeek, post.fte)
    : ((place) => addYear(rows, place, place, month, 0, 0))(placeOf(on, chargeOf(rate), post.fte));
  const charges = weekly ? 1 : PERIODS;
  const { employed, agency: agencies } = rows.shared;
  const shares = { employed: employed.set.length, agency: agencies.set.length, charges };
  const add = (to: SharedRows, set: number, row: number): void => {
    push(to.set, set);
    push(to.price, row);
    push(to.share, share);
  };
  for (let n = 0; n < PERIODS; n += 1) add(employed, WHOLE, from + n);
  for (let n = 0; n < charges; n += 1) add(agencies, weekly ? WEEK : WHOLE, charged + n);
  return shares;
}

const flagsOf = (kind: number, plan: Plan, post: Post): number => {
  if (kind === AGENCY_YEAR) return 0;
  return (kind === FULL_COST ? 0 : onCostFlags(post)) | (isFactored(plan, post) ? FACTORED : 0);
};

/** Prices everything that was added; gives what the people of a year cost. */
export function priced({ timeline, rows, sums }: YearRows): (year: Year) => number {
  const { plan, rates, firstMonth, months } = timeline;
  const [whole, , , week, kept, charges] = price(rows, Float64Array.from(sums), {
    byMonth: ratesByMonth(plan, rates, firstMonth, months),
    vacancyPercent: plan.vacancyFactor?.percent ?? 0,
    conventions: plan.conventions,
  });
  return ({ people, charged, weekly, from, shared }) => {
    if (weekly) return people * sumOf(week, from, 1);
    if (!shared) return people * sumOf(whole, from, PERIODS);
    return people * sumOf(kept!, shared.employed, PERIODS) + charged * sumOf(charges!, shared.agency, shared.charges);
  };
}

function sumOf({ as, gross, onCosts, vacancy }: Priced, from: number, rows: number): number {
  let sum = 0;
  for (let row = from; row < from + rows; row += 1) {
    const at = as[row]!;
    sum += gross[at]! + vacancy[at]!;
    for (const costs of onCosts) sum += costs[at]!;
  }
  return sum;
}
