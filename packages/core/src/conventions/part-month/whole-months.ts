import { daysBefore, monthFrom, nextMonth, startOfMonth } from "../../calendar/index.ts";
import { addedUp } from "../../formula/index.ts";
import type { PartMonthConvention } from "./part-month.ts";
import { MONTH, wholeMonthAt } from "./whole-month.ts";

/** A twelfth for a month of whose first day someone is in post, else nothing. */
export const wholeMonths: PartMonthConvention = {
  says: "a month is paid whole if in post on its first day",
  choice: "whole months only",
  walk: (spans, stretch, firstMonth, months) => {
    for (let span = stretch.span; span < stretch.past; span += 1) {
      const until = Math.min(spans.until.values[span]!, stretch.until);
      months.whole(span, monthFrom(spans.from.values[span]!) - firstMonth, monthFrom(until) - firstMonth);
    }
  },
  weight: (month, from, until) => (from <= startOfMonth(month) && startOfMonth(month) < until ? MONTH : 0),
  weightUnit: "month-parts",
  without: { lacks: "no month begins", since: "only whole months count" },
  explain: (paid, month, figure) => {
    const start = startOfMonth(month);
    const onFirst = paid.pieces(start, nextMonth(start)).find(({ from }) => daysBefore(from) === 0);
    return onFirst ? wholeMonthAt(paid, onFirst, figure) : addedUp(figure, "not in post on the first of the month", []);
  },
};
