import { day, errorShown, hours, ods, odsParts, odsRow, uncached, zip } from "../build.ts";
import type { OddFile } from "./odd-file.ts";

const cell = (attributes: string, inside = ""): string =>
  `<table:table-cell ${attributes}>${inside}</table:table-cell>`;
const row = (cells: string, attributes = ""): string => `<table:table-row ${attributes}>${cells}</table:table-row>`;
const value = (type: string, attribute: string, written: string): string =>
  cell(`office:value-type="${type}" office:${attribute}="${written}"`, "<text:p>as shown</text:p>");
const text = (written: string): string => cell('office:value-type="string"', `<text:p>${written}</text:p>`);
const valueRow = (...values: readonly Parameters<typeof value>[]): Uint8Array =>
  ods(row(values.map((one) => value(...one)).join("")));

const damaged = ["a.ods workbook-damaged"];
const unreadable = ["Posts!A1 cell-unreadable"];
const fileName = "a.ods";
const table = (name: string, rows: string, attributes = ""): string =>
  `<table:table table:name="${name}" ${attributes}>${rows}</table:table>`;

const list: readonly OddFile[] = [
  {
    about: "rows that repeat in print",
    bytes: () =>
      ods(`<table:table-header-rows>${odsRow("Post", "Grade")}</table:table-header-rows>${odsRow("P1", "G7")}`),
    rows: [
      ["Post", "Grade"],
      ["P1", "G7"],
    ],
  },
  {
    about: "rows in groups, one in another",
    bytes: () =>
      ods(
        `${odsRow("a")}<table:table-row-group>${odsRow("b")}<table:table-row-group>${odsRow("c")}</table:table-row-group></table:table-row-group><table:table-rows>${odsRow("d")}</table:table-rows>`,
      ),
    rows: [["a"], ["b"], ["c"], ["d"]],
  },
  {
    about: "columns that repeat in print",
    bytes: () =>
      ods(
        `<table:table-header-columns><table:table-column/></table:table-header-columns><table:table-column table:visibility="collapse" table:number-columns-repeated="2"/>${odsRow("a")}`,
      ),
    rows: [["a"]],
    hiddenColumns: [1, 2],
  },
  {
    about: "values of every kind",
    bytes: () =>
      valueRow(
        ["float", "value", "1.5"],
        ["currency", "value", "-2"],
        ["percentage", "value", "0.25"],
        ["boolean", "boolean-value", "true"],
        ["date", "date-value", "2026-04-01"],
      ),
    rows: [[1.5, -2, 0.25, true, day("2026-04-01")]],
  },
  {
    about: "a day with a time in .ods",
    bytes: () => valueRow(["date", "date-value", "2026-04-01T09:30:00"]),
    rows: [[day("2026-04-01")]],
  },
  {
    about: "a week's hours in .ods",
    bytes: () => valueRow(["time", "time-value", "PT37H30M00S"], ["time", "time-value", "PT00H00M30.000000000S"]),
    rows: [[hours(2_250), hours(0.5)]],
  },
  { about: "hours that are none", bytes: () => valueRow(["time", "time-value", "37:00"]), refused: unreadable },
  {
    about: "a day that there is not in .ods",
    bytes: () => valueRow(["date", "date-value", "2026-02-30"]),
    refused: unreadable,
  },
  {
    about: "a number beyond all numbers in .ods",
    bytes: () => valueRow(["float", "value", "1e999"]),
    refused: unreadable,
  },
  {
    about: "a number that is missing in .ods",
    bytes: () => ods(row(cell('office:value-type="float"'))),
    refused: unreadable,
  },
  {
    about: "a kind that there is not",
    bytes: () => ods(row(cell('office:value-type="constructor" office:value="1"'))),
    refused: unreadable,
  },
  {
    about: "an error in .ods",
    bytes: () =>
      ods(
        row(
          cell(
            'table:formula="of:=1/0" office:value-type="string" office:string-value="" calcext:value-type="error"',
            "<text:p>#DIV/0!</text:p>",
          ),
        ),
      ),
    rows: [[errorShown("#DIV/0!")]],
  },
  {
    about: "a formula without a result in .ods",
    bytes: () => ods(row(cell('table:formula="of:=[.B1]*2"'))),
    rows: [[uncached("[.B1]*2")]],
  },
  {
    about: "a formula with a result in .ods",
    bytes: () => ods(row(cell('table:formula="of:=[.B1]*2" office:value-type="float" office:value="6"'))),
    rows: [[6]],
  },
  {
    about: "text of several lines, with spaces, tabs and fonts",
    bytes: () =>
      ods(
        row(
          cell(
            'office:value-type="string"',
            '<text:p>a<text:s text:c="3"/>b<text:span>c</text:span></text:p><text:p>d<text:tab/>e<text:line-break/>f<text:s/></text:p>',
          ),
        ),
      ),
    rows: [["a   bc\nd\te\nf "]],
  },
  {
    about: "text that stands in an attribute",
    bytes: () => ods(row(cell('office:value-type="string" office:string-value="x"'))),
    rows: [["x"]],
  },
  {
    about: "a note is no part of the text",
    bytes: () =>
      ods(
        row(
          cell(
            'office:value-type="string"',
            "<office:annotation><text:p>note</text:p></office:annotation><text:p>x</text:p>",
          ),
        ),
      ),
    rows: [["x"]],
  },
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

/** Files of LibreOffice and other programs that write OpenDocument. */
export const openDocuments: readonly OddFile[] = list.map((file) => ({ fileName, ...file }));
