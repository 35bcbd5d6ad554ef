import { expect, test } from "vitest";
import { readBook } from "../../packages/core/src/excel/index.ts";
import { xlsx } from "./build.ts";

const row = (cells: string): Uint8Array => xlsx(`<row r="1">${cells}</row>`);
const formulasOf = (bytes: Uint8Array) => [...(readBook(bytes, "a.xlsx").sheets[0]!.formulas ?? [])];

test("the formula of a cell is read beside what it came to", () => {
  const bytes = row('<c r="A1"><v>2</v></c><c r="B1"><f>A1*2&amp;"x"</f><v>4</v></c><c r="C1"><f>A1</f></c>');
  const [sheet] = readBook(bytes, "a.xlsx").sheets;
  expect(sheet!.rows).toEqual([[2, 4, { is: "uncached", formula: "A1" }]]);
  expect([...sheet!.formulas!]).toEqual([
    ["B1", 'A1*2&"x"'],
    ["C1", "A1"],
  ]);
});

test("a formula that cells share is read in each of them as it is there", () => {
  const cells = '<c r="B1"><f t="shared" ref="B1:D1" si="0">A1+$A$1</f><v>4</v></c>';
  expect(formulasOf(row(`${cells}<c r="C1"><f t="shared" si="0"/><v>4</v></c>`))).toEqual([
    ["B1", "A1+$A$1"],
    ["C1", "B1+$A$1"],
  ]);
});

test("a sheet without formulas says none, and a workbook without names neither", () => {
  const book = readBook(row('<c r="A1"><v>2</v></c>'), "a.xlsx");
  expect(book.sheets[0]).not.toHaveProperty("formulas");
  expect(book).not.toHaveProperty("names");
});

test("the names of a workbook are read, those of one sheet alone are not", () => {
  const more =
    '<sheet name="Posts" sheetId="1" r:id="rId1"/></sheets><definedNames><definedName name="Total">Posts!$A$1</definedName><definedName name="_xlnm.Print_Titles" localSheetId="0">Posts!$1:$1</definedName></definedNames><sheets>';
  const { names } = readBook(xlsx('<row r="1"><c r="A1"><v>2</v></c></row>', { sheets: more }), "a.xlsx");
  expect(names).toEqual([{ name: "Total", refersTo: "Posts!$A$1" }]);
});
