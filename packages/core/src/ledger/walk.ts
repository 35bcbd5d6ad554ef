import { daysInMonth } from "../calendar/index.ts";
import { type MonthWriter, partMonths } from "../conventions/index.ts";
import { push } from "../formula/index.ts";
import type { Timeline } from "../timeline/index.ts";
import type { AnnualSums } from "./annual-sums.ts";
import { addPosting, type Postings } from "./postings.ts";
import type { PriceBook } from "./price-book.ts";
import { DAY, PART, PERIODS, type PriceRows, WHOLE } from "./price-rows.ts";

/** Everything a walk over spans writes to and reads from. */
export interface LedgerWalk {
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

/** Prices the months of some spans of one person by the plan's part-month convention, and posts them. */
export function walkStretch(walk: LedgerWalk, stretch: Stretch): void {
  const { plan, spans, firstMonth } = walk.timeline;
  const writer = writers.get(walk) ?? writerOf(walk);
  writers.set(walk, writer);
  partMonths[plan.conventions.partMonth].walk(spans, stretch, firstMonth, writer.of(stretch));
}

/** The writer of each walk: there is a stretch for every person, and one writer for all of them. */
const writers = new WeakMap<LedgerWalk, { readonly of: (stretch: Stretch) => MonthWriter }>();

/** The financial year of a month, both counted from the plan's first. */
const yearAt = (monthIndex: number): number => (monthIndex / PERIODS) | 0;

/** Writes months to the price rows and postings of a walk. */
function writerOf(walk: LedgerWalk): { readonly of: (stretch: Stretch) => MonthWriter } {
  const { rows, sums } = walk;
  let stretch: Stretch;
  /** The part month that is being written: its month and its price row; −1 before there is one. */
  let [open, part] = [-1, -1];
  const writer: MonthWriter = {
    annual: (spanIndex) => sums.each[sums.pay[spanIndex]!]!,
    pensioned: (spanIndex) => sums.each[sums.pensioned[spanIndex]!]!,
    whole: (spanIndex, fromInstant, untilInstant) => {
      const last = untilInstant < stretch.last ? untilInstant : stretch.last;
      const pay = sums.pay[spanIndex]!;
      const pensioned = sums.pensioned[spanIndex]!;
      let monthIndex = fromInstant > stretch.first ? fromInstant : stretch.first;
      for (let yearIndex = yearAt(monthIndex); monthIndex < last; yearIndex += 1) {
        const pastMonth = PERIODS * (yearIndex + 1);
        const next = last < pastMonth ? last : pastMonth;
        const price = walk.book.april(pay, pensioned, yearIndex, stretch.flags) + monthIndex - PERIODS * yearIndex;
        addPosting(walk.postings, stretch.row, monthIndex, next - monthIndex, WHOLE, price, stretch.people, stretch.to);
        monthIndex = next;
      }
    },
    days: (spanIndex, monthIndex, dayCount) => {
      if (monthIndex < stretch.first || monthIndex >= stretch.last) return;
      if (monthIndex !== open) {
        [open, part] = [monthIndex, rows.part.month.length];
        push(rows.part.daysInMonth, daysInMonth(walk.timeline.firstMonth + monthIndex));
        push(rows.part.month, monthIndex);
        push(rows.part.flags, stretch.flags);
        addPosting(walk.postings, stretch.row, monthIndex, 1, PART, part, stretch.people, stretch.to);
      }
      const yearIndex = yearAt(monthIndex);
      const april = walk.book.april(sums.pay[spanIndex]!, sums.pensioned[spanIndex]!, yearIndex, stretch.flags);
      push(rows.pieces.part, part);
      push(rows.pieces.whole, april + monthIndex - PERIODS * yearIndex);
      push(rows.pieces.days, dayCount);
    },
    running: (monthIndex, upToEnd, annualSumDaysBefore, daysInYear) => {
      if (monthIndex < stretch.first || monthIndex >= stretch.last) return;
      const { day } = rows;
      push(day.paid, upToEnd.paid);
      push(day.paidBefore, annualSumDaysBefore.paid);
      push(day.pensioned, upToEnd.pensioned);
      push(day.pensionedBefore, annualSumDaysBefore.pensioned);
      push(day.daysInYear, daysInYear);
      push(day.month, monthIndex);
      push(day.flags, stretch.flags);
      addPosting(walk.postings, stretch.row, monthIndex, 1, DAY, day.month.length - 1, stretch.people, stretch.to);
    },
  };
  return {
    of: (nextStretch) => {
      stretch = nextStretch;
      [open, part] = [-1, -1];
      return writer;
    },
  };
}
