import type { GridCell, Look } from "../../sheets/index.ts";
import { type Figure, figureOf } from "../figures/figure.ts";
import { addWords, cellFigure, cellOfFigure, type LiveSheet, nextRow } from "../live-sheet.ts";
import { SINGLE } from "../months/time.ts";

/** A figure that stands once, in the row of its name: worked out from the plan's cells, or given. */
export function addSingle(
  sheet: LiveSheet,
  subject: string,
  says: string,
  costUnit: string,
  figure: Figure | number,
): Figure {
  const sheetRow = nextRow(sheet);
  const isGiven = typeof figure === "number";
  const sheetCell: GridCell = isGiven ? figure : cellOfFigure(figure);
  const look: Look = costUnit === "day" ? (isGiven ? "given-day" : "day") : isGiven ? "given" : "number";
  addWords(sheet, [subject, says, costUnit, null, null, sheetCell], "label", "label", "label", "label", "label", look);
  const whole = isGiven ? figureOf("", figure, { least: figure, most: figure }) : figure;
  return cellFigure(sheetRow, SINGLE, whole);
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
  costUnit: string,
  span: Omit<SpanRow, "row">,
): readonly GridCell[] => [
  subject,
  says,
  costUnit,
  cellOfFigure(span.from),
  cellOfFigure(span.until),
  cellOfFigure(span.sum),
];

export const SPAN_LOOKS: readonly Look[] = ["label", "label", "label", "day", "day", "number"];

/** A span as the months of its own row name it. */
export const spanIn = (sheetRow: number, { from, until, sum }: Omit<SpanRow, "row">): SpanRow => ({
  row: sheetRow,
  from: cellFigure(sheetRow, 3, from),
  until: cellFigure(sheetRow, 4, until),
  sum: cellFigure(sheetRow, SINGLE, sum),
});
