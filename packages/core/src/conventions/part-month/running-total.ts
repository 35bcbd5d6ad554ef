import {
  firstMonth as aprilOf,
  type Instant,
  type MonthIndex,
  monthAt,
  monthInWords,
  nextMonth,
  startOfMonth,
  yearOfMonth,
} from "../../calendar/index.ts";
import { addedUp, type Because, figured, type Line } from "../../formula/index.ts";
import { payDays } from "../../rules/index.ts";
import type { DaysPaid, PartMonthConvention } from "./part-month.ts";

/** Which days of a year count, and how they are called. */
export interface CountedDays {
  readonly says: string;
  readonly choice: string;
  readonly rule: Line<"paid" | "paidBefore" | "daysInYear">;
  /** How many there are from one instant up to another. */
  readonly count: (from: Instant, until: Instant) => number;
  /** As in "days in post". */
  readonly named: string;
  readonly without?: NonNullable<PartMonthConvention["without"]>;
}

const MONTHS = 12;

/**
 * Every month, whole or part, by the days that count of its financial year: the annual sum × those in post so far ÷ those of the year,
 * less the same for the month before.
 */
export function runningTotal({ rule, count, named, ...words }: CountedDays): PartMonthConvention {
  const inYearOf = (april: MonthIndex): number => count(startOfMonth(april), startOfMonth(april + MONTHS));

  const upTo = (paid: DaysPaid, month: MonthIndex, last: MonthIndex): Because => {
    const year = yearOfMonth(month);
    const parts = paid.pieces(startOfMonth(aprilOf(year)), startOfMonth(last + 1)).map((piece) => {
      const days = count(piece.from, piece.from + piece.days);
      return figured(
        `${days} ${named} of ${monthInWords(piece.month)}`,
        payDays,
        { month: paid.annual(piece), days: { value: days, unit: "days" } },
        "annual",
      );
    });
    return addedUp(
      `annual sum × ${named} in post in ${year} up to the end of ${monthInWords(last)}`,
      "each day at its own annual sum",
      parts,
      "annual",
    );
  };

  return {
    ...words,
    runningTotal: rule,
    walk: (spans, stretch, firstMonth, months) => {
      let open = -1;
      let [paid, paidBefore, pensioned, pensionedBefore] = [0, 0, 0, 0];
      const write = (): void => {
        if (open < 0) return;
        const april = firstMonth + open - (open % MONTHS);
        const before = { paid: paidBefore, pensioned: pensionedBefore };
        months.running(open, { paid, pensioned }, before, inYearOf(april));
      };
      for (let span = stretch.span; span < stretch.past; span += 1) {
        const until = Math.min(spans.until.values[span]!, stretch.until);
        for (let at = spans.from.values[span]!; at < until; ) {
          const month = monthAt(at) - firstMonth;
          const next = Math.min(until, nextMonth(at));
          const days = count(at, next);
          if (month !== open) {
            write();
            if (open < 0 || month - (month % MONTHS) > open) [paid, pensioned] = [0, 0];
            [open, paidBefore, pensionedBefore] = [month, paid, pensioned];
          }
          paid += months.annual(span) * days;
          pensioned += months.pensioned(span) * days;
          at = next;
        }
      }
      write();
    },
    weight: (month, from, until) => {
      const start = Math.max(from, startOfMonth(month));
      const end = Math.min(until, startOfMonth(month + 1));
      return end > start ? count(start, end) : 0;
    },
    weightUnit: "days",
    explain: (paid, month, figure) =>
      figured(figure, rule, {
        paid: upTo(paid, month, month),
        paidBefore: upTo(paid, month, month - 1),
        daysInYear: { value: inYearOf(aprilOf(yearOfMonth(month))), unit: "days" },
      }),
  };
}
