import { daysInMonth } from "../calendar/index.ts";
import { type MonthWriter, partMonths } from "../conventions/index.ts";
import { push } from "../formula/index.ts";
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

/** Prices the months of some spans of one person by the plan's part-month convention, and posts them. */
export function walk(on: Walk, stretch: Stretch): void {
  const { plan, spans, firstMonth } = on.timeline;
  const writer = writers.get(on) ?? writerOf(on);
  writers.set(on, writer);
  partMonths[plan.conventions.partMonth].walk(spans, stretch, firstMonth, writer.of(stretch));
}

/** The writer of each walk: there is a stretch for every person, and one writer for all of them. */
const writers = new WeakMap<Walk, { readonly of: (stretch: Stretch) => MonthWriter }>();

/** The financial year of a month, both counted from the plan's first. */
const yearAt = (month: number): number => (month / PERIODS) | 0;

/** Writes months to the price rows and postings of a walk. */
function writerOf(on: Walk): { readonly of: (stretch: Stretch) => MonthWriter } {
  const { rows, sums } = on;
  let stretch: Stretch;
  /** The part month that is being written: its month and its price row; −1 before there is one. */
  let [open, part] = [-1, -1];
  const writer: MonthWriter = {
    annual: (span) => sums.each[sums.pay[span]!]!,
    pensioned: (span) => sums.each[sums.pensioned[span]!]!,
    whole: (span, from, until) => {
      const last = until < stretch.last ? until : stretch.last;
      const pay = sums.pay[span]!;
      const pensioned = sums.pensioned[span]!;
      let month = from > stretch.first ? from : stretch.first;
      for (let year = yearAt(month); month < last; year += 1) {
        const past = PERIODS * (year + 1);
        const next = last < past ? last : past;
        const price = on.book.april(pay, pensioned, year, stretch.flags) + month - PERIODS * year;
        addPosting(on.postings, stretch.row, month, next - month, WHOLE, price, stretch.people, stretch.to);
        month = next;
      }
    },
    days: (span, month, days) => {
      if (month < stretch.first || month >= stretch.last) return;
      if (month !== open) {
        [open, part] = [month, rows.part.month.length];
        push(rows.part.daysInMonth, daysInMonth(on.timeline.firstMonth + month));
        push(rows.part.month, month);
        push(rows.part.flags, stretch.flags);
        addPosting(on.postings, stretch.row, month, 1, PART, part, stretch.people, stretch.to);
      }
      const year = yearAt(month);
      const april = on.book.april(sums.pay[span]!, sums.pensioned[span]!, year, stretch.flags);
      push(rows.pieces.part, part);
      push(rows.pieces.whole, april + month - PERIODS * year);
      push(rows.pieces.days, days);
    },
    running: (month, upToEnd, before, daysInYear) => {
      if (month < stretch.first || month >= stretch.last) return;
      const { day } = rows;
      push(day.paid, upToEnd.paid);
      push(day.paidBefore, before.paid);
      push(day.pensioned, upToEnd.pensioned);
      push(day.pensionedBefore, before.pensioned);
      push(day.daysInYear, daysInYear);
      push(day.month, month);
      push(day.flags, stretch.flags);
      addPosting(on.postings, stretch.row, month, 1, DAY, day.month.length - 1, stretch.people, stretch.to);
    },
  };
  return {
    of: (next) => {
      stretch = next;
      [open, part] = [-1, -1];
      return writer;
    },
  };
}
