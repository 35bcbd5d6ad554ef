import { startOf, weekdaysUntil } from "../../calendar/index.ts";
import type { PartMonth } from "../../conventions/index.ts";
import { dayOfSerial } from "../figures/days.ts";
import { type Figure, figureOf, ruled, valuesOf } from "../figures/figure.ts";
import type { TimeRows } from "../months/time.ts";
import { daysInSpan, earlierDay, laterDay, lessOther } from "./day-rules.ts";

/** A span of days, from one until another. */
export interface Days {
  readonly from: Figure;
  readonly until: Figure;
}

/** How the days of a month that lie in a span are counted, by the convention of part months. */
const counts: { readonly [name in PartMonth]: (time: TimeRows, days: Days) => Figure } = {
  "calendar-days": calendarDaysIn,
  "days-of-year": calendarDaysIn,
  "whole-months": (time, { from, until }) =>
    figureOf(
      `IF(AND(${from.text}<=${time.first.text},${time.first.text}<${until.text}),1,0)`,
      valuesOf([time.first, from, until], (first, since, to) => (since <= first && first < to ? 1 : 0)),
      { least: 0, most: 1 },
    ),
  weekdays: (time, days) => {
    const from = ruled(laterDay, { one: time.first, other: days.from });
    const until = ruled(earlierDay, { one: time.next, other: days.until });
    return figureOf(
      `IF(${from.text}<${until.text},NETWORKDAYS(${from.text},${until.text}-1),0)`,
      valuesOf([from, until], (since, to) =>
        since < to ? weekdaysUntil(startOf(dayOfSerial(since)), startOf(dayOfSerial(to))) : 0,
      ),
      { least: 0, most: 23 },
    );
  },
};

/** The calendar days of a month that lie in a span. */
export function calendarDaysIn({ first, next }: TimeRows, { from, until }: Days): Figure {
  const figure = ruled(daysInSpan, { next, until, first, from });
  return { ...figure, range: { least: 0, most: 31 } };
}

/** The days of a month that lie in a span and in none of some others, by a convention. */
export function countedDays(name: PartMonth, time: TimeRows, days: Days, without: readonly Days[]): Figure {
  return without.reduce(
    (left, vacant) => {
      const shared: Days = {
        from: ruled(laterDay, { one: days.from, other: vacant.from }),
        until: ruled(earlierDay, { one: days.until, other: vacant.until }),
      };
      const figure = ruled(lessOther, { number: left, other: counts[name](time, shared) });
      return { ...figure, range: left.range };
    },
    counts[name](time, days),
  );
}
