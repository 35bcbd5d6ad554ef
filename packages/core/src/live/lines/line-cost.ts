import type { Line } from "../../plan/index.ts";
import type { Figure } from "../figures/figure.ts";
import { AMOUNT, numberInput } from "../inputs.ts";
import { addFigures, type RowFigure } from "../live-sheet.ts";
import { NotLive } from "../not-live.ts";
import type { PostContext } from "../posts/post-context.ts";
import { SUMS, signed } from "./year-sums.ts";

/** A sum of a line as a figure, whichever sign it has in its cell. */
export function sumInput(
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

/** Writes what a line costs in each month. */
export const addCost = ({ sheet }: PostContext, planLine: Line, figure: Figure): RowFigure => ({
  ...addFigures(sheet, [planLine.id, planLine.income ? "income" : "cost of the line", "cost"], figure, "total-pence", [
    "total-label",
  ]),
  range: SUMS,
});
