import type { GridCell, Look } from "../../sheets/index.ts";
import { type Figure, figureOf } from "../figures/figure.ts";
import { addWords, cellFigure, cellOfFigure, type LiveSheet, nextRow } from "../live-sheet.ts";
import { SINGLE } from "../months/time.ts";

/** A figure that stands once, in the row of its name: worked out from the plan's cells, or given. */
export function addSingle(
  sheet: LiveSheet,
  subject: string,
  says: string,
  unit: string,
  figure: Figure | number,
): Figure {
  const row = nextRow(sheet);
  const isGiven = typeof figure === "number";
  const cell: GridCell = isGiven ? figure : cellOfFigure(figure);
  const look: Look = unit === "day" ? (isGiven ? "given-day" : "day") : isGiven ? "given" : "number";
  addWords(sheet, [subject, says, unit, null, null, cell], "label", "label", "label", "label", "label", look);
  const whole = isGiven ? figureOf("", figure, { least: figure, most: figure }) : figure;
  return cellFigure(row, SINGLE, whole);
}

/** A span of days at one sum: from a day until another, without it. */
export interface SpanRow {
  readonly row: number;
  readonly from: Figure;
  readonly until: Figure;
  readonly sum: Figure;
}

/** The words before the months of a span's row: its days and its sum. */
export const spanWords = (
  subject: string,
  says: string,
  unit: string,
  span: Omit<SpanRow, "row">,
): readonly GridCell[] => [
  subject,
  says,
  unit,
  cellOfFigure(span.from),
  cellOfFigure(span.until),
  cellOfFigure(span.sum),
];

export const SPAN_LOOKS: readonly Look[] = ["label", "label", "label", "day", "day", "number"];

/** A span as the months of its own row name it. */
export const spanIn = (row: number, { from, until, sum }: Omit<SpanRow, "row">): SpanRow => ({
  row,
  from: cellFigure(row, 3, from),
  until: cellFigure(row, 4, until),
  sum: cellFigure(row, SINGLE, sum),
});
