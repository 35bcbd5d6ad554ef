import {
  type Draft,
  type DraftRow,
  type DraftTable,
  draftCell,
  rowNames,
  rowTotal,
  takesRows,
} from "@outturn/core/workbook";
import type { GridRow, GridView } from "../grid/index.ts";
import { ABOUT, COST, columnKey, NAME, NEW, rowKey, TOTAL } from "./cell-key.ts";
import { nameCell, newCell, sortValue, WORKED_OUT } from "./sheet-cells.ts";
import { cellKey, type SheetFaults } from "./sheet-issues.ts";
import type { ShownColumn } from "./shown-columns.ts";

/** A row of a sheet, as the grid shows it. */
export interface ShownRow extends GridRow {
  /** Absent: it is not there yet. */
  readonly row?: DraftRow;
}

/** A sheet of a draft, as the grid shows it. */
export interface SheetView extends GridView {
  readonly columns: readonly ShownColumn[];
  readonly rows: readonly ShownRow[];
}

interface SheetViewOptions {
  readonly draft: Draft;
  readonly table: DraftTable;
  readonly columns: readonly ShownColumn[];
  readonly faults: SheetFaults;
  /** What a row costs, as text. */
  readonly costOf: (row: DraftRow) => string;
}

/** Whatever is another has another number: so a row is painted again where it is another. */
const stamps = new WeakMap<object, number>();
let stampCount = 0;

function stampOf(record: unknown): string {
  if (typeof record !== "object" || record === null) return JSON.stringify(record) ?? "";
  const known = stamps.get(record);
  if (known !== undefined) return `#${known}`;
  stampCount += 1;
  stamps.set(record, stampCount);
  return `#${stampCount}`;
}

/** The grid's view of a sheet of a draft. */
export function sheetView({ draft, table, columns, faults, costOf }: SheetViewOptions): SheetView {
  const { sheetName, naming } = table;
  const names = naming === undefined ? undefined : rowNames(sheetName, draft);
  const shapeStamp = columns.map(({ key }) => key).join("\t");
  const rows = table.rows.map((row, position): ShownRow => {
    const key = rowKey(row);
    const cost = costOf(row);
    const name = row.name ?? idOf(row) ?? `row ${position + 1}`;
    const stamp = `${stampOf(row.record)}\n${row.name ?? ""}\n${faults.ofRow.get(key) ?? ""}\n${cost}\n${shapeStamp}`;
    return { key, name, row, stamp, isNew: false };
  });
  const newRow: ShownRow = { key: NEW, name: "new row", stamp: `${names?.join("\t") ?? ""}${shapeStamp}`, isNew: true };
  const cellText = (row: ShownRow, column: ShownColumn): string => view.cell(row, column).text;
  const view: SheetView = {
    ...{ title: sheetName, columns, rows: takesRows(sheetName, draft) ? [...rows, newRow] : rows },
    cell: (gridRow, gridColumn) => {
      const { row } = gridRow as ShownRow;
      const { column, key } = gridColumn as ShownColumn;
      const ownFaults = faults.ofCell.get(cellKey(gridRow.key, key)) ?? [];
      if (row === undefined) {
        const cell = newCell(key, names, naming !== undefined);
        return key === columns[0]?.key ? { ...cell, hint: "New row" } : cell;
      }
      if (key === NAME) return nameCell(row, table, ownFaults, names);
      if (column !== undefined) return { ...draftCell(sheetName, row, column), faults: ownFaults };
      return {
        text: workedOut(key, row),
        faults: [],
        held: key === ABOUT ? "This says what the field means." : WORKED_OUT,
      };
    },
    searchText: (gridRow) => {
      const row = gridRow as ShownRow;
      return remembered(row, () =>
        columns
          .map((column) => cellText(row, column))
          .join("\n")
          .toLowerCase(),
      );
    },
    sortValue: (row, column) => sortValue(cellText(row as ShownRow, column as ShownColumn), column),
    columnsHeaded: (texts) => {
      const all = new Map(
        [...columns, ...table.columns.map((column) => ({ heading: column.heading, key: columnKey(column) }))].map(
          ({ heading, key }) => [plainly(heading), key] as const,
        ),
      );
      const headed = texts.map((text) => all.get(plainly(text)));
      return headed.every((key, position) => key !== undefined || texts[position]!.trim() === "") ? headed : undefined;
    },
  };
  const workedOut = (key: string, row: DraftRow): string => {
    if (key === TOTAL) return rowTotal(sheetName, row) ?? "";
    return key === COST ? costOf(row) : (row.about ?? "");
  };
  return view;
}

const plainly = (heading: string): string =>
  heading
    .replace("(£)", "")
    .toLowerCase()
    .replace(/[\s:]+/g, " ")
    .trim();

function idOf({ record }: DraftRow): string | undefined {
  const id =
    typeof record === "object" && record !== null ? Object.getOwnPropertyDescriptor(record, "id")?.value : undefined;
  return typeof id === "string" || typeof id === "number" ? String(id) : undefined;
}

const searchTexts = new WeakMap<object, { readonly stamp: unknown; readonly text: string }>();

/** The text of a row, as long as the row is not another. */
function remembered(row: ShownRow, work: () => string): string {
  const { record } = row.row ?? {};
  if (typeof record !== "object" || record === null) return work();
  const known = searchTexts.get(record);
  if (known !== undefined && known.stamp === row.stamp) return known.text;
  const text = work();
  searchTexts.set(record, { stamp: row.stamp, text });
  return text;
}
