import { strFromU8, unzipSync } from "fflate";
import { expect, test } from "vitest";
import { patchBook, readBook } from "../../packages/core/src/excel/index.ts";
import { PlanError } from "../../packages/core/src/issues/index.ts";
import { xlsx, xlsxParts, zip } from "./build.ts";

const put = (bytes: Uint8Array, row: number, column: number, value: number | string | null): Uint8Array =>
  patchBook(bytes, [{ sheetName: "Posts", row, column, value }], "t.xlsx");
const sheetOf = (bytes: Uint8Array): string => strFromU8(unzipSync(bytes)["xl/worksheets/sheet1.xml"]!);
const rowsOf = (bytes: Uint8Array) => readBook(bytes, "t.xlsx").sheets[0]!.rows;
const rows =
  '<row r="1" ht="20"><c r="A1" s="0"><v>1</v></c><c r="C1"><f>A1*2</f><v>2</v></c></row><row r="4"/><row r="6"><c r="B6" t="inlineStr"><is><t>x</t></is></c></row>';

test.each<readonly [string, number, number, number | string | null, string]>([
  ["over a number, with its look", 0, 0, 5, '<c r="A1" s="0"><v>5</v></c><c r="C1">'],
  ["between cells", 0, 1, 5, '</c><c r="B1"><v>5</v></c><c r="C1">'],
  ["after the last cell of a row", 0, 3, 5, '<v>2</v></c><c r="D1"><v>5</v></c></row>'],
  [
    "over a formula",
    0,
    2,
    "£ <&>",
    '<c r="C1" t="inlineStr"><is><t xml:space="preserve">£ &lt;&amp;&gt;</t></is></c></row>',
  ],
  ["into an empty row", 3, 0, 5, '</row><row r="4"><c r="A4"><v>5</v></c></row><row r="6">'],
  ["between rows", 4, 0, 5, '<row r="4"/><row r="5"><c r="A5"><v>5</v></c></row><row r="6">'],
  ["after the last row", 8, 0, -5.25, '</row><row r="9"><c r="A9"><v>-5.25</v></c></row></sheetData>'],
  ["nothing, where the look stays", 0, 0, null, '<row r="1" ht="20"><c r="A1" s="0"/><c r="C1">'],
])("a value is put in %s", (_, row, column, value, expected) => {
  const patched = put(xlsx(rows), row, column, value);
  expect(sheetOf(patched)).toContain(expected);
  expect(rowsOf(patched)[row]![column] ?? null).toBe(value);
});

test("every other part stays byte for byte, and the workbook is worked out anew when it is opened", () => {
  const bytes = zip({ ...xlsxParts(rows), "xl/media/logo.png": new Uint8Array([1, 2, 3]) });
  const [before, after] = [unzipSync(bytes), unzipSync(put(bytes, 0, 0, 5))];
  const changed = Object.keys(before).filter((name) => strFromU8(before[name]!) !== strFromU8(after[name]!));
  expect(changed).toEqual(["xl/workbook.xml", "xl/worksheets/sheet1.xml"]);
  expect(strFromU8(after["xl/workbook.xml"]!)).toContain('</sheets><calcPr fullCalcOnLoad="1"/></workbook>');
});

test.each([
  ['<calcPr calcId="1"/>', '<calcPr calcId="1" fullCalcOnLoad="1"/>'],
  ['<calcPr fullCalcOnLoad="0" calcId="1"></calcPr>', '<calcPr fullCalcOnLoad="1" calcId="1"></calcPr>'],
])("%s becomes %s", (held, wanted) => {
  const parts = xlsxParts(rows);
  const workbook = String(parts["xl/workbook.xml"]).replace("</workbook>", `${held}</workbook>`);
  expect(
    strFromU8(unzipSync(put(zip({ ...parts, "xl/workbook.xml": workbook }), 0, 0, 5))["xl/workbook.xml"]!),
  ).toContain(wanted);
});

test("the order in which formulas were worked out goes with a formula, and stays where none has gone", () => {
  const kind = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/calcChain";
  const parts = xlsxParts(rows, { moreRelations: `<Relationship Id="rId5" Type="${kind}" Target="calcChain.xml"/>` });
  const bytes = zip({ ...parts, "xl/calcChain.xml": '<calcChain><c r="C1" i="1"/></calcChain>' });
  expect(Object.keys(unzipSync(put(bytes, 0, 0, 5)))).toContain("xl/calcChain.xml");
  const without = unzipSync(put(bytes, 0, 2, 5));
  expect(Object.keys(without)).not.toContain("xl/calcChain.xml");
  expect(strFromU8(without["xl/_rels/workbook.xml.rels"]!)).not.toContain("calcChain");
});

test("a formula that other cells share is not taken from them, and a sheet that is not there is said", () => {
  const shared = xlsx(
    '<row r="1"><c r="A1"><f t="shared" ref="A1:B1" si="0">C1</f><v>1</v></c><c r="B1"><f t="shared" si="0"/><v>1</v></c></row>',
  );
  expect(() => put(shared, 0, 0, 5)).toThrow(PlanError);
  expect(() => put(shared, 0, 0, 5)).toThrow("t.xlsx: Posts!A1 workbook-altered");
  expect(() => patchBook(shared, [{ sheetName: "Pots", row: 0, column: 0, value: 1 }], "t.xlsx")).toThrow(
    'If it is "Posts", give it the name Pots again',
  );
});

test("an empty sheet takes rows too, and elements with prefixes keep them", () => {
  const empty = xlsx("");
  expect(rowsOf(put(empty, 1, 1, "a"))).toEqual([[], [null, "a"]]);
  const parts = xlsxParts("");
  const prefixed =
    '<?xml version="1.0"?><x:worksheet xmlns:x="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><x:sheetData/></x:worksheet>';
  const patched = put(zip({ ...parts, "xl/worksheets/sheet1.xml": prefixed }), 0, 0, 7);
  expect(sheetOf(patched)).toContain('<x:sheetData><x:row r="1"><x:c r="A1"><x:v>7</x:v></x:c></x:row></x:sheetData>');
  expect(rowsOf(patched)).toEqual([[7]]);
});
