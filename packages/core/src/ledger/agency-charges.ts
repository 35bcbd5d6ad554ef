import {
  daysToWithin,
  daysUntil,
  firstMonth,
  type Instant,
  monthAt,
  nextMonth,
  startOfMonth,
  yearOfMonth,
} from "../calendar/index.ts";
import { byValue, type Growing, push } from "../formula/index.ts";
import type { ContractAgencyRate, WorkingDaysAgencyRate } from "../plan/index.ts";
import { workingDaysUntil } from "../rates/index.ts";
import { agencyEngagement } from "../rules/index.ts";
import { AGENCY_CONTRACT, AGENCY_WEEKS, AGENCY_YEAR, chargeHeld } from "../timeline/index.ts";
import { addPosting, TO_AGENCY } from "./postings.ts";
import { CAPPED, CONTRACT, WEEK, WORKING_DAYS } from "./price-rows.ts";
import { type LedgerWalk, walkStretch } from "./walk.ts";

/** Spans of a group at one charge, up to an instant, for months from one on, in a ledger row. */
export interface ChargedRun {
  readonly group: number;
  readonly row: number;
  readonly span: number;
  readonly past: number;
  readonly until: Instant;
  /** Months counted from the plan's first. */
  readonly first: number;
}

/** Agency workers who cover a group's people, each span of their cover by itself. */
export function walkCover(walk: LedgerWalk, groupIndex: number, rowIndex: number): void {
  const { groups } = walk.timeline;
  const pastSpan = groups.shared.values[groupIndex]!;
  for (let spanIndex = groups.cover.values[groupIndex]!; spanIndex < pastSpan; spanIndex += 1) {
    const postingsBefore = walk.postings.length;
    const run = { span: spanIndex, past: spanIndex + 1, until: Number.POSITIVE_INFINITY, first: 0 };
    walkCharge(walk, { ...run, group: groupIndex, row: rowIndex });
    const { charge } = chargeHeld(walk.timeline, spanIndex);
    if (charge.is !== "contract" && charge.ceiling !== undefined) cap(walk, postingsBefore, charge.ceiling);
  }
}

const contractSum = byValue(agencyEngagement);

/** What is charged for some spans in each month, rounded once a month; posts it for each of the group's people. */
export function walkCharge(walk: LedgerWalk, run: ChargedRun): void {
  const { timeline, rows } = walk;
  const { groups, spans, months } = timeline;
  const kind = spans.kind.values[run.span]!;
  const fte = groups.fte.values[run.group]!;
  if (kind === AGENCY_YEAR) {
    const people = groups.people.values[run.group]!;
    walkStretch(walk, { ...run, last: months, people, to: TO_AGENCY, flags: 0 });
    return;
  }
  const held = chargeHeld(timeline, run.span);
  const perWeek = spans.sum.values[run.span]!;
  if (kind === AGENCY_WEEKS) {
    eachMonth(walk, run, WEEK, { days: rows.week.days, count: daysToWithin }, () => {
      push(rows.week.perWeek, perWeek);
      push(rows.week.fte, fte);
    });
    return;
  }
  if (kind === AGENCY_CONTRACT) {
    const { since, days } = held.contract!;
    const { charge, paid } = held.charge as ContractAgencyRate;
    const { sum, before, seen, whole } = rows.contract;
    const upTo = (_: Instant, untilInstant: Instant): number => daysUntil(since, untilInstant);
    eachMonth(walk, run, CONTRACT, { days: seen, count: upTo }, (fromInstant) => {
      push(sum, contractSum({ charge, paid, fte }));
      push(before, daysUntil(since, fromInstant));
      push(whole, days);
    });
    return;
  }
  const charge = held.charge as WorkingDaysAgencyRate;
  const { workingDays } = rows;
  const working = (fromInstant: Instant, untilInstant: Instant): number =>
    workingDaysUntil(charge.bankHolidays, fromInstant, untilInstant);
  eachMonth(walk, run, WORKING_DAYS, { days: workingDays.days, count: working }, (fromInstant) => {
    const { paid, inYear } = paidOfYear(charge, monthAt(fromInstant));
    push(workingDays.perWeek, perWeek);
    push(workingDays.fte, fte);
    push(workingDays.paid, paid);
    push(workingDays.inYear, inYear);
  });
}

/** How many of the working days of a month's financial year are paid; all of them, as 1 of 1, where nobody is away unpaid. */
export function paidOfYear(
  { bankHolidays, unpaidDays }: WorkingDaysAgencyRate,
  monthIndex: number,
): { readonly paid: number; readonly inYear: number } {
  if (unpaidDays === 0) return { paid: 1, inYear: 1 };
  const inYear = workingDaysOfYear(bankHolidays, monthIndex);
  return { paid: inYear - unpaidDays, inYear };
}

/** Working days of the financial year in which a month of the calendar lies. */
export function workingDaysOfYear(taken: WorkingDaysAgencyRate["bankHolidays"], monthIndex: number): number {
  const april = firstMonth(yearOfMonth(monthIndex));
  return workingDaysUntil(taken, startOfMonth(april), startOfMonth(april + 12));
}

/** The column of days of some price rows, and how the days from one instant to another are counted. */
interface CountedDays {
  readonly days: Growing;
  readonly count: (fromInstant: Instant, untilInstant: Instant) => number;
}

/** Posts a price row for each month of some spans; days of one month that lie in several add up in its one row. */
function eachMonth(
  { timeline, postings }: LedgerWalk,
  { group, row, span, past, until, first }: ChargedRun,
  set: number,
  { days, count }: CountedDays,
  addRest: (fromInstant: Instant) => void,
): void {
  const { groups, spans, firstMonth: plansFirst } = timeline;
  const peopleCount = groups.people.values[group]!;
  let open = -1;
  for (let spanIndex = span; spanIndex < past; spanIndex += 1) {
    const endInstant = Math.min(spans.until.values[spanIndex]!, until);
    for (let instant = spans.from.values[spanIndex]!; instant < endInstant; ) {
      const next = Math.min(endInstant, nextMonth(instant));
      const monthIndex = monthAt(instant) - plansFirst;
      if (monthIndex === open) days.values[days.length - 1]! += count(instant, next);
      else if (monthIndex >= first) {
        open = monthIndex;
        addRest(instant);
        push(days, count(instant, next));
        addPosting(postings, row, monthIndex, 1, set, days.length - 1, peopleCount, TO_AGENCY);
      }
      instant = next;
    }
  }
}

/** Postings of an engagement become postings of what its ceiling leaves of them. */
function cap({ rows: { capped }, postings }: LedgerWalk, fromPosting: number, ceiling: number): void {
  for (let postingIndex = fromPosting; postingIndex < postings.length; postingIndex += 1) {
    const firstRow = capped.set.length;
    for (let step = 0; step < postings.count[postingIndex]!; step += 1) {
      push(capped.set, postings.set[postingIndex]!);
      push(capped.price, postings.price[postingIndex]! + step);
      push(capped.ceiling, ceiling);
      push(capped.isFirst, postingIndex === fromPosting && step === 0 ? 1 : 0);
    }
    postings.set[postingIndex] = CAPPED;
    postings.price[postingIndex] = firstRow;
  }
}
