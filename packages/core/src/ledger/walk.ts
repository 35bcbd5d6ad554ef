import { daysBeforeMonth, daysInMonth } from "../calendar/index.ts";
import { push } from "../formula/index.ts";
import type { PartMonth } from "../plan/index.ts";
import type { Timeline } from "../timeline/index.ts";
import type { AnnualSums } from "./annual-sums.ts";
import { addPosting, type Postings } from "./postings.ts";
import type { PriceBook } from "./price-book.ts";
import { DAY, PART, PERIODS, type PriceRows, WHOLE } from "./price-rows.ts";

/** Everything a walk over spans writes to and reads from. */
export interface Walk {
  readonly timeline: Timeline;
  readonly sums: AnnualSums;
  readonly book: PriceBook;
  readonly rows: PriceRows;
  readonly postings: Postings;
}

/** Which spans to walk, up to when, which of the months to write, and to where. */
export interface Stretch {
  readonly span: number;
  readonly past: number;
  /** No day from this instant on is looked at. */
  readonly until: number;
  /** Months counted from the plan's first: only those from `first` up to `last`, without it, are written. */
  readonly first: number;
  readonly last: number;
  readonly row: number;
  readonly people: number;
  readonly to: number;
  readonly flags: number;
}

/** Prices the months of some spans of one person by a part-month convention, and posts them. */
export function walk(on: Walk, stretch: Stretch, partMonth: PartMonth): void {
  if (partMonth === "calendar-days") byCalendarDays(on, stretch);
  else if (partMonth === "whole-months") byWholeMonths(on, stretch);
  else byDaysOfYear(on, stretch);
}

/** The financial year of a month, both counted from the plan's first. */
const yearAt = (month: number): number => (month / PERIODS) | 0;

/** Whole months at one annual sum, financial year by financial year. Months are counted from the plan's first. */
function postWhole(on: Walk, stretch: Stretch, span: number, from: number, until: number): void {
  const last = until < stretch.last ? until : stretch.last;
  const pay = on.sums.pay[span]!;
  const pensioned = on.sums.pensioned[span]!;
  let month = from > stretch.first ? from : stretch.first;
  for (let year = yearAt(month); month < last; year += 1) {
    const past = PERIODS * (year + 1);
    const next = last < past ? last : past;
    const price = on.book.april(pay, pensioned, year, stretch.flags) + month - PERIODS * year;
    addPosting(on.postings, stretch.row, month, next - month, WHOLE, price, stretch.people, stretch.to);
    month = next;
  }
}

/** The part month that is being written: its month and its price row; −1 before there is one. */
interface Open {
  month: number;
  part: number;
}

/** Some days of a month at one annual sum. */
function addPiece(on: Walk, stretch: Stretch, open: Open, span: number, month: number, days: number): void {
  if (month < stretch.first || month >= stretch.last) return;
  const { part, pieces } = on.rows;
  if (month !== open.month) {
    open.month = month;
    open.part = part.month.length;
    push(part.daysInMonth, daysInMonth(on.timeline.firstMonth + month));
    push(part.month, month);
    push(part.flags, stretch.flags);
    addPosting(on.postings, stretch.row, month, 1, PART, open.part, stretch.people, stretch.to);
  }
  const year = yearAt(month);
  const april = on.book.april(on.sums.pay[span]!, on.sums.pensioned[span]!, year, stretch.flags);
  push(pieces.part, open.part);
  push(pieces.whole, april + month - PERIODS * year);
  push(pieces.days, days);
}

function byCalendarDays(on: Walk, stretch: Stretch): void {
  const { spans, firstMonth } = on.timeline;
  const open: Open = { month: -1, part: -1 };
  for (let span = stretch.span; span < stretch.past; span += 1) {
    const from = spans.from.values[span]!;
    const end = spans.until.values[span]!;
    const until = end < stretch.until ? end : stretch.until;
    if (from >= until) continue;
    let month = (from >> 5) - firstMonth;
    const last = (until >> 5) - firstMonth;
    const within = from & 31;
    if (month === last) {
      addPiece(on, stretch, open, span, month, (until & 31) - within);
      continue;
    }
    if (within > 0) {
      addPiece(on, stretch, open, span, month, daysInMonth(firstMonth + month) - within);
      month += 1;
    }
    if (month < last) postWhole(on, stretch, span, month, last);
    if ((until & 31) > 0) addPiece(on, stretch, open, span, last, until & 31);
  }
}

/** The first month whose first day is not before an instant. */
const firstDayFrom = (at: number): number => (at >> 5) + ((at & 31) > 0 ? 1 : 0);

function byWholeMonths(on: Walk, stretch: Stretch): void {
  const { spans, firstMonth } = on.timeline;
  for (let span = stretch.span; span < stretch.past; span += 1) {
    const until = Math.min(spans.until.values[span]!, stretch.until);
    const from = firstDayFrom(spans.from.values[span]!) - firstMonth;
    postWhole(on, stretch, span, from, firstDayFrom(until) - firstMonth);
  }
}

/** The running totals of one person's financial year; a month is written when the next one is reached. */
function byDaysOfYear(on: Walk, stretch: Stretch): void {
  const { timeline, rows, sums } = on;
  const { spans, firstMonth } = timeline;
  let open = -1;
  let [paid, paidBefore, pensioned, pensionedBefore] = [0, 0, 0, 0];
  const write = (): void => {
    if (open < stretch.first || open >= stretch.last || open < 0) return;
    const april = firstMonth + PERIODS * yearAt(open);
    push(rows.day.paid, paid);
    push(rows.day.paidBefore, paidBefore);
    push(rows.day.pensioned, pensioned);
    push(rows.day.pensionedBefore, pensionedBefore);
    push(rows.day.daysInYear, daysBeforeMonth(april + PERIODS) - daysBeforeMonth(april));
    push(rows.day.month, open);
    push(rows.day.flags, stretch.flags);
    const price = rows.day.month.length - 1;
    addPosting(on.postings, stretch.row, open, 1, DAY, price, stretch.people, stretch.to);
  };
  for (let span = stretch.span; span < stretch.past; span += 1) {
    const from = spans.from.values[span]!;
    const until = Math.min(spans.until.values[span]!, stretch.until);
    for (let at = from; at < until; ) {
      const month = (at >> 5) - firstMonth;
      const next = Math.min(until, ((at >> 5) + 1) << 5);
      const days = (next & 31 || daysInMonth(at >> 5)) - (at & 31);
      if (month !== open) {
        write();
        if (open < 0 || yearAt(month) !== yearAt(open)) [paid, pensioned] = [0, 0];
        [open, paidBefore, pensionedBefore] = [month, paid, pensioned];
      }
      paid += sums.each[sums.pay[span]!]! * days;
      pensioned += sums.each[sums.pensioned[span]!]! * days;
      at = next;
    }
  }
  write();
}
