import type { Table } from "@outturn/core/tables";
import { type DraftTable, draftCell } from "@outturn/core/workbook";
import { columnKey, NAME } from "./cell-key.ts";

const NUMBERS: ReadonlySet<string> = new Set(["pounds", "number"]);

/** A sheet of a draft as a table of texts: its filled columns, with whatever is wrong in them; numbers without commas. */
export function sheetTable({ sheetName, naming, columns, rows }: DraftTable): Table {
  const filled = columns.filter(({ isFilled }) => isFilled);
  return {
    title: sheetName,
    columns: [
      ...(naming === undefined ? [] : [{ key: NAME, label: naming.heading, unit: "text" as const }]),
      ...filled.map((column) => ({ key: columnKey(column), label: column.heading, unit: "text" as const })),
    ],
    rows: rows.map((row) => ({
      [NAME]: row.name ?? "",
      ...Object.fromEntries(
        filled.map((column) => {
          const { text } = draftCell(sheetName, row, column);
          return [columnKey(column), NUMBERS.has(column.format) ? text.replaceAll(",", "") : text];
        }),
      ),
    })),
  };
}
