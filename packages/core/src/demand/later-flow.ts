import {
  addMonths,
  type Day,
  dayNumber,
  daysInMonth,
  isMonth,
  type MonthIndex,
  monthIndex,
} from "../calendar/index.ts";
import type { Flow } from "./demand.ts";

/** A flow so many months later: in months evenly, and on days; in hundredths. */
export interface LaterFlow {
  readonly inMonth: (month: MonthIndex) => number;
  readonly onDays: readonly { readonly day: number; readonly number: number }[];
}

/**
 * What came evenly in a month comes evenly in the month so many later; what came on a day on that day of the month, or on its last. What
 * came before the opening is not known, and of the opening's own month only what came after it follows.
 */
export function laterFlow(flow: Flow, months: number, opened: Day): LaterFlow {
  const openMonth = monthIndex(opened);
  const length = daysInMonth(openMonth);
  const inMonths = new Map<MonthIndex, number>();
  for (const { on, number } of flow.dated)
    if (isMonth(on)) inMonths.set(monthIndex(on), (inMonths.get(monthIndex(on)) ?? 0) + number);
  return {
    inMonth: (month) => {
      const cameIn = month - months;
      if (cameIn < openMonth) return 0;
      const number = flow.perMonth + (inMonths.get(cameIn) ?? 0);
      return cameIn > openMonth ? number : Math.round((number * (length - Number(opened.slice(8)))) / length);
    },
    onDays: flow.dated.flatMap(({ on, number }) =>
      isMonth(on) ? [] : [{ day: dayNumber(addMonths(on, months)), number }],
    ),
  };
}
