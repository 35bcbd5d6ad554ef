import { cutApart } from "@outturn/core";
import type { ShownRow, ShownTable } from "@outturn/core/tables";
import { bold, dim, type Paper } from "./paper.ts";
import { cut, plainText, widthOf } from "./plain-text.ts";
import { wrap } from "./wrap.ts";

const BETWEEN = 2;
const NARROWEST_NAME = 24;

/** A column as it is laid out: its heading, its texts and how wide it is. */
interface Laid {
  readonly label: string;
  readonly align: "left" | "right";
  readonly cells: readonly string[];
  readonly width: number;
}

/** How a table is laid out beside others. */
export interface Beside {
  /** The least width of the column of names, so that the figures of several tables stand under one another. */
  readonly names?: number;
  /** Leaves out the heading, where one stands over several tables. */
  readonly headed?: false;
}

/**
 * A table in lines no wider than the paper: names to the left and cut where they are too long, figures to the right. Columns that do
 * not fit side by side follow below, with the names again. The heading stands in the corner where that is free.
 */
export function tableLines(table: ShownTable, paper: Paper, { names: smallest = 0, headed }: Beside = {}): string[] {
  const [names, ...figures] = table.columns.map(({ label, align }, columnIndex): Laid => {
    const cells = table.rows.map((row) => plainText(row.cells[columnIndex]!));
    const widest = Math.max(...[label, ...cells].map(widthOf));
    // a figure is never cut, and a text is where it leaves no room for names
    const most = align === "left" && columnIndex > 0 ? Math.max(1, paper.width - NARROWEST_NAME - BETWEEN) : widest;
    return { label, align, cells, width: Math.min(widest, most) };
  });
  const title = plainText(table.unit === undefined ? table.title : `${table.title} (${table.unit})`);
  const corner = names!.label === "";
  const name = { ...names!, label: corner ? title : names!.label };
  const heading = corner || headed === false ? [] : wrap(title, paper.width).map((lineId) => bold(lineId, paper));
  const full = Math.max(widthOf(name.label), name.width);
  const footnote =
    table.rounding === undefined ? [] : wrap(table.rounding, paper.width).map((lineId) => dim(lineId, paper));
  const blocks = beside(figures, paper.width - Math.min(full, NARROWEST_NAME));
  const lines = blocks.flatMap((block, index) => {
    const room = paper.width - block.reduce((total, { width }) => total + width + BETWEEN, 0);
    const width = Math.min(Math.max(full, smallest), room);
    const laid = [{ ...name, cells: apart(name.cells, table.rows, width), width }, ...block];
    const labels = lineOf(
      laid.map(({ label }) => label),
      laid,
    );
    return [...(index > 0 ? [""] : []), ...heading, bold(labels, paper), ...body(laid, table.rows, paper)];
  });
  return [...lines, ...footnote];
}

/** The names of the rows, as wide as there is room; no two that are different look alike. */
const apart = (names: readonly string[], rows: readonly ShownRow[], width: number): readonly string[] =>
  cutApart(
    names.map((name, rowIndex) => ({ name, id: rows[rowIndex]!.id })),
    width,
    { cut, widthOf },
  );

/** As many columns as fit side by side, then those below; at least one each. */
function beside(columns: readonly Laid[], room: number): Laid[][] {
  const blocks: Laid[][] = [[]];
  let remaining = room;
  for (const column of columns) {
    const needs = column.width + BETWEEN;
    if (needs > remaining && blocks.at(-1)!.length > 0) {
      blocks.push([]);
      remaining = room;
    }
    blocks.at(-1)!.push(column);
    remaining -= needs;
  }
  return blocks;
}

const body = (laid: readonly Laid[], rows: readonly ShownRow[], paper: Paper): string[] =>
  rows.flatMap(({ is }, rowIndex) => {
    const cells = laid.map((column) => column.cells[rowIndex]!);
    if (is === "rounding" && cells.slice(1).every((cell) => cell === "")) return [];
    const lineId = lineOf(cells, laid);
    return [is === "total" ? bold(lineId, paper) : is === "rounding" ? dim(lineId, paper) : lineId];
  });

function lineOf(cells: readonly string[], laid: readonly Laid[]): string {
  return cells
    .map((cell, position) => {
      const { width, align } = laid[position]!;
      const text = cut(cell, width);
      const space = " ".repeat(width - widthOf(text));
      return align === "left" ? text + space : space + text;
    })
    .join(" ".repeat(BETWEEN))
    .trimEnd();
}
