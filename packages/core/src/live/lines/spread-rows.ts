import type { Line } from "../../plan/index.ts";
import { spread } from "../../rules/index.ts";
import { ifEqual } from "../figures/choose.ts";
import { before, type Figure, figureOf, literal, ruled } from "../figures/figure.ts";
import { addFigures, nextRow, type RowFigure } from "../live-sheet.ts";
import { addSingle } from "../posts/block.ts";
import type { PostContext } from "../posts/post-context.ts";
import { addCost, sumInput } from "./line-cost.ts";
import type { WeightRows } from "./line-weights.ts";
import { SUMS, yearSum } from "./year-sums.ts";

/** Writes a sum that runs over all its months, and what of it each has. */
export function addFixed(
  context: PostContext,
  planLine: Line,
  lineIndex: number,
  amount: number,
  { own: weights }: WeightRows,
): RowFigure {
  const { sheet } = context;
  const sum = addSingle(
    sheet,
    planLine.id,
    "sum",
    "pence",
    sumInput(context, planLine, ["lines", lineIndex, "amount"], amount),
  );
  const all = weights.value.reduce((total, weight) => total + weight, 0);
  const range = { least: 0, most: weights.range.most * weights.value.length };
  const cells = `$${sheet.letters[0]}$${weights.row}:$${sheet.letters.at(-1)}$${weights.row}`;
  const whole = addSingle(
    sheet,
    planLine.id,
    "weight of all its months",
    "",
    figureOf(`MAX(1,SUM(${cells}))`, Math.max(1, all), range),
  );
  const sheetRow = nextRow(sheet);
  const seenValues = runningSums(weights.value, () => false);
  const seenBefore = before(sheetRow, seenValues, range);
  const seen = addFigures(
    sheet,
    [planLine.id, "weight so far", ""],
    { ...figureOf(`${seenBefore.text}+${weights.text}`, seenValues, range), level: 1 },
    "number",
  );
  return addSpread(context, planLine, { ...sum, range: SUMS }, { seen, seenBefore, whole, range });
}

/** Writes the sum of each year, and what of it each month has. */
export function addYearly(
  context: PostContext,
  planLine: Line,
  lineIndex: number,
  { own: weights, all }: WeightRows,
): RowFigure {
  const { sheet, time } = context;
  const sumOfYear = addFigures(
    sheet,
    [planLine.id, "sum of the year", "pence"],
    yearSum(context, planLine, lineIndex),
    "pence",
  );
  const range = { least: 0, most: all.range.most * 12 };
  const cells = `$${sheet.letters[0]}$${all.row}:$${sheet.letters.at(-1)}$${all.row}`;
  const wholes = all.value.map((_entry, month) =>
    Math.max(
      1,
      all.value.slice(month - (month % 12), month - (month % 12) + 12).reduce((total, weight) => total + weight, 0),
    ),
  );
  const wholeText = `MAX(1,SUMIF(${time.yearCells},${time.year.text},${cells}))`;
  const whole = addFigures(
    sheet,
    [planLine.id, "weight of the year's months", ""],
    figureOf(wholeText, wholes, range),
    "number",
  );
  const sheetRow = nextRow(sheet);
  const seenValues = runningSums(weights.value, (month) => month % 12 === 0);
  const seenBefore = ifEqual(time.period, literal(1), literal(0), before(sheetRow, seenValues, range));
  const seenFigure: Figure = { ...figureOf(`${seenBefore.text}+${weights.text}`, seenValues, range), level: 1 };
  const seen = addFigures(sheet, [planLine.id, "weight so far in the year", ""], seenFigure, "number");
  return addSpread(context, planLine, { ...sumOfYear, range: SUMS }, { seen, seenBefore, whole, range });
}

const runningSums = (weights: readonly number[], startsAnew: (month: number) => boolean): readonly number[] => {
  let sum = 0;
  return weights.map((weight, month) => {
    sum = (startsAnew(month) ? 0 : sum) + weight;
    return sum;
  });
};

/** A month's part. What is seen is never more than the whole, so that for its bounds the whole may stand at its most. */
function addSpread(
  context: PostContext,
  planLine: Line,
  sum: Figure,
  {
    seen,
    seenBefore,
    whole,
    range,
  }: { readonly seen: Figure; readonly seenBefore: Figure; readonly whole: Figure; readonly range: Figure["range"] },
): RowFigure {
  const taken = {
    sum,
    seen: { ...seen, range },
    before: { ...seenBefore, range },
    whole: { ...whole, range: { least: range.most, most: range.most } },
  };
  return addCost(context, planLine, ruled(spread, taken));
}
