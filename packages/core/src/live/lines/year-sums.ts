import { type FinancialYear, yearsFrom } from "../../calendar/index.ts";
import { bracketed, PRODUCT } from "../../formula/index.ts";
import type { Line } from "../../plan/index.ts";
import { percentOf } from "../../rules/index.ts";
import { type Figure, figureOf, literal, ruled, valuesOf } from "../figures/figure.ts";
import { AMOUNT, AWARD, type Inputs, numberInput, placeOfCell, placeOfCells } from "../inputs.ts";
import { NotLive } from "../not-live.ts";
import { addSingle } from "../posts/block.ts";
import type { PostContext } from "../posts/post-context.ts";
import { addGrown, addRisen } from "./later-years.ts";
import { percentFigure } from "./percent-figure.ts";

/** The largest sum of a line in a year. */
export const SUMS = { least: -AMOUNT.most / 10, most: AMOUNT.most / 10 };

/** An amount as its sign has it: income is written without a minus, and stands below nothing. */
export const signed = (figure: Figure, isIncome: boolean): Figure =>
  isIncome
    ? { text: `-${bracketed(figure, PRODUCT)}`, level: 1, value: valuesOf([figure], (value) => 0 - value), range: SUMS }
    : { ...figure, range: SUMS };

/** A line's sum of each month's year: given, grown from the last given, or a percentage of what sources have. */
export function yearSum(context: PostContext, planLine: Line, lineIndex: number): Figure {
  const { sum } = planLine;
  if (sum.is === "percent") return percentSum(context, planLine, lineIndex);
  if (sum.is !== "yearly") throw new NotLive();
  const { plan, inputs, time } = context;
  const years = yearsFrom(plan.years.from, plan.years.to);
  const range = yearRange(inputs, ["lines", lineIndex, "perYear"], years);
  const cellPlace = placeOfYear(time);
  const amounts = years.map(
    (financialYear) => sum.perYear.find((yearSum) => yearSum.year === financialYear)?.amount ?? 0,
  );
  const isIncome = planLine.income === true;
  const stated = figureOf(
    `ROUND(INDEX(${range},1,${cellPlace.text})*100,0)`,
    valuesOf([cellPlace], (position) => (isIncome ? 0 - amounts[position - 1]! : amounts[position - 1]!) + 0),
    { least: 0, most: SUMS.most },
  );
  if (sum.growth === undefined && sum.uplift === undefined) return signed(stated, isIncome);
  if (amounts.some((amount) => (isIncome ? amount > 0 : amount < 0))) throw new NotLive();
  const last = addLastGiven(context, planLine, lineIndex, years);
  const sums = { id: planLine.id, stated, place: cellPlace, last };
  if (sum.uplift !== undefined) return signed(addRisen(context, sums), isIncome);
  const growth = numberInput(inputs, ["lines", lineIndex, "growth", "percent"], sum.growth!, AWARD);
  if (growth === undefined) throw new NotLive();
  return signed(addGrown(context, sums, growth), isIncome);
}

/** Writes which of the plan's years is the last with a sum: later ones follow from it. */
function addLastGiven(
  { sheet, inputs }: PostContext,
  { id, sum }: Line,
  lineIndex: number,
  years: readonly FinancialYear[],
): Figure {
  const cells = years.map((year) => placeOfCell(inputs, inputs.cells.cellOf(["lines", lineIndex, "perYear", year])!));
  const text = `MAX(${cells.map((cellPlace, position) => `IF(${cellPlace}="",0,${position + 1})`).join(",")})`;
  const given = sum.is === "yearly" ? sum.perYear : [];
  const last = Math.max(0, ...given.map(({ year }) => years.indexOf(year) + 1));
  return addSingle(
    sheet,
    id,
    "the last year that is given",
    "number",
    figureOf(text, last, { least: 0, most: years.length }),
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

function percentSum(context: PostContext, planLine: Line, lineIndex: number): Figure {
  const { plan, inputs, time } = context;
  const { sum, income } = planLine;
  if (sum.is !== "percent" || sum.of.is !== "sources") throw new NotLive();
  const { sources } = sum.of;
  const years = yearsFrom(plan.years.from, plan.years.to);
  const percent = percentFigure(context, planLine, lineIndex);
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
