import type { Day } from "../../calendar/index.ts";
import { sheetPlace } from "../../sheets/index.ts";
import { DAYS, serialOf } from "../figures/days.ts";
import { type Figure, figureOf } from "../figures/figure.ts";
import { addWords, cellOfFigure, type LiveSheet, onSheet } from "../live-sheet.ts";

/** What a row of rates says: of what, from when, its figures and where they come from. */
export interface RateWords {
  readonly subject: string;
  readonly says: string;
  readonly source: string;
}

/** A figure of the plan, or one that is given: published, or in a form that cells do not read. */
export type RateFigure = Figure | { readonly given: number };

const FIRST_FIGURE = 3;

/**
 * Adds a row of rates: its day and its figures, each in a cell of its own.
 *
 * @returns the figures as cells of other sheets name them
 */
export function addRate(
  sheet: LiveSheet,
  { subject, says, source }: RateWords,
  from: Figure | Day | undefined,
  figures: readonly RateFigure[],
): readonly Figure[] {
  const sheetRow = addWords(
    sheet,
    [
      subject,
      says,
      from === undefined ? null : typeof from === "string" ? { is: "day", day: from } : cellOfFigure(from),
      ...figures.map((figure) => ("given" in figure ? figure.given : cellOfFigure(figure))),
      ...(figures.length === 1 ? [null] : []),
      source,
    ],
    "label",
    "label",
    typeof from === "string" ? "given-day" : "day",
    ...figures.map((figure) => ("given" in figure ? ("given" as const) : ("number" as const))),
    ...(figures.length === 1 ? ["label" as const] : []),
    "wrapped",
  );
  const dated = from === undefined ? [] : [dayFigure(sheetRow, typeof from === "string" ? serialOf(from) : from.value)];
  return [
    ...dated,
    ...figures.map((figure, position) => {
      const { value, range } =
        "given" in figure ? { value: figure.given, range: { least: figure.given, most: figure.given } } : figure;
      return onSheet(sheet.name, figureOf(`$${"DE"[position]}$${sheetRow}`, value, range));
    }),
  ];

  function dayFigure(rowNumber: number, value: Figure["value"]): Figure {
    return onSheet(sheet.name, figureOf(`$C$${rowNumber}`, value, DAYS));
  }
}

/** Cells of one column of a sheet, from one row to another, as those of other sheets name them. */
export const columnRange = ({ name }: LiveSheet, letter: string, fromRow: number, toRow: number): string =>
  `${sheetPlace(name)}!$${letter}$${fromRow}:$${letter}$${toRow}`;

/** In which column the figures of a row begin. */
export const figureLetter = (position: number): string => "DEFG"[FIRST_FIGURE - 3 + position]!;
