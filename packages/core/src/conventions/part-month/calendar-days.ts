import {
  daysBefore,
  daysInMonth,
  daysWithin,
  monthAt,
  monthInWords,
  nextMonth,
  startOfMonth,
} from "../../calendar/index.ts";
import { addedUp, figured } from "../../formula/index.ts";
import { partMonth, payDays } from "../../rules/index.ts";
import type { PartMonthConvention } from "./part-month.ts";
import { MONTH, wholeMonthAt } from "./whole-month.ts";

/** A twelfth for a whole month; of a part month its days ÷ the days of that month. */
export const calendarDays: PartMonthConvention = {
  says: "a part month is paid by its calendar days",
  choice: "days in post ÷ days in the month",
  walk: (spans, stretch, firstMonth, months) => {
    for (let spanIndex = stretch.span; spanIndex < stretch.past; spanIndex += 1) {
      const fromInstant = spans.from.values[spanIndex]!;
      const endInstant = spans.until.values[spanIndex]!;
      const untilInstant = endInstant < stretch.until ? endInstant : stretch.until;
      if (fromInstant >= untilInstant) continue;
      let monthIndex = monthAt(fromInstant) - firstMonth;
      const last = monthAt(untilInstant) - firstMonth;
      const dayOfMonth = daysBefore(fromInstant);
      if (monthIndex === last) {
        months.days(spanIndex, monthIndex, daysBefore(untilInstant) - dayOfMonth);
        continue;
      }
      if (dayOfMonth > 0) {
        months.days(spanIndex, monthIndex, daysInMonth(firstMonth + monthIndex) - dayOfMonth);
        monthIndex += 1;
      }
      if (monthIndex < last) months.whole(spanIndex, monthIndex, last);
      if (daysBefore(untilInstant) > 0) months.days(spanIndex, last, daysBefore(untilInstant));
    }
  },
  weight: (monthIndex, fromInstant, untilInstant) =>
    (daysWithin(monthIndex, fromInstant, untilInstant) * MONTH) / daysInMonth(monthIndex),
  weightUnit: "month-parts",
  explain: (paid, monthIndex, figureName) => {
    const startInstant = startOfMonth(monthIndex);
    const pieces = paid.pieces(startInstant, nextMonth(startInstant));
    const length = daysInMonth(monthIndex);
    if (pieces.length === 1 && pieces[0]!.days === length) return wholeMonthAt(paid, pieces[0]!, figureName);
    const explanations = pieces.map((piece) =>
      figured(`${piece.days} days of ${monthInWords(monthIndex)}`, payDays, {
        month: wholeMonthAt(paid, piece, `a whole ${monthInWords(monthIndex)}`),
        days: { value: piece.days, unit: "days" },
      }),
    );
    return figured(figureName, partMonth, {
      payDays: addedUp(
        `the days paid of ${monthInWords(monthIndex)}`,
        "the month's sum × days, for each rate",
        explanations,
      ),
      daysInMonth: { value: length, unit: "days" },
    });
  },
};
