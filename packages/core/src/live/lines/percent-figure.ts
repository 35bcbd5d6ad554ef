import { yearsFrom } from "../../calendar/index.ts";
import { type Line, percentIn } from "../../plan/index.ts";
import { ifEqual } from "../figures/choose.ts";
import { type Figure, literal, valueIn } from "../figures/figure.ts";
import { numberInput, RATE } from "../inputs.ts";
import { NotLive } from "../not-live.ts";
import type { PostContext } from "../posts/post-context.ts";

/** The percentage of a line in each month's year: one for all of them, or one for each of some. */
export function percentFigure({ inputs, time, plan }: PostContext, planLine: Line, lineIndex: number): Figure {
  const { sum } = planLine;
  if (sum.is !== "percent") throw new NotLive();
  const isIncome = planLine.income === true;
  const rateOf = (rate: number): number => (isIncome ? 0 - rate : rate);
  const recordPath = ["lines", lineIndex, "percent"];
  const given = (rate: number, fieldPath: readonly (string | number)[]): Figure => {
    const figure = numberInput(inputs, fieldPath, rateOf(rate), RATE);
    if (figure === undefined) throw new NotLive();
    return figure;
  };
  if (typeof sum.percent === "number") return given(sum.percent, recordPath);
  const years = yearsFrom(plan.years.from, plan.years.to);
  const first = valueIn(time.year, 0);
  const figure = sum.percent.reduce(
    (otherwise, { year, rate }): Figure =>
      ifEqual(time.year, literal(first + years.indexOf(year)), given(rate, [...recordPath, year]), otherwise),
    literal(0),
  );
  const value = (time.year.value as readonly number[]).map((year) =>
    rateOf(percentIn(sum.percent, years[year - first]!)),
  );
  return { ...figure, value, range: RATE };
}
