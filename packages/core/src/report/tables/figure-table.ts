import { inWholeSteps } from "../../formula/index.ts";
import type { ReportTable } from "../document/block.ts";
import { type Run, sentence, sentences, textRun } from "../document/run.ts";
import { stepOfCell, unitOfCells } from "../figures/money-words.ts";
import { figureOf, inCell, takenInCell, type Writer } from "../writer.ts";

/** A row of a table: what it is of, and the names of its figures, one a column; nothing where it has none there. */
export interface FigureRow {
  readonly label: readonly Run[];
  readonly figures: readonly (string | undefined)[];
  /** Its figures are taken off: they stand below nothing, and count so. */
  readonly isTaken?: boolean;
}

/** A table of sums by name. */
export interface FigureTable {
  readonly caption: string;
  /** What the rows are. */
  readonly label: string;
  readonly columns: readonly string[];
  readonly rows: readonly FigureRow[];
  /** What the rows add up to, in every column. */
  readonly total?: FigureRow;
  readonly note?: readonly Run[];
  /** Its figures are numbers, not money: no unit stands in its caption. */
  readonly isOfNumbers?: boolean;
}

/**
 * A table whose every cell is a figure of the forecast by its name, with one row of headings and no empty cell. Where the figures
 * shown do not add up to the total shown, a sentence under it says so.
 */
export function figureTable(paperWriter: Writer, table: FigureTable): ReportTable {
  const unit = table.isOfNumbers ? "" : unitOfCells(paperWriter.settings.register);
  const said = [
    ...(isOff(paperWriter, table) ? [sentence`Figures may not add up: each is rounded on its own.`] : []),
    ...(table.note ? [table.note] : []),
  ];
  return {
    is: "table",
    caption: [textRun(unit === "" ? table.caption : `${table.caption} (${unit})`)],
    columns: [
      { label: table.label, align: "left" },
      ...table.columns.map((label) => ({ label, align: "right" as const })),
    ],
    rows: [
      ...table.rows.map((tableRow) => ({ is: "row" as const, cells: cellsOf(paperWriter, tableRow) })),
      ...(table.total ? [{ is: "total" as const, cells: cellsOf(paperWriter, table.total) }] : []),
    ],
    ...(said.length > 0 && { note: sentences(said) }),
  };
}

const cellsOf = (paperWriter: Writer, { label, figures, isTaken }: FigureRow): readonly (readonly Run[])[] => [
  label,
  ...figures.map((name) => [
    name === undefined ? textRun("none") : (isTaken ? takenInCell : inCell)(paperWriter, name),
  ]),
];

/** Whether the figures shown add up to other than the total shown, in some column. */
function isOff(paperWriter: Writer, { columns, rows, total }: FigureTable): boolean {
  if (total === undefined) return false;
  const step = stepOfCell(paperWriter.settings.register);
  const shown = (name: string | undefined): number =>
    name === undefined ? 0 : inWholeSteps(figureOf(paperWriter, name).value, step);
  return columns.some(
    (_, column) =>
      rows.reduce((sum, { figures, isTaken }) => sum + (isTaken ? -1 : 1) * shown(figures[column]), 0) !==
      shown(total.figures[column]),
  );
}
