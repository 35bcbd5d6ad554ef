import { tableCsv } from "@outturn/core/csv";
import { draftTable } from "@outturn/core/workbook";
import { expect, test } from "vitest";
import { sheetTable } from "./sheet-table.ts";

const csvOf = (sheetName: string, draft: object): string =>
  tableCsv(sheetTable(draftTable(sheetName, draft as never)), { hasMark: false });

test("a sheet is its filled columns; what a spreadsheet would run stays text, and what is wrong stays as it is typed", () => {
  const draft = {
    posts: [
      { id: "lead", title: "=1+1", pay: { salary: "£42k" }, start: "2026-04-01" },
      { id: "two", title: "Lawyer, senior", pay: { salary: "lots" }, start: "2026-04-01" },
    ],
  };
  expect(csvOf("Posts", draft)).toBe(
    ["Id,Title,Pay: salary,Start", "lead,'=1+1,42000,1 April 2026", 'two,"Lawyer, senior",lots,1 April 2026', ""].join(
      "\r\n",
    ),
  );
});

test("rows by name have their names", () => {
  expect(csvOf("Agency rates", { agencyRates: { locum: { perWeek: 1800 } } })).toBe("Rate,Per week\r\nlocum,1800\r\n");
});
