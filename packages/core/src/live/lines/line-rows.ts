import { type PartMonth, partMonths } from "../../conventions/index.ts";
import { formulaRule, input, shareFormula, times } from "../../formula/index.ts";
import type { Line, YearlySum } from "../../plan/index.ts";
import { spread } from "../../rules/index.ts";
import { ifEqual } from "../figures/choose.ts";
import { serialOf } from "../figures/days.ts";
import { before, type Figure, figureOf, literal, ruled, valuesOf } from "../figures/figure.ts";
import { AMOUNT, dayInput, numberInput } from "../inputs.ts";
import { addFigures, nextRow, type RowFigure } from "../live-sheet.ts";
import { NotLive } from "../not-live.ts";
import { addSingle } from "../posts/block.ts";
import { countedDays } from "../posts/counted-days.ts";
import type { PostContext } from "../posts/post-context.ts";
import { SUMS, signed, yearSum } from "./year-sums.ts";

/** A number that the days of every month divide: a whole month weighs so much. */
const MONTH = 377_580;

const monthParts = formulaRule("month-parts", {
  says: "{days} days of a month of {length}",
  is: times(input("days"), shareFormula(MONTH, input("length"), "half-up")),
});

/**
 * Writes a line: its sums, what each month weighs, and what of them each month has.
 *
 * @throws NotLive where cells cannot follow its form
 */
export function addLine(context: PostContext, planLine: Line, lineIndex: number): RowFigure {
  const { sum } = planLine;
  if (planLine.agencyPremium !== undefined) throw new NotLive();
  if (sum.is === "one-off") return addOneOff(context, planLine, lineIndex, sum);
  if (sum.is === "yearly" && (sum.begins !== undefined || sum.profile !== undefined)) throw new NotLive();
  if (sum.is === "percent" && sum.of.is !== "sources") throw new NotLive();
  const weights = addWeights(context, planLine, lineIndex, sum);
  return sum.is === "fixed"
    ? addFixed(context, planLine, lineIndex, sum.amount, weights)
    : addYearly(context, planLine, lineIndex, weights);
}

/** A sum of a line as a figure, whichever sign it has in its cell. */
function sumInput(
  { inputs }: PostContext,
  planLine: Line,
  fieldPath: readonly (string | number)[],
  amount: number,
): Figure {
  const isIncome = planLine.income === true;
  const figure = numberInput(inputs, fieldPath, isIncome ? 0 - amount : amount, AMOUNT);
  if (figure === undefined || Math.abs(amount) > SUMS.most) throw new NotLive();
  return signed(figure, isIncome);
}

function addOneOff(
  context: PostContext,
  planLine: Line,
  lineIndex: number,
  { amount, on }: { readonly amount: number; readonly on: string },
): RowFigure {
  const { sheet, time, inputs } = context;
  const recordPath = ["lines", lineIndex];
  const sum = addSingle(
    sheet,
    planLine.id,
    "sum",
    "pence",
    sumInput(context, planLine, [...recordPath, "amount"], amount),
  );
  const dayFigure = addSingle(
    sheet,
    planLine.id,
    "paid on",
    "day",
    dayInput(inputs, [...recordPath, "on"]) ?? serialOf(on as never),
  );
  const value = valuesOf([time.first, time.next, dayFigure, sum], (first, next, paidOn, paid) =>
    first <= paidOn && paidOn < next ? paid : 0,
  );
  const text = `IF(AND(${time.first.text}<=${dayFigure.text},${dayFigure.text}<${time.next.text}),${sum.text},0)`;
  return addCost(context, planLine, figureOf(text, value, SUMS));
}

const addCost = ({ sheet }: PostContext, planLine: Line, figure: Figure): RowFigure => ({
  ...addFigures(sheet, [planLine.id, planLine.income ? "income" : "cost of the line", "cost"], figure, "total-pence", [
    "total-label",
  ]),
  range: SUMS,
});

/** What each month weighs: its days, or parts of a month, by the convention of part months. */
function addWeights(
  context: PostContext,
  planLine: Line,
  lineIndex: number,
  { from, to }: Pick<YearlySum, "from" | "to">,
): RowFigure {
  const { sheet, time, inputs, plan } = context;
  const recordPath = ["lines", lineIndex];
  const first =
    dayInput(inputs, [...recordPath, "from"], time.firstDay) ?? (from === undefined ? time.firstDay : serialOf(from));
  const past =
    dayInput(inputs, [...recordPath, "to"], time.pastDay, 1) ?? (to === undefined ? time.pastDay : serialOf(to) + 1);
  const days = {
    from: addSingle(sheet, planLine.id, "from", "day", first),
    until: addSingle(sheet, planLine.id, "until, not in it", "day", past),
  };
  const convention: PartMonth = planLine.spread === "days" ? "days-of-year" : plan.conventions.partMonth;
  const counted = countedDays(convention, time, days, []);
  if (partMonths[convention].weightUnit === "days")
    return addFigures(sheet, [planLine.id, "weight of the month: its days", "days"], counted, "number");
  const length = convention === "whole-months" ? literal(1) : time.days;
  const parts = { ...ruled(monthParts, { days: counted, length }), range: { least: 0, most: MONTH } };
  return addFigures(sheet, [planLine.id, "weight of the month: parts of a month", "parts"], parts, "number");
}

function addFixed(
  context: PostContext,
  planLine: Line,
  lineIndex: number,
  amount: number,
  weights: RowFigure,
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

function addYearly(context: PostContext, planLine: Line, lineIndex: number, weights: RowFigure): RowFigure {
  const { sheet, time } = context;
  const sumOfYear = addFigures(
    sheet,
    [planLine.id, "sum of the year", "pence"],
    yearSum(context, planLine, lineIndex),
    "pence",
  );
  const range = { least: 0, most: weights.range.most * 12 };
  const cells = `$${sheet.letters[0]}$${weights.row}:$${sheet.letters.at(-1)}$${weights.row}`;
  const wholes = weights.value.map((_entry, month) =>
    Math.max(
      1,
      weights.value.slice(month - (month % 12), month - (month % 12) + 12).reduce((total, weight) => total + weight, 0),
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
