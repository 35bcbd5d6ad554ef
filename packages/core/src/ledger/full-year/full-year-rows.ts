import { type Instant, monthAt } from "../../calendar/index.ts";
import { byValue, push } from "../../formula/index.ts";
import { notFound } from "../../issues/index.ts";
import { FULL_TIME } from "../../money/index.ts";
import { type Plan, type Post, type TimeAgencyRate, togetherOf, type WorkingDaysAgencyRate } from "../../plan/index.ts";
import { agencyWithinCeiling, annualSum } from "../../rules/index.ts";
import {
  AGENCY_WEEKS,
  AGENCY_YEAR,
  chargeHeld,
  chargeOf,
  chargeOn,
  FULL_COST,
  type OnDay,
  sumBefore,
  type Timeline,
} from "../../timeline/index.ts";
import { workingDaysOfYear } from "../agency-charges.ts";
import { FACTORED, hasOnCosts, onCostFlags } from "../on-costs.ts";
import {
  addYear,
  noPrices,
  PERIODS,
  type Priced,
  type PriceRows,
  type SharedRows,
  WEEK,
  WHOLE,
  WORKING_DAYS,
} from "../price-rows.ts";
import { price } from "../prices.ts";
import { onCostsHeldFrom, ratesByMonth } from "../rates-by-month.ts";
import { isFactored, vacancyPercent } from "../rows.ts";
import type { YearOn } from "./full-year-day.ts";

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
export interface RowsOfYear {
  readonly post: number;
  readonly people: number;
  readonly charged: number;
  /** Twelve whole months, or an agency charge for the days of a year in one row. */
  readonly set: typeof WHOLE | AgencyRow["set"];
  readonly from: number;
  /** Whether an agency fills the place. */
  readonly isAgency: boolean;
  /** The most that an engagement of agency comes to. */
  readonly ceiling?: number;
  readonly shared?: Shares;
}

