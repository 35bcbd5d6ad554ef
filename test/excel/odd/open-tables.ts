import { ods, odsParts, odsRow, zip } from "../build.ts";
import type { OddFile } from "./odd-file.ts";

const cell = (attributes: string, inside = ""): string =>
  `<table:table-cell ${attributes}>${inside}</table:table-cell>`;
const row = (cells: string, attributes = ""): string => `<table:table-row ${attributes}>${cells}</table:table-row>`;
const value = (type: string, attribute: string, written: string): string =>
  cell(`office:value-type="${type}" office:${attribute}="${written}"`, "<text:p>as shown</text:p>");
const text = (written: string): string => cell('office:value-type="string"', `<text:p>${written}</text:p>`);
const _valueRow = (...values: readonly Parameters<typeof value>[]): Uint8Array =>
  ods(row(values.map((one) => value(...one)).join("")));

const damaged = ["a.ods workbook-damaged"];
const _unreadable = ["a.ods: Posts!A1 cell-unreadable"];
const fileName = "a.ods";
const table = (name: string, rows: string, attributes = ""): string =>
  `<table:table table:name="${name}" ${attributes}>${rows}</table:table>`;

const list: readonly OddFile[] = [
  {
    about: "sixty thousand blank rows",
    bytes: () =>
      ods(
        `${odsRow("a")}${row(cell('table:number-columns-repeated="16384"'), 'table:number-rows-repeated="60000"')}${odsRow("z")}`,
      ),
    rows: [["a"], ...Array.from({ length: 60_000 }, () => []), ["z"]],
  },
  {
    about: "a million blank rows at the end",
    bytes: () =>
      ods(
        `${odsRow("a")}${row(cell('table:style-name="ce1" table:number-columns-repeated="16384"'), 'table:number-rows-repeated="1048575" table:visibility="collapse"')}`,
      ),
    rows: [["a"]],
  },
  {
    about: "a row with something in it, repeated",
    bytes: () => ods(row(text("x"), 'table:number-rows-repeated="3"')),
    rows: [["x"], ["x"], ["x"]],
  },
  {
    about: "a cell with something in it, repeated",
    bytes: () =>
      ods(
        row(
          `${cell("")}${value("float", "value", "1").replace("<table:table-cell", '<table:table-cell table:number-columns-repeated="3"')}`,
        ),
      ),
    rows: [[null, 1, 1, 1]],
  },
  {
    about: "a sheet full of the same text",
    bytes: () =>
      ods(
        row(
          text("x").replace("<table:table-cell", '<table:table-cell table:number-columns-repeated="16384"'),
          'table:number-rows-repeated="1048576"',
        ),
      ),
    refused: ["a.ods workbook-too-large"],
    says: "cells",
  },
  {
    about: "more rows than there are",
    bytes: () => ods(row(text("x"), 'table:number-rows-repeated="1048577"')),
    refused: damaged,
    says: "in the sheet Posts",
  },
  {
    about: "rows repeated a number of times that is none",
    bytes: () => ods(row(text("x"), 'table:number-rows-repeated="-1"')),
    refused: damaged,
  },
  {
    about: "more columns than there are",
    bytes: () => ods(row(cell('table:number-columns-repeated="16384"') + text("x"))),
    refused: damaged,
  },
  {
    about: "very many spaces",
    bytes: () =>
      ods(row(cell('office:value-type="string"', `<text:p>${'<text:s text:c="90000"/>'.repeat(60)}</text:p>`))),
    refused: ["a.ods workbook-too-large"],
  },
  {
    about: "merged cells in .ods",
    bytes: () =>
      ods(
        row(
          `${cell('table:number-columns-spanned="2" table:number-rows-spanned="2" office:value-type="string"', "<text:p>a</text:p>")}<table:covered-table-cell office:value-type="string"><text:p>b</text:p></table:covered-table-cell>`,
        ),
      ),
    rows: [["a", null]],
    merged: ["A1:B2"],
    remarks: ['"Posts" has 1 cell under merged cells, where nobody sees what they hold; it was not read.'],
  },
  {
    about: "hidden and filtered rows in .ods",
    bytes: () =>
      ods(
        `${odsRow("a")}${row(text("b"), 'table:visibility="collapse"')}${row(text("c"), 'table:visibility="filter" table:number-rows-repeated="2"')}`,
      ),
    rows: [["a"], ["b"], ["c"], ["c"]],
    hiddenRows: [1, 2, 3],
  },
  {
    about: "a hidden sheet in .ods",
    bytes: () =>
      zip(
        odsParts(
          `${table("Posts", odsRow("a"), 'table:style-name="ta1"')}${table("Old", odsRow("b"), 'table:style-name="ta2"')}`,
          '<style:style style:name="ta1"><style:table-properties table:display="true"/></style:style><style:style style:name="ta2"><style:table-properties table:display="false"/></style:style>',
        ),
      ),
    sheets: { Posts: [["a"]], Old: [["b"]] },
    hiddenSheets: ["Old"],
  },
  {
    about: "changes that were kept",
    bytes: () =>
      zip(
        odsParts(
          `<table:tracked-changes><table:deletion><table:table-cell office:value-type="string"><text:p>gone</text:p></table:table-cell></table:deletion></table:tracked-changes>${table("Posts", odsRow("a"))}`,
        ),
      ),
    rows: [["a"]],
  },
  {
    about: "a drawing with text in it",
    bytes: () => ods(`<table:shapes><draw:frame><text:p>x</text:p></draw:frame></table:shapes>${odsRow("a")}`),
    rows: [["a"]],
  },
  {
    about: "another workbook's sheet that was saved along",
    bytes: () =>
      zip(
        odsParts(
          `${table("Posts", odsRow("a"))}${table("'file:///other.ods'#$Sheet1", `<table:table-source/>${odsRow("x")}`)}`,
        ),
      ),
    rows: [["a"]],
    remarks: [
      "The workbook has links to other workbooks; they were not followed, and cells show what was saved of them.",
    ],
  },
  {
    about: "macros in .ods",
    bytes: () => zip({ ...odsParts(table("Posts", odsRow("a"))), "Basic/Standard/Module1.xml": "x" }),
    rows: [["a"]],
    remarks: ["The workbook has macros; they were not run."],
  },
  {
    about: "a table inside another",
    bytes: () => ods(row(cell("", table("Inner", odsRow("x"))))),
    refused: damaged,
    says: "inside another",
  },
  {
    about: "an .ods cut off",
    bytes: () =>
      zip({
        ...odsParts(""),
        "content.xml": String(odsParts(table("Posts", odsRow("a")))["content.xml"]).slice(0, -60),
      }),
    refused: damaged,
    says: "cut off",
  },
  {
    about: "an .ods without its type",
    bytes: () => zip({ "content.xml": odsParts(table("Posts", odsRow("a")))["content.xml"]! }),
    rows: [["a"]],
  },
];

/** Sheets of OpenDocument that are shaped oddly. */
export const openTables: readonly OddFile[] = list.map((file) => ({ fileName, ...file }));
