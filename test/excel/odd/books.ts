import { cellXlsx, xlsx, xlsxParts, zip } from "../build.ts";
import { damaged, type OddFile } from "./odd-file.ts";

const one = (reference: string): string => `<c r="${reference}"><v>1</v></c>`;
const relation = (kind: string, id: string, target: string): string =>
  `<Relationship Id="${id}" Type="x/${kind}" Target="${target}"/>`;
const twoSheets = '<sheet name="Posts" r:id="rId1"/><sheet name="Old" state="hidden" r:id="rId2"/>';
const secondSheet = relation("worksheet", "rId2", "/xl/worksheets/sheet2.xml");

/** Workbooks that are put together oddly. */
export const books: readonly OddFile[] = [
  {
    about: "a hidden sheet",
    bytes: () =>
      zip({
        ...xlsxParts(`<row r="1">${one("A1")}</row>`, { sheets: twoSheets, moreRelations: secondSheet }),
        "xl/worksheets/sheet2.xml": "<worksheet><sheetData/></worksheet>",
      }),
    sheets: { Posts: [[1]], Old: [] },
    hiddenSheets: ["Old"],
  },
  {
    about: "a sheet that only a program can show",
    bytes: () =>
      zip({
        ...xlsxParts("", { sheets: twoSheets.replace('"hidden"', '"veryHidden"'), moreRelations: secondSheet }),
        "xl/worksheets/sheet2.xml": "<worksheet/>",
      }),
    sheets: { Posts: [], Old: [] },
    hiddenSheets: ["Old"],
  },
  {
    about: "two sheets of one part",
    bytes: () => xlsx("", { sheets: twoSheets.replace("rId2", "rId1") }),
    refused: damaged,
    says: "the same part",
  },
  {
    about: "a sheet without a part",
    bytes: () => xlsx("", { sheets: twoSheets }),
    refused: damaged,
    says: '"Old" is missing',
  },
  {
    about: "a sheet named as programs name things",
    bytes: () => xlsx(`<row r="1">${one("A1")}</row>`, { sheets: '<sheet name="constructor" r:id="rId1"/>' }),
    sheets: { constructor: [[1]] },
  },
  {
    about: "a sheet that is a chart",
    bytes: () =>
      zip({
        ...xlsxParts("", {
          sheets: twoSheets,
          moreRelations: relation("chartsheet", "rId2", "chartsheets/sheet1.xml"),
        }),
        "xl/chartsheets/sheet1.xml": "<chartsheet/>",
      }),
    rows: [],
    remarks: ['"Old" is no sheet of cells and was not read.'],
  },
  {
    about: "macros",
    bytes: () => zip({ ...xlsxParts(""), "xl/vbaProject.bin": "x" }),
    fileName: "a.xlsm",
    rows: [],
    remarks: ["The workbook has macros; they were not run."],
  },
  {
    about: "links to other workbooks",
    bytes: () =>
      xlsx(`<row r="1"><c r="A1"><f>[1]Sheet1!A1</f><v>5</v></c></row>`, {
        moreRelations: relation("externalLink", "rId5", "externalLinks/externalLink1.xml"),
      }),
    rows: [[5]],
    remarks: [
      "The workbook has links to other workbooks; they were not followed, and cells show what was saved of them.",
    ],
  },
  {
    about: "connections to outside data",
    bytes: () => xlsx("", { moreRelations: relation("connections", "rId5", "connections.xml") }),
    rows: [],
    remarks: ["The workbook has connections to outside data; they were not used."],
  },
  { about: "elements with a prefix, as the strict kind of .xlsx has them", bytes: () => strict(), rows: [["one", 2]] },
  {
    about: "attributes in single quotes with a > inside",
    bytes: () => cellXlsx("<c r='A1' x='a>b' t='str'><v>y</v></c>"),
    rows: [["y"]],
  },
  {
    about: "comments and instructions between cells",
    bytes: () => xlsx(`<!-- <row> --><row r="1"><?x <c?>${one("A1")}<!----></row>`),
    rows: [[1]],
  },
  { about: "a workbook that stands in no folder", bytes: () => atRoot(), rows: [[1]] },
  { about: "an attribute without a value", bytes: () => cellXlsx('<c r="A1" t><v>1</v></c>'), refused: damaged },
  {
    about: "a drawing's cells beside the rows",
    bytes: () =>
      xlsx(`<row r="1">${one("A1")}</row>`, {
        after: '<extLst><ext><c r="B1"><v>9</v></c><row r="7"/></ext></extLst>',
      }),
    rows: [[1]],
  },
];

/** A workbook that stands in no folder, as some programs write it. */
function atRoot(): Uint8Array {
  const moved = Object.entries(xlsxParts(`<row r="1">${one("A1")}</row>`)).map(([name, part]) => [
    name.replace(/^xl\//, ""),
    name === "_rels/.rels" ? String(part).replace("xl/workbook.xml", "/workbook.xml") : part,
  ]);
  return zip(Object.fromEntries(moved));
}

function strict(): Uint8Array {
  const parts = xlsxParts("");
  return zip({
    ...parts,
    "_rels/.rels": String(parts["_rels/.rels"]).replace(
      "http://schemas.openxmlformats.org/officeDocument/2006",
      "http://purl.oclc.org/ooxml/officeDocument",
    ),
    "xl/workbook.xml": '<x:workbook><x:sheets><x:sheet name="Posts" rel:id="rId1"/></x:sheets></x:workbook>',
    "xl/sharedStrings.xml": "<x:sst><x:si><x:t>one</x:t></x:si></x:sst>",
    "xl/worksheets/sheet1.xml":
      '<x:worksheet><x:sheetData><x:row r="1"><x:c r="A1" t="s"><x:v>0</x:v></x:c><x:c r="B1"><x:v>2</x:v></x:c></x:row></x:sheetData></x:worksheet>',
  });
}
