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
import { addedUp, type Explanation, type FormulaRule, figured } from "../../formula/index.ts";
import { annualDays } from "../../rules/index.ts";
import type { DaysPaid, PartMonthConvention } from "./part-month.ts";

/** Which days of a year count, and how they are called. */
export interface CountedDays {
  readonly says: string;
  readonly choice: string;
  readonly rule: FormulaRule<"paid" | "paidBefore" | "daysInYear">;
  /** How many there are from one instant up to another. */
  readonly count: (fromInstant: Instant, untilInstant: Instant) => number;
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

  const upTo = (paid: DaysPaid, month: MonthIndex, last: MonthIndex): Explanation => {
    const year = yearOfMonth(month);
    const explanations = paid.pieces(startOfMonth(aprilOf(year)), startOfMonth(last + 1)).map((piece) => {
      const dayCount = count(piece.from, piece.from + piece.days);
      return figured(
        `${dayCount} ${named} of ${monthInWords(piece.month)}`,
        annualDays,
        { annual: paid.annual(piece), days: { value: dayCount, unit: "days" } },
        "annual",
      );
    });
    return addedUp(
      `annual sum × ${named} in post in ${year} up to the end of ${monthInWords(last)}`,
      "each day at its own annual sum",
      explanations,
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
      for (let spanIndex = stretch.span; spanIndex < stretch.past; spanIndex += 1) {
        const untilInstant = Math.min(spans.until.values[spanIndex]!, stretch.until);
        for (let instant = spans.from.values[spanIndex]!; instant < untilInstant; ) {
          const monthIndex = monthAt(instant) - firstMonth;
          const next = Math.min(untilInstant, nextMonth(instant));
          const dayCount = count(instant, next);
          if (monthIndex !== open) {
            write();
            if (open < 0 || monthIndex - (monthIndex % MONTHS) > open) [paid, pensioned] = [0, 0];
            [open, paidBefore, pensionedBefore] = [monthIndex, paid, pensioned];
          }
          paid += months.annual(spanIndex) * dayCount;
          pensioned += months.pensioned(spanIndex) * dayCount;
          instant = next;
        }
      }
      write();
    },
    weight: (monthIndex, fromInstant, untilInstant) => {
      const startInstant = Math.max(fromInstant, startOfMonth(monthIndex));
      const endInstant = Math.min(untilInstant, startOfMonth(monthIndex + 1));
      return endInstant > startInstant ? count(startInstant, endInstant) : 0;
    },
    weightUnit: "days",
    explain: (paid, monthIndex, figureName) =>
      figured(figureName, rule, {
        paid: upTo(paid, monthIndex, monthIndex),
        paidBefore: upTo(paid, monthIndex, monthIndex - 1),
        daysInYear: { value: inYearOf(aprilOf(yearOfMonth(monthIndex))), unit: "days" },
      }),
  };
}
