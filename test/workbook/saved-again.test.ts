import * as sheetjs from "@e965/xlsx";
import ExcelJS from "exceljs";
import { expect, test } from "vitest";
import { fullPlan } from "../../packages/cli/src/full-plan.ts";
import { starterPlan } from "../../packages/cli/src/starter-plan.ts";
import { readBook, writeBook } from "../../packages/core/src/excel/index.ts";
import type { Plan } from "../../packages/core/src/plan/index.ts";
import { planBook, readPlanBook } from "../../packages/core/src/workbook/index.ts";
import { readPlanText } from "../../packages/core/src/yaml/index.ts";

const made = { made: "2026-04-01" };
const bytesOf = (plan: Plan): Promise<Uint8Array> => writeBook(planBook(plan), made);
const planIn = (bytes: Uint8Array) => readPlanBook(readBook(bytes, "plan.xlsx"));

const plans = [
  ["the starter plan", readPlanText(starterPlan, "plan.yaml")],
  ["the plan with every key", readPlanText(fullPlan, "plan.yaml")],
] as const;

test.each(plans)("%s is the same plan out of a workbook's bytes, and the same bytes again", async (_, plan) => {
  const bytes = await bytesOf(plan);
  const { plan: again, remarks, days } = planIn(bytes);
  expect(again).toStrictEqual(plan);
  expect([remarks, days()]).toEqual([[], []]);
  expect(await bytesOf(again)).toEqual(bytes);
});

async function byExceljs(bytes: Uint8Array, change: (book: ExcelJS.Workbook) => void = () => {}): Promise<Uint8Array> {
  const book = new ExcelJS.Workbook();
  await book.xlsx.load(bytes.buffer as ArrayBuffer);
  change(book);
  return new Uint8Array(await book.xlsx.writeBuffer());
}

const bySheetjs = (bytes: Uint8Array, bookType: sheetjs.BookType): Uint8Array =>
  new Uint8Array(sheetjs.write(sheetjs.read(bytes, { type: "array", cellNF: true }), { type: "array", bookType }));

test.each(plans)("%s is the same plan after exceljs and SheetJS have saved its workbook again", async (_, plan) => {
  const bytes = await bytesOf(plan);
  expect(planIn(await byExceljs(bytes)).plan).toStrictEqual(plan);
  expect(planIn(bySheetjs(bytes, "xlsx")).plan).toStrictEqual(plan);
});

/** The cell of a row, found by what stands in the first column, and of a column, found by its heading. */
function cellIn(book: ExcelJS.Workbook, sheetName: string, first: string, heading: string): ExcelJS.Cell {
  const sheet = book.getWorksheet(sheetName)!;
  let found: { row?: number; column?: number } = {};
  sheet.eachRow((row, rowNumber) => {
    row.eachCell((cell, column) => {
      if (cell.value === heading) found = { ...found, column };
    });
    if (row.getCell(1).value === first) found = { ...found, row: rowNumber };
  });
  return sheet.getCell(found.row!, found.column!);
}

test("a start, an FTE and a cap that are typed over in a workbook change these alone", async () => {
  const [[, plan]] = plans;
  const bytes = await byExceljs(await bytesOf(plan), (book) => {
    cellIn(book, "Posts", "manager", "Start").value = new Date("2025-08-15T00:00:00Z");
    cellIn(book, "Posts", "manager", "FTE").value = 0.6;
    cellIn(book, "Funding", "grant", "Carry forward: cap").value = 45_000.5;
  });
  const [worker, manager] = plan.posts;
  const [grant, growth] = plan.funding;
  expect(planIn(bytes).plan).toStrictEqual({
    ...plan,
    posts: [worker, { ...manager, fte: 6_000, starts: [{ on: "2025-08-15", count: 1 }] }],
    funding: [{ ...grant, carryForward: { cap: 4_500_050, expiresAfterYears: 1 } }, growth],
  });
});

test("a formula counts by what was saved with it", async () => {
  const [[, plan]] = plans;
  const bytes = await byExceljs(await bytesOf(plan), (book) => {
    cellIn(book, "Funding", "grant", "2025/26").value = { formula: "200000+51000", result: 251_000 };
  });
  expect(planIn(bytes).plan.funding[0]?.perYear).toEqual([{ year: "2025/26", amount: 25_100_000 }]);
});
