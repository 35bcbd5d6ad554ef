import { daysBefore, monthFrom, nextMonth, startOfMonth } from "../../calendar/index.ts";
import { addedUp } from "../../formula/index.ts";
import type { PartMonthConvention } from "./part-month.ts";
import { MONTH, wholeMonthAt } from "./whole-month.ts";

/** A twelfth for a month of whose first day someone is in post, else nothing. */
export const wholeMonths: PartMonthConvention = {
  says: "a month is paid whole if in post on its first day",
  choice: "whole months only",
  walk: (spans, stretch, firstMonth, months) => {
    for (let spanIndex = stretch.span; spanIndex < stretch.past; spanIndex += 1) {
      const untilInstant = Math.min(spans.until.values[spanIndex]!, stretch.until);
      months.whole(
        spanIndex,
        monthFrom(spans.from.values[spanIndex]!) - firstMonth,
        monthFrom(untilInstant) - firstMonth,
      );
    }
  },
  weight: (monthIndex, fromInstant, untilInstant) =>
    fromInstant <= startOfMonth(monthIndex) && startOfMonth(monthIndex) < untilInstant ? MONTH : 0,
  weightUnit: "month-parts",
  without: { lacks: "no month begins", since: "only whole months count" },
  explain: (paid, monthIndex, figureName) => {
    const startInstant = startOfMonth(monthIndex);
    const onFirst = paid.pieces(startInstant, nextMonth(startInstant)).find(({ from }) => daysBefore(from) === 0);
    return onFirst
      ? wholeMonthAt(paid, onFirst, figureName)
      : addedUp(figureName, "not in post on the first of the month", []);
  },
};
