import { xlsx } from "../build.ts";
import { damaged, type OddFile, tooLarge } from "./odd-file.ts";

const one = (reference: string): string => `<c r="${reference}"><v>1</v></c>`;
const rowsOf = (count: number, row: (number: number) => string): string =>
  Array.from({ length: count }, (_, number) => row(number + 1)).join("");
const relation = (kind: string, id: string, target: string): string =>
  `<Relationship Id="${id}" Type="x/${kind}" Target="${target}"/>`;
const _twoSheets = '<sheet name="Posts" r:id="rId1"/><sheet name="Old" state="hidden" r:id="rId2"/>';
const _secondSheet = relation("worksheet", "rId2", "/xl/worksheets/sheet2.xml");
const blanks = (count: number): null[] => Array.from({ length: count }, () => null);

/** Sheets of .xlsx that are shaped oddly. */
export const sheets: readonly OddFile[] = [
  { about: "no sheets at all", bytes: () => xlsx("", { sheets: "" }), sheets: {} },
  { about: "an empty sheet", bytes: () => xlsx(""), rows: [] },
  {
    about: "blank rows and cells keep their places",
    bytes: () => xlsx(`<row r="3">${one("C3")}</row>`),
    rows: [[], [], [null, null, 1]],
  },
  {
    about: "rows and cells without places",
    bytes: () => xlsx("<row><c><v>1</v></c><c><v>2</v></c></row><row><c><v>3</v></c></row>"),
    rows: [[1, 2], [3]],
  },
  {
    about: "rows that come out of order",
    bytes: () => xlsx(`<row r="2">${one("A2")}</row><row r="1">${one("B1")}${one("A1")}</row>`),
    rows: [[1, 1], [1]],
  },
  { about: "small letters in places", bytes: () => xlsx(`<row r="1">${one("b1")}</row>`), rows: [[null, 1]] },
  {
    about: "a row 0",
    bytes: () => xlsx(`<row r="0">${one("A1")}</row>`),
    refused: damaged,
    says: "in the sheet Posts",
  },
  { about: "a row that is a word", bytes: () => xlsx('<row r="x"/>'), refused: damaged },
  { about: "a row beyond the last", bytes: () => xlsx('<row r="1048577"/>'), refused: damaged },
  { about: "a column beyond the last", bytes: () => xlsx(`<row r="1">${one("XFE1")}</row>`), refused: damaged },
  { about: "a cell in another row", bytes: () => xlsx(`<row r="1">${one("A2")}</row>`), refused: damaged },
  { about: "a place that is no place", bytes: () => xlsx(`<row r="1">${one("__proto__")}</row>`), refused: damaged },
  { about: "a place with a sum in it", bytes: () => xlsx(`<row r="1">${one("A1e9")}</row>`), refused: damaged },
  {
    about: "a cell that is there twice",
    bytes: () => xlsx(`<row r="1">${one("A1")}${one("A1")}</row>`),
    refused: ["a.xlsx: Posts!A1 cell-unreadable"],
    says: "twice",
  },
  {
    about: "several cells that cannot be read are all said",
    bytes: () =>
      xlsx('<row r="2"><c r="B2"><v>1e999</v></c><c r="C2" t="s"><v>4</v></c></row>', {
        sheets: '<sheet name="My posts" r:id="rId1"/>',
      }),
    refused: ["a.xlsx: 'My posts'!B2 cell-unreadable", "a.xlsx: 'My posts'!C2 cell-unreadable"],
  },
  {
    about: "of very many cells that cannot be read, the first twenty are said",
    bytes: () => xlsx(rowsOf(500, (number) => `<row r="${number}"><c r="A${number}"><v>x</v></c></row>`)),
    refused: [
      ...Array.from({ length: 20 }, (_, number) => `a.xlsx: Posts!A${number + 1} cell-unreadable`),
      "a.xlsx cell-unreadable",
    ],
    says: "the cells that come next were not looked at",
  },
  {
    about: "the first cell and the last",
    bytes: () => xlsx(`<row r="1">${one("A1")}</row><row r="1048576"><c r="XFD1048576" s="1"/></row>`),
    rows: [[1]],
  },
  {
    about: "a row of the widest kind",
    bytes: () => xlsx(`<row r="1">${one("XFD1")}</row>`),
    rows: [[...blanks(16_383), 1]],
  },
  {
    about: "more cells than a workbook may have",
    bytes: () => xlsx(rowsOf(306, (number) => `<row r="${number}">${one(`XFD${number}`)}</row>`)),
    refused: tooLarge,
    says: "5,000,000 cells",
  },
  {
    about: "twenty thousand formatted rows with nothing in them",
    bytes: () =>
      xlsx(
        `<row r="1">${one("A1")}</row>${rowsOf(20_000, (number) => `<row r="${number + 1}" s="4" customFormat="1" hidden="1"><c r="A${number + 1}" s="4"/></row>`)}`,
      ),
    rows: [[1]],
  },
  {
    about: "hidden rows and columns",
    bytes: () =>
      xlsx(
        `<row r="1">${one("A1")}</row><row r="2" hidden="1">${one("A2")}</row><row r="3" hidden="true"/><row r="4">${one("A4")}</row>`,
        { before: '<cols><col min="2" max="3" hidden="1"/><col min="4" max="4" hidden="0"/></cols>' },
      ),
    rows: [[1], [1], [], [1]],
    hiddenRows: [1, 2],
    hiddenColumns: [1, 2],
  },
  {
    about: "columns that are hidden over and over",
    bytes: () =>
      xlsx(`<row r="1">${one("A1")}</row>`, {
        before:
          `<cols>${'<col min="1" max="3" hidden="1"/>'.repeat(10_000)}<col min="-5" max="99999999" hidden="1"/></cols>`.replace(
            "99999999",
            "4",
          ),
      }),
    rows: [[1]],
    hiddenColumns: [0, 1, 2, 3],
  },
  {
    about: "merged cells",
    bytes: () =>
      xlsx(`<row r="1">${one("A1")}<c r="B1"/></row>`, {
        after: '<mergeCells count="1"><mergeCell ref="A1:C2"/></mergeCells>',
      }),
    rows: [[1]],
    merged: ["A1:C2"],
  },
  {
    about: "merged cells that hide others",
    bytes: () =>
      xlsx(`<row r="1">${one("A1")}${one("B1")}${one("D1")}</row>`, {
        after: '<mergeCells><mergeCell ref="A1:C1"/></mergeCells>',
      }),
    rows: [[1, null, null, 1]],
    merged: ["A1:C1"],
    remarks: ['"Posts" has 1 cell under merged cells, where nobody sees what they hold; it was not read.'],
  },
  {
    about: "merged cells that are no cells",
    bytes: () => xlsx("", { after: '<mergeCells><mergeCell ref="A1:ZZZZ9"/></mergeCells>' }),
    refused: damaged,
  },
  {
    about: "cells that are merged over and over",
    bytes: () =>
      xlsx(
        rowsOf(400, (number) => `<row r="${number}">${one(`Z${number}`)}</row>`),
        { after: `<mergeCells>${'<mergeCell ref="A1:XFD1048576"/>'.repeat(3_000)}</mergeCells>` },
      ),
    refused: tooLarge,
    says: "merged",
  },
];