/** An agency charge for the days of a year. */
interface AgencyRow {
  readonly set: typeof WEEK | typeof WORKING_DAYS;
  readonly row: number;
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
const within = byValue(agencyWithinCeiling);

/** The place of an annual sum among those that are priced. */
const rowOfSalary = ({ sums }: YearRows, salary: number, fte: number, supplement = 0): number =>
  sums.push(annual({ salary, fte, supplement })) - 1;

/** The years of a group: of each of its people, or of a sum for several together, and of the part of it that is others'. */
export function yearsOfGroup(yearRows: YearRows, groupIndex: number, { day, filled }: YearOn): readonly RowsOfYear[] {
  const { groups, plan } = yearRows.timeline;
  const peopleCount = groups.people.values[groupIndex]!;
  const post = plan.posts[groups.post.values[groupIndex]!]!;
  if (!isSharedSum(post, filled))
    return [addYearOf(yearRows, groupIndex, { day, filled }, { people: peopleCount, charged: peopleCount })];
  const allRowsOfYear = addYearOf(yearRows, groupIndex, { day, filled }, { people: 1, charged: peopleCount });
  if (groups.first.values[groupIndex]! + togetherOf(post)!.after === 0) return [allRowsOfYear];
  const before = { ...filled, sum: sumBefore(yearRows.timeline, groupIndex, day) };
  return [allRowsOfYear, addYearOf(yearRows, groupIndex, { day, filled: before }, { people: -1, charged: 0 })];
}

/** Whether what fills a place is a sum for all the post's people together. */
const isSharedSum = (post: Post, { kind }: OnDay): boolean => kind === FULL_COST && togetherOf(post) !== undefined;

/**
 * Adds the year of one person of a group, as the place is filled on a day; and how often it counts, and an agency's share of it.
 *
 * @throws RangeError where on-costs are not held for the day and someone is paid on it: the plan's checks refuse that
 */
function addYearOf(
  yearRows: YearRows,
  groupIndex: number,
  { day, filled }: YearOn,
  times: Pick<RowsOfYear, "people" | "charged">,
): RowsOfYear {
  const { timeline, rows } = yearRows;
  const { plan, groups, firstMonth } = timeline;
  const postIndex = groups.post.values[groupIndex]!;
  const post = plan.posts[postIndex]!;
  const year = { post: postIndex, ...times, isAgency: filled.kind >= AGENCY_WEEKS };
  const fte = isSharedSum(post, filled) ? FULL_TIME : groups.fte.values[groupIndex]!;
  const charge = filled.span === undefined || filled.kind < AGENCY_WEEKS ? undefined : chargeAt(timeline, filled.span);
  const capped = charge?.ceiling === undefined ? year : { ...year, ceiling: charge.ceiling };
  const agencyRow = charge && addAgencyDays(rows, charge, day, fte);
  if (agencyRow) return { ...capped, set: agencyRow.set, from: agencyRow.row };
  const monthIndex = monthAt(day) - firstMonth;
  const pay = rowOfSalary(yearRows, filled.sum, fte, filled.supplement);
  const pensioned =
    filled.unpensioned === 0 ? pay : rowOfSalary(yearRows, filled.sum, fte, filled.supplement - filled.unpensioned);
  const flags = flagsOf(filled.kind, plan, post);
  if (hasOnCosts(flags) && monthAt(day) < yearRows.heldFrom)
    throw notFound("on-costs for the plan's month", monthIndex);
  const fromRow = addYear(rows, pay, pensioned, monthIndex, 0, flags);
  if (!post.agencyShare || filled.kind === AGENCY_YEAR) return { ...capped, set: WHOLE, from: fromRow };
  return { ...year, set: WHOLE, from: fromRow, shared: shareYear(yearRows, post, post.agencyShare, fromRow, day) };
}

/** What a span of agency is charged by the day; what is filled by a contract for one engagement has no year. */
const chargeAt = (timeline: Timeline, spanIndex: number): TimeAgencyRate =>
  chargeHeld(timeline, spanIndex).charge as TimeAgencyRate;

/** A charge by calendar or working days for the days of a year, as one row; nothing for one that is spread like pay. */
function addAgencyDays(
  { week, workingDays }: PriceRows,
  charge: TimeAgencyRate,
  day: Instant,
  fte: number,
): AgencyRow | undefined {
  if (charge.is === "yearly") return undefined;
  const perWeek = chargeOf(charge);
  if (charge.is === "weekly") {
    push(week.perWeek, perWeek);
    push(week.fte, fte);
    push(week.days, DAYS_OF_YEAR);
    return { set: WEEK, row: week.days.length - 1 };
  }
  push(workingDays.perWeek, perWeek);
  push(workingDays.fte, fte);
  push(workingDays.days, paidDaysOfYear(charge, day));
  push(workingDays.paid, 1);
  push(workingDays.inYear, 1);
  return { set: WORKING_DAYS, row: workingDays.days.length - 1 };
}

/** The working days of a day's financial year that are paid for. */
export const paidDaysOfYear = ({ bankHolidays, unpaidDays }: WorkingDaysAgencyRate, day: Instant): number =>
  workingDaysOfYear(bankHolidays, monthAt(day)) - unpaidDays;

/** A share of a year is agency: the year's months are kept for the other part, and those of the charge come beside them. */
function shareYear(
  yearRows: YearRows,
  post: Post,
  { share, agency }: NonNullable<Post["agencyShare"]>,
  fromRow: number,
  day: Instant,
): Shares {
  const { rows, timeline } = yearRows;
  const charge = chargeOn(timeline.plan, agency, day) as TimeAgencyRate;
  const agencyRow = addAgencyDays(rows, charge, day, post.fte);
  const charged = agencyRow?.row ?? addChargedYear(yearRows, charge, day, post.fte);
  const charges = agencyRow ? 1 : PERIODS;
  const { employed, agency: agencies } = rows.shared;
  const shares = { employed: employed.set.length, agency: agencies.set.length, charges };
  const add = (target: SharedRows, set: number, rowIndex: number): void => {
    push(target.set, set);
    push(target.price, rowIndex);
    push(target.share, share);
  };
  for (let index = 0; index < PERIODS; index += 1) add(employed, WHOLE, fromRow + index);
  for (let index = 0; index < charges; index += 1) add(agencies, agencyRow?.set ?? WHOLE, charged + index);
  return shares;
}

/** The twelve months of a year's charge. */
function addChargedYear(yearRows: YearRows, charge: TimeAgencyRate, day: Instant, fte: number): number {
  const sumIndex = rowOfSalary(yearRows, chargeOf(charge), fte);
  return addYear(yearRows.rows, sumIndex, sumIndex, monthAt(day) - yearRows.timeline.firstMonth, 0, 0);
}

const flagsOf = (kindIndex: number, plan: Plan, post: Post): number => {
  if (kindIndex === AGENCY_YEAR) return 0;
  return (kindIndex === FULL_COST ? 0 : onCostFlags(post)) | (isFactored(plan, post) ? FACTORED : 0);
};

/** What of a year is asked for: everything, or what agencies charge. */
export type YearPart = "all" | "agency";

/** Prices everything that was added; gives what the people of a year cost. */
export function priced({ timeline, rows, sums }: YearRows): (year: RowsOfYear, part: YearPart) => number {
  const { plan, rates, firstMonth, months } = timeline;
  const [wholePriced, , , week, workingDays, , keptPriced, charges] = price(rows, Float64Array.from(sums), {
    byMonth: ratesByMonth(plan, rates, firstMonth, months),
    vacancyPercent: vacancyPercent(plan),
    conventions: plan.conventions,
  });
  const sets = { [WHOLE]: wholePriced, [WEEK]: week, [WORKING_DAYS]: workingDays };
  return ({ people, charged, set, from, isAgency, ceiling, shared }, part) => {
    if (part === "agency" && !isAgency && !shared) return 0;
    const upTo = sumOfRows(sets[set], from, set === WHOLE ? PERIODS : 1);
    if (!shared) return people * (ceiling === undefined ? upTo : within({ upTo, before: 0, ceiling }));
    const agencies = charged * sumOfRows(charges!, shared.agency, shared.charges);
    return part === "agency" ? agencies : people * sumOfRows(keptPriced!, shared.employed, PERIODS) + agencies;
  };
}

function sumOfRows({ as, gross, onCosts, vacancy }: Priced, fromRow: number, rowCount: number): number {
  let amount = 0;
  for (let rowIndex = fromRow; rowIndex < fromRow + rowCount; rowIndex += 1) {
    const costIndex = as[rowIndex]!;
    amount += gross[costIndex]! + vacancy[costIndex]!;
    for (const costs of onCosts) amount += costs[costIndex]!;
  }
  return amount;
}
