import type { Day } from "../../calendar/index.ts";
import type { Increments } from "../../conventions/index.ts";
import { ifLess } from "../figures/choose.ts";
import { aprilAfterDay, DAYS, financialYearOf, monthsAfterDay, serialOf, yearsBetween } from "../figures/days.ts";
import { type Figure, figureOf, literal, ruled, valueIn, valuesOf } from "../figures/figure.ts";
import { addSingle } from "./block.ts";
import { laterDay } from "./day-rules.ts";
import type { PostContext } from "./post-context.ts";

/** How many increments someone has had by a day, and the days in the plan's years on which they may come. */
export interface IncrementRows {
  readonly upTo: (day: Figure) => Figure;
  readonly changes: readonly Figure[];
}

/** What each rule of increments makes of a start. */
export const incrementRules: {
  readonly [name in Increments]: (context: PostContext, subject: string, start: Figure) => IncrementRows;
} = {
  "april-six-months": (context, subject, start) =>
    aprils(context, subject, ruled(laterDay, { one: aprilAfterDay(start), other: monthsAfterDay(start, literal(6)) })),
  april: (context, subject, start) => aprils(context, subject, aprilAfterDay(start)),
  anniversary: anniversaries,
  none: () => ({ upTo: () => literal(0), changes: [] }),
};

/** Each 1 April after a first increment. */
function aprils({ sheet, time, forecast }: PostContext, subject: string, firstIncrement: Figure): IncrementRows {
  const first = addSingle(sheet, subject, "first increment", "day", firstIncrement);
  const laterYears = forecast.years.slice(1).map((_entry, position) =>
    figureOf(
      `DATE(${time.firstYear.text}+${position + 1},4,1)`,
      valuesOf([time.firstYear], (financialYear) => valueIn(serialOfApril(financialYear + position + 1), 0)),
      DAYS,
    ),
  );
  return {
    changes: [first, ...laterYears],
    upTo: (dayFigure) => {
      const [financialYear, firstYear] = [financialYearOf(dayFigure), financialYearOf(first)];
      const count = figureOf(
        `(1+${financialYear.text}-${firstYear.text})`,
        valuesOf([financialYear, firstYear], (now, then) => 1 + now - then),
        { least: 0, most: 200 },
      );
      return ifLess(dayFigure, first, literal(0), count);
    },
  };
}

const serialOfApril = (financialYear: number): Figure => literal(serialOf(`${financialYear}-04-01` as Day));

/** Each year after the start. */
function anniversaries({ time, forecast }: PostContext, _: string, start: Figure): IncrementRows {
  const upTo = (dayFigure: Figure): Figure => {
    const years = yearsBetween(start, dayFigure);
    const inYear = monthsAfterDay(start, twelveTimes(years));
    const value = valuesOf([years, inYear, dayFigure], (count, anniversary, on) =>
      Math.max(0, count - (anniversary > on ? 1 : 0)),
    );
    return figureOf(`MAX(0,${years.text}-IF(${inYear.text}>${dayFigure.text},1,0))`, value, { least: 0, most: 200 });
  };
  const beforePlan = upTo(time.firstDay);
  const changes = forecast.years.map((_year, position) => {
    const count = figureOf(
      `12*(${beforePlan.text}+${position + 1})`,
      valuesOf([beforePlan], (had) => 12 * (had + position + 1)),
      { least: 0, most: 2_400 },
    );
    return monthsAfterDay(start, count);
  });
  return { upTo, changes };
}

const twelveTimes = (count: Figure): Figure =>
  figureOf(
    `12*${count.text}`,
    valuesOf([count], (value) => 12 * value),
    { least: -96_000, most: 96_000 },
  );
