import { element } from "./element.ts";
import { type CellSpot, isMarked, isSingle, type Marked } from "./marked.ts";
import { put } from "./painted-cell.ts";
import { columnWidths, headingCells, type RowPart, repainted, rowPart, sayHeading } from "./table-parts.ts";
import type { GridRow, GridView } from "./view.ts";

/** The table of a grid as it stands in the page: the rows of one part of it. */
export interface RowsShown {
  readonly table: HTMLTableElement;
  /** Builds all of it anew. */
  build(view: GridView, rows: readonly GridRow[], first: number, total: number): void;
  /** Paints again what is another in the same rows. */
  repaint(view: GridView, rows: readonly GridRow[]): void;
  /** The cell at a spot of the whole grid; nothing where its part is not shown. */
  cellAt(spot: CellSpot): HTMLTableCellElement | undefined;
  /** The spot of whatever stands in a cell. */
  spotOf(inside: EventTarget | null): CellSpot | undefined;
  /** Shows where the cursor stands, and what is marked. */
  mark(active: CellSpot, marked: Marked): void;
  /** Says by which column rows are sorted. */
  sorted(column: number | undefined, isDown: boolean): void;
}

/** A table without rows. */
export function rowsShown(title: string): RowsShown {
  const caption = element("caption", { class: "govuk-visually-hidden" }, title);
  const groups = { columns: element("colgroup"), head: element("thead"), body: element("tbody") };
  const table = element(
    "table",
    { class: "govuk-table grid-table", role: "grid", "aria-multiselectable": "true" },
    ...[caption, groups.columns, groups.head, groups.body],
  );
  let headings: readonly HTMLTableCellElement[] = [];
  let parts: readonly RowPart[] = [];
  let firstRow = 0;
  let painted: readonly HTMLTableCellElement[] = [];
  const cellAt = ({ row, column }: CellSpot): HTMLTableCellElement | undefined =>
    row < 0 ? headings[column] : parts[row - firstRow]?.cells[column];
  return {
    table,
    build: (view, rows, first, total) => {
      headings = headingCells(view.columns);
      firstRow = first;
      parts = rows.map((row, position) => rowPart(view, row, first + position));
      painted = [];
      groups.columns.replaceChildren(...columnWidths(view.columns));
      const width = view.columns.reduce((width, column) => width + column.width, 0);
      table.style.setProperty("--grid-width", `${width}ch`);
      groups.head.replaceChildren(element("tr", { class: "govuk-table__row", "aria-rowindex": "1" }, ...headings));
      groups.body.replaceChildren(...parts.map(({ line }) => line));
      table.setAttribute("aria-rowcount", String(total + 1));
      table.setAttribute("aria-colcount", String(view.columns.length));
    },
    repaint: (view, rows) => {
      for (const [position, { heading }] of view.columns.entries()) sayHeading(headings[position]!, heading);
      parts = rows.map((row, position) => repainted(view, row, parts[position]!));
    },
    cellAt,
    spotOf: (inside) => {
      const place = inside instanceof Element ? inside.closest<HTMLTableCellElement>("th, td") : null;
      if (place === null || !table.contains(place)) return undefined;
      const column = Number(place.getAttribute("aria-colindex")) - 1;
      return { row: Number(place.parentElement?.getAttribute("aria-rowindex")) - 2, column };
    },
    mark: (active, marked) => {
      for (const place of painted) {
        place.tabIndex = -1;
        put(place, "aria-selected", false);
      }
      const current = cellAt(active);
      if (current !== undefined) current.tabIndex = 0;
      const several = isSingle(marked) ? [] : markedCells(parts, firstRow, marked);
      for (const place of several) put(place, "aria-selected", true);
      painted = current === undefined ? several : [...several, current];
    },
    sorted: (column, isDown) => {
      for (const [position, heading] of headings.entries()) {
        if (position === column) heading.setAttribute("aria-sort", isDown ? "descending" : "ascending");
        else heading.removeAttribute("aria-sort");
      }
    },
  };
}

function markedCells(parts: readonly RowPart[], firstRow: number, marked: Marked): readonly HTMLTableCellElement[] {
  const [first, last] = [Math.max(0, marked.from.row - firstRow), Math.min(parts.length - 1, marked.to.row - firstRow)];
  return parts
    .slice(first, last + 1)
    .flatMap(({ cells }, position) =>
      cells.filter((_, column) => isMarked(marked, { row: firstRow + first + position, column })),
    );
}
