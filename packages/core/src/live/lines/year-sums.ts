import { yearsFrom } from "../../calendar/index.ts";
import type { Line } from "../../plan/index.ts";
import { grown, percentOf } from "../../rules/index.ts";
import { type Figure, figureOf, literal, ruled, valueIn, valuesOf } from "../figures/figure.ts";
import { AMOUNT, type Inputs, numberInput, placeOfCells, RATE } from "../inputs.ts";
import { NotLive } from "../not-live.ts";
import type { PostContext } from "../posts/post-context.ts";

/** The largest sum of a line in a year. */
export const SUMS = { least: -AMOUNT.most / 10, most: AMOUNT.most / 10 };

/** An amount as its sign has it: income is written without a minus, and stands below nothing. */
export const signed = (figure: Figure, isIncome: boolean): Figure =>
  isIncome
    ? { text: `-${figure.text}`, level: 1, value: valuesOf([figure], (value) => 0 - value), range: SUMS }
    : { ...figure, range: SUMS };

/** A line's sum of each month's year: given, grown from the last given, or a percentage of what sources have. */
export function yearSum(context: PostContext, planLine: Line, lineIndex: number): Figure {
  const { sum } = planLine;
  if (sum.is === "percent") return percentSum(context, planLine, lineIndex);
  if (sum.is !== "yearly" || sum.uplift !== undefined) throw new NotLive();
  const { plan, inputs, time } = context;
  const years = yearsFrom(plan.years.from, plan.years.to);
  const range = yearRange(inputs, ["lines", lineIndex, "perYear"], years);
  const cellPlace = placeOfYear(time);
  const amounts = years.map(
    (financialYear) => sum.perYear.find((yearSum) => yearSum.year === financialYear)?.amount ?? 0,
  );
  const stated = signed(
    figureOf(
      `ROUND(INDEX(${range},1,${cellPlace.text})*100,0)`,
      valuesOf([cellPlace], (position) => (planLine.income ? 0 - amounts[position - 1]! : amounts[position - 1]!) + 0),
      { least: 0, most: SUMS.most },
    ),
    planLine.income === true,
  );
  if (sum.growth === undefined) return stated;
  const last = Math.max(...sum.perYear.map(({ year: financialYear }) => years.indexOf(financialYear))) + 1;
  if (last < years.length - 1) throw new NotLive();
  const growth = numberInput(inputs, ["lines", lineIndex, "growth", "percent"], sum.growth, {
    times: 1_000_000,
    least: -1_000_000,
    most: 1_000_000,
  });
  if (growth === undefined || last === 0) throw new NotLive();
  const lastSum = signed(
    figureOf(
      `ROUND(INDEX(${range},1,${last})*100,0)`,
      planLine.income ? 0 - amounts[last - 1]! : amounts[last - 1]!,
      SUMS,
    ),
    planLine.income === true,
  );
  const later = ruled(grown(1), { sum: lastSum, growth });
  return figureOf(
    `IF(${cellPlace.text}<=${last},${stated.text},${later.text})`,
    valuesOf([cellPlace, stated], (position, given) => (position <= last ? given : valueIn(later, 0))),
    SUMS,
  );
}

/** The place of a month's year among the plan's. */
const placeOfYear = (time: PostContext["time"]): Figure => ({
  ...figureOf(
    `${time.year.text}-${time.firstYear.text}+1`,
    valuesOf([time.year, time.firstYear], (financialYear, first) => financialYear - first + 1),
    { least: 1, most: 100 },
  ),
  level: 1,
});

/** The cells of the plan's years in one row, where they stand side by side. */
function yearRange(inputs: Inputs, recordPath: readonly (string | number)[], years: readonly string[]): string {
  const range = placeOfCells(
    inputs,
    years.map((financialYear) => [...recordPath, financialYear]),
  );
  if (range === undefined) throw new NotLive();
  return range;
}

function percentSum({ plan, inputs, time }: PostContext, { sum, income }: Line, lineIndex: number): Figure {
  if (sum.is !== "percent" || sum.of.is !== "sources" || typeof sum.percent !== "number") throw new NotLive();
  const { sources } = sum.of;
  const years = yearsFrom(plan.years.from, plan.years.to);
  const rate = Math.abs(sum.percent);
  const percent = numberInput(inputs, ["lines", lineIndex, "percent"], rate, RATE);
  if (percent === undefined) throw new NotLive();
  const cellPlace = placeOfYear(time);
  const named = plan.funding.flatMap((source, position) => (sources.includes(source.id) ? [{ source, position }] : []));
  const texts = named.map(
    ({ position }) =>
      `ROUND(INDEX(${yearRange(inputs, ["funding", position, "perYear"], years)},1,${cellPlace.text})*100,0)`,
  );
  const totals = years.map((financialYear) =>
    named.reduce(
      (total, { source }) => total + (source.perYear.find((own) => own.year === financialYear)?.amount ?? 0),
      0,
    ),
  );
  const seen: Figure = {
    ...figureOf(
      texts.join("+"),
      valuesOf([cellPlace], (position) => totals[position - 1]!),
      { least: 0, most: SUMS.most },
    ),
    level: 1,
  };
  return signed(ruled(percentOf, { percent, before: literal(0), seen }), income === true);
}
