import { element } from "./element.ts";
import { paintCell } from "./painted-cell.ts";
import type { GridColumn, GridRow, GridView } from "./view.ts";

/** The cells of one row as they stand in the page, kept in lists: asking the table for them is slow. */
export interface RowPart {
  readonly row: GridRow;
  readonly line: HTMLTableRowElement;
  readonly cells: readonly HTMLTableCellElement[];
}

/** The headings of a grid: each sorts its column. */
export function headingCells(columns: readonly GridColumn[]): readonly HTMLTableCellElement[] {
  return columns.map(({ heading, isNumber }, position) => {
    const look = `govuk-table__header${isNumber ? " govuk-table__header--numeric" : ""}`;
    return element(
      "th",
      { class: look, scope: "col", role: "columnheader", tabindex: "-1", "aria-colindex": String(position + 1) },
      element("span", { class: "grid-heading" }, heading),
    );
  });
}

/** Puts another text into a heading, where it is another. */
export function sayHeading(place: HTMLElement, heading: string): void {
  if (place.textContent !== heading) place.firstElementChild!.textContent = heading;
}

/** The widths of columns: a table of fixed layout is laid out at once, however many rows it has. */
export const columnWidths = (columns: readonly GridColumn[]): HTMLTableColElement[] =>
  columns.map(({ width }) => {
    const column = element("col");
    column.style.setProperty("--column-width", `${width}ch`);
    return column;
  });

/** A row of a grid, its first cell the one that names it. */
export function rowPart(view: GridView, row: GridRow, rowIndex: number): RowPart {
  const cells = view.columns.map((column, position) => {
    const place = element(position === 0 ? "th" : "td", {
      class: `${position === 0 ? "govuk-table__header" : "govuk-table__cell"}${column.isNumber ? " govuk-table__cell--numeric" : ""}`,
      role: position === 0 ? "rowheader" : "gridcell",
      tabindex: "-1",
      "aria-colindex": String(position + 1),
    });
    if (position === 0) place.scope = "row";
    paintCell(place, view.cell(row, column));
    return place;
  });
  const line = element(
    "tr",
    { class: `govuk-table__row${row.isNew ? " grid-new" : ""}`, "aria-rowindex": String(rowIndex + 2) },
    ...cells,
  );
  return { row, line, cells };
}

/** A row painted again, cell by cell: those in the page stay the same elements, or the focus would be lost. */
export function repainted(view: GridView, row: GridRow, { line, cells, row: before }: RowPart): RowPart {
  if (before.stamp !== row.stamp)
    for (const [position, column] of view.columns.entries()) {
      const place = cells[position]!;
      // A cell that is typed into is left alone: what stands in it is not in the plan yet.
      if (place.querySelector("input, select") === null) paintCell(place, view.cell(row, column));
    }
  return { row, line, cells };
}
