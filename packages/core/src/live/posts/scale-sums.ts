import type { Day } from "../../calendar/index.ts";
import type { Increments } from "../../conventions/index.ts";
import { gradeNamed, ladderOf, type Post } from "../../plan/index.ts";
import { gradeMiddle, pointReached } from "../../rules/index.ts";
import { ifLess, placeUpTo } from "../figures/choose.ts";
import { aprilAfterDay, DAYS, financialYearOf, monthsAfterDay, serialOf, yearsBetween } from "../figures/days.ts";
import { type Figure, figureOf, literal, ruled, valueIn, valuesOf } from "../figures/figure.ts";
import { PERSONAL } from "../inputs.ts";
import { NotLive } from "../not-live.ts";
import { placeOfPoint, type ScaleRows } from "../rates/scale-rows.ts";
import { addSingle } from "./block.ts";
import { laterDay } from "./day-rules.ts";
import type { PaySums } from "./pay-sums.ts";
import type { PostContext } from "./post-context.ts";

/** How many increments someone has had by a day, and the days in the plan's years on which they may come. */
interface IncrementRows {
  readonly upTo: (day: Figure) => Figure;
  readonly changes: readonly Figure[];
}

/** What each rule of increments makes of a start. */
const rules: {
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

/** The salary of someone on a scale over time: the point on appointment, its increments, and what the point is worth on each day. */
export function addScaleSums(context: PostContext, planPost: Post, postIndex: number, start: Figure): PaySums {
  const { pay } = planPost;
  const { plan, scales, sheet } = context;
  const ladder = ladderOf(plan, pay);
  if (ladder === undefined || ladder.ranges.length !== 1) throw new NotLive();
  const scale = scales.get(ladder.scale);
  if (scale === undefined) throw new NotLive();
  const places = placesOf(context, pay, postIndex, scale);
  const point = addSingle(sheet, planPost.id, "place of the point on its scale", "place", places.point);
  const top =
    places.top === undefined
      ? point
      : addSingle(sheet, planPost.id, "place of the top of the grade", "place", places.top);
  const increments =
    places.top === undefined
      ? rules.none(context, planPost.id, start)
      : rules[plan.conventions.increments](context, planPost.id, start);
  const changesInPlan = scale.days.figures.filter(
    (dayFigure) =>
      valueIn(dayFigure, 0) > valueIn(context.time.firstDay, 0) &&
      valueIn(dayFigure, 0) < valueIn(context.time.pastDay, 0),
  );
  return {
    changes: [...changesInPlan, ...increments.changes],
    sumOn: (dayFigure) => {
      const column = placeUpTo(
        dayFigure,
        scale.days.range,
        scale.days.figures.map((figure) => valueIn(figure, 0)),
      );
      const reached = ruled(pointReached, { point, increments: increments.upTo(dayFigure), top });
      const cellPlace = scale.lowest === undefined ? reached : notBelow(reached, scale.lowest, column);
      const value = valuesOf(
        [cellPlace, column],
        (sheetRow, position) => scale.salaries.values[sheetRow - 1]?.[position - 1] ?? 0,
      );
      return figureOf(`INDEX(${scale.salaries.range},${cellPlace.text},${column.text})`, value, PERSONAL);
    },
  };
}

/** The places of the point on appointment and of the top, out of the cells that name them. */
function placesOf(
  { inputs, plan }: PostContext,
  pay: Post["pay"],
  postIndex: number,
  scale: ScaleRows,
): { readonly point: Figure; readonly top?: Figure } {
  const cellPlace = (point: string, fieldPath: readonly (string | number)[]): Figure =>
    placeOfPoint(scale, point, fieldPath, inputs);
  const recordPath = ["posts", postIndex, "pay"];
  if (pay.is === "scale")
    return {
      point: cellPlace(pay.point, [...recordPath, "point"]),
      ...(pay.top !== undefined && { top: cellPlace(pay.top, [...recordPath, "top"]) }),
    };
  if (pay.is !== "grade") throw new NotLive();
  const [range] = gradeNamed(plan, pay.grade).ranges;
  const bottom = cellPlace(range!.bottom, ["grades", pay.grade, "from"]);
  const top = cellPlace(range!.top, ["grades", pay.grade, "to"]);
  const entry = pay.entry ?? plan.conventions.gradeAt;
  if (entry === undefined) throw new NotLive();
  if (typeof entry !== "string") return { point: cellPlace(entry.point, [...recordPath, "at"]), top };
  if (entry === "middle") return { point: ruled(gradeMiddle, { bottom, top }), top };
  return { point: entry === "bottom" ? bottom : top, top };
}

function notBelow(
  place: Figure,
  lowest: { readonly range: string; readonly values: readonly number[] },
  column: Figure,
): Figure {
  const least = figureOf(
    `INDEX(${lowest.range},1,${column.text})`,
    valuesOf([column], (position) => lowest.values[position - 1]!),
    { least: 1, most: place.range.most },
  );
  return ruled(laterDay, { one: place, other: least });
}
