import * as sheetjs from "@e965/xlsx";
import ExcelJS from "exceljs";
import fc from "fast-check";
import { expect, test } from "vitest";
import { type Day, day, daysBetween } from "../../packages/core/src/calendar/index.ts";
import { readBook, writeBook } from "../../packages/core/src/excel/index.ts";
import type { Cell } from "../../packages/core/src/sheets/index.ts";
import { runs } from "../support/runs.ts";
import { designs, plainRows, rowsOf, trimmed } from "./arbitrary-cells.ts";

const rowsRead = (bytes: Uint8Array): Cell[][] => trimmed(readBook(bytes, "a.xlsx").sheets[0]!.rows);
const serial = (text: string): number => daysBetween(day("1899-12-30"), text as Day);

async function byExceljs(rows: readonly (readonly Cell[])[]): Promise<Uint8Array> {
  const book = new ExcelJS.Workbook();
  const sheet = book.addWorksheet("Posts");
  rows.forEach((row, rowIndex) => {
    row.forEach((cell, columnIndex) => {
      const target = sheet.getCell(rowIndex + 1, columnIndex + 1);
      if (typeof cell !== "object" || cell === null) target.value = cell;
      else if (cell.is === "day") target.value = new Date(`${cell.day}T00:00:00Z`);
      else if (cell.is === "hours") {
        target.value = cell.minutes / 1_440;
        target.numFmt = "[h]:mm";
      }
    });
  });
  return new Uint8Array(await book.xlsx.writeBuffer());
}

test("what exceljs writes is read as it was given", async () => {
  await fc.assert(
    fc.asyncProperty(plainRows, async (rows) => {
      expect(rowsRead(await byExceljs(rows))).toEqual(trimmed(rows));
    }),
    { numRuns: runs(40) },
  );
});

function bySheetjs(rows: readonly (readonly Cell[])[], bookType: sheetjs.BookType, isShared: boolean): Uint8Array {
  const sheet: sheetjs.WorkSheet = { "!ref": "A1:Z99" };
  rows.forEach((row, rowIndex) => {
    row.forEach((cell, columnIndex) => {
      const place = sheetjs.utils.encode_cell({ r: rowIndex, c: columnIndex });
      if (typeof cell === "string") sheet[place] = { t: "s", v: cell };
      else if (typeof cell === "number") sheet[place] = { t: "n", v: cell };
      else if (typeof cell === "boolean") sheet[place] = { t: "b", v: cell };
      else if (cell?.is === "day") sheet[place] = { t: "n", v: serial(cell.day), z: "dd/mm/yyyy" };
      else if (cell?.is === "hours") sheet[place] = { t: "n", v: cell.minutes / 1_440, z: "[h]:mm" };
    });
  });
  const book = sheetjs.utils.book_new();
  sheetjs.utils.book_append_sheet(book, sheet, "Posts");
  return new Uint8Array(sheetjs.write(book, { type: "array", bookType, bookSST: isShared, compression: true }));
}

test("what SheetJS writes as .xlsx is read as it was given, with texts in cells or shared", () => {
  fc.assert(
    fc.property(plainRows, fc.boolean(), (rows, isShared) => {
      expect(rowsRead(bySheetjs(rows, "xlsx", isShared))).toEqual(trimmed(rows));
    }),
    { numRuns: runs(60) },
  );
});

const isPlain = (cell: Cell): boolean => typeof cell !== "object" || cell === null;
/** SheetJS writes neither several spaces of .ods nor days and hours in it. */
const simple = (cell: Cell): Cell =>
  typeof cell === "string" ? cell.replace(/\s+/g, " ").trim() : isPlain(cell) ? cell : null;

test("what SheetJS writes as .ods is read as it was given", () => {
  fc.assert(
    fc.property(plainRows, (given) => {
      const rows = given.map((row) => row.map(simple));
      expect(rowsRead(bySheetjs(rows, "ods", false))).toEqual(trimmed(rows));
    }),
    { numRuns: runs(60) },
  );
});

/** A text that looks like an error is written in fonts, so that no program takes it for one. */
const plainValue = ({ value, text }: ExcelJS.Cell): unknown =>
  typeof value === "object" && value !== null && "richText" in value ? text : value;

test("what we write, we read as it was given; and exceljs and SheetJS find the same texts and numbers in it", async () => {
  await fc.assert(
    fc.asyncProperty(designs, async (design) => {
      const bytes = await writeBook(design, { made: "2026-04-01" });
      const { sheets } = readBook(bytes, "a.xlsx");
      const asWritten = sheets.slice(0, design.sheets.length);
      expect(asWritten.map(({ rows }) => trimmed(rows))).toEqual(design.sheets.map(rowsOf));
      const other = sheetjs.read(bytes, { type: "array", cellFormula: true });
      const book = new ExcelJS.Workbook();
      await book.xlsx.load(bytes.buffer as ArrayBuffer);
      for (const [position, { name, rows }] of sheets.entries())
        for (const [rowIndex, row] of rows.entries())
          for (const [columnIndex, cell] of row.entries()) {
            const bySheetjs = other.Sheets[name]![sheetjs.utils.encode_cell({ r: rowIndex, c: columnIndex })];
            const byExceljs = book.worksheets[position]!.getCell(rowIndex + 1, columnIndex + 1);
            expect(bySheetjs?.f).toBeUndefined();
            expect(byExceljs.formula).toBeUndefined();
            if (cell === null || typeof cell === "object") continue;
            expect(bySheetjs?.v).toBe(cell);
            expect(plainValue(byExceljs)).toBe(cell);
          }
    }),
    { numRuns: runs(25) },
  );
});
