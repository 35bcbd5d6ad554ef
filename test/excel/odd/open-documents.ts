import { day, errorShown, hours, ods, odsRow, uncached } from "../build.ts";
import type { OddFile } from "./odd-file.ts";

const cell = (attributes: string, inside = ""): string =>
  `<table:table-cell ${attributes}>${inside}</table:table-cell>`;
const row = (cells: string, attributes = ""): string => `<table:table-row ${attributes}>${cells}</table:table-row>`;
const value = (type: string, attribute: string, written: string): string =>
  cell(`office:value-type="${type}" office:${attribute}="${written}"`, "<text:p>as shown</text:p>");
const _text = (written: string): string => cell('office:value-type="string"', `<text:p>${written}</text:p>`);
const valueRow = (...values: readonly Parameters<typeof value>[]): Uint8Array =>
  ods(row(values.map((one) => value(...one)).join("")));

const _damaged = ["a.ods workbook-damaged"];
const unreadable = ["a.ods: Posts!A1 cell-unreadable"];
const fileName = "a.ods";
const _table = (name: string, rows: string, attributes = ""): string =>
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
    bytes: () => valueRow(["date", "date-value", "2026-04-01T09:30:00"], ["date", "date-value", "2026-04-02T00:00:00"]),
    rows: [[day("2026-04-01"), day("2026-04-02")]],
    remarks: [
      '"Posts" has 1 day with a time beside it, in A1; the day alone was read. A late hour may stand for the day after.',
    ],
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
];

/** Values, texts and rows that LibreOffice and other programs write as OpenDocument. */
export const openDocuments: readonly OddFile[] = list.map((file) => ({ fileName, ...file }));
