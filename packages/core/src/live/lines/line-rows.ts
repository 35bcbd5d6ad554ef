import { isPercentOfCosts, type Line } from "../../plan/index.ts";
import { serialOf } from "../figures/days.ts";
import { figureOf, valuesOf } from "../figures/figure.ts";
import { dayInput } from "../inputs.ts";
import type { RowFigure } from "../live-sheet.ts";
import { addSingle } from "../posts/block.ts";
import type { PostContext } from "../posts/post-context.ts";
import type { RecordRows } from "../records.ts";
import { addCost, sumInput } from "./line-cost.ts";
import { addWeights } from "./line-weights.ts";
import { addPercentOfCosts } from "./percent-rows.ts";
import { addFixed, addYearly } from "./spread-rows.ts";
import { SUMS } from "./year-sums.ts";

/**
 * Writes a line: its sums, what each month weighs, and what of them each month has.
 *
 * @param records - what is written already: a percentage of costs comes after those that it is of
 * @throws NotLive where cells cannot follow its form
 */
export function addLine(
  context: PostContext,
  planLine: Line,
  lineIndex: number,
  records: ReadonlyMap<number, RecordRows>,
): RowFigure {
  const { sum } = planLine;
  if (isPercentOfCosts(planLine)) return addPercentOfCosts(context, planLine, lineIndex, records);
  if (sum.is === "one-off") return addOneOff(context, planLine, lineIndex, sum);
  const weights = addWeights(context, planLine, lineIndex, sum, records);
  return sum.is === "fixed"
    ? addFixed(context, planLine, lineIndex, sum.amount, weights)
    : addYearly(context, planLine, lineIndex, weights);
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
