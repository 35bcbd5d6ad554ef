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
    for (let span = stretch.span; span < stretch.past; span += 1) {
      const from = spans.from.values[span]!;
      const end = spans.until.values[span]!;
      const until = end < stretch.until ? end : stretch.until;
      if (from >= until) continue;
      let month = monthAt(from) - firstMonth;
      const last = monthAt(until) - firstMonth;
      const within = daysBefore(from);
      if (month === last) {
        months.days(span, month, daysBefore(until) - within);
        continue;
      }
      if (within > 0) {
        months.days(span, month, daysInMonth(firstMonth + month) - within);
        month += 1;
      }
      if (month < last) months.whole(span, month, last);
      if (daysBefore(until) > 0) months.days(span, last, daysBefore(until));
    }
  },
  weight: (month, from, until) => (daysWithin(month, from, until) * MONTH) / daysInMonth(month),
  weightUnit: "month-parts",
  explain: (paid, month, figure) => {
    const start = startOfMonth(month);
    const pieces = paid.pieces(start, nextMonth(start));
    const length = daysInMonth(month);
    if (pieces.length === 1 && pieces[0]!.days === length) return wholeMonthAt(paid, pieces[0]!, figure);
    const parts = pieces.map((piece) =>
      figured(`${piece.days} days of ${monthInWords(month)}`, payDays, {
        month: wholeMonthAt(paid, piece, `a whole ${monthInWords(month)}`),
        days: { value: piece.days, unit: "days" },
      }),
    );
    return figured(figure, partMonth, {
      payDays: addedUp(`the days paid of ${monthInWords(month)}`, "the month's sum × days, for each rate", parts),
      daysInMonth: { value: length, unit: "days" },
    });
  },
};
