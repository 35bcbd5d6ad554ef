import { sheetPlace } from "../../sheets/index.ts";
import { coreProperties } from "../write/properties.ts";
import { escaped, HEADING_ROW } from "./cell-xml.ts";

const declared = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>';
const MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
const OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const PACKAGE = "http://schemas.openxmlformats.org/package/2006";

/** What a workbook says of itself: its title, and a day of its own as the one on which it was made. */
export interface AboutBook {
  readonly title: string;
  readonly made: string;
}

/** The parts of a values workbook besides its sheets, by their names. */
export function fixedParts(
  sheetNames: readonly string[],
  about: AboutBook,
): readonly (readonly [partName: string, xml: string])[] {
  const each = (write: (sheetNumber: number, sheetName: string) => string): string =>
    sheetNames.map((sheetName, position) => write(position + 1, sheetName)).join("");
  return [
    [
      "[Content_Types].xml",
      `${declared}<Types xmlns="${PACKAGE}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/docProps/core.xml" ContentType="application/vnd.openxmlformats-package.core-properties+xml"/>${contentType("workbook", "sheet.main")}${contentType("styles", "styles")}${each((sheetNumber) => contentType(`worksheets/sheet${sheetNumber}`, "worksheet"))}</Types>`,
    ],
    [
      "_rels/.rels",
      relationships(
        `${relationship(1, "officeDocument", "xl/workbook.xml")}<Relationship Id="rId2" Type="${PACKAGE}/relationships/metadata/core-properties" Target="docProps/core.xml"/>`,
      ),
    ],
    ["docProps/core.xml", coreProperties(about.title, about.made)],
    [
      "xl/workbook.xml",
      `${declared}<workbook xmlns="${MAIN}" xmlns:r="${OFFICE}"><sheets>${each((sheetNumber, sheetName) => `<sheet name="${escaped(sheetName).replaceAll('"', "&quot;")}" sheetId="${sheetNumber}" r:id="rId${sheetNumber}"/>`)}</sheets>${printTitles(sheetNames)}</workbook>`,
    ],
    [
      "xl/_rels/workbook.xml.rels",
      relationships(
        each((sheetNumber) => relationship(sheetNumber, "worksheet", `worksheets/sheet${sheetNumber}.xml`)) +
          relationship(sheetNames.length + 1, "styles", "styles.xml"),
      ),
    ],
    ["xl/styles.xml", STYLES_XML],
  ];
}

/** The rows of headings and the first column, which are printed on every page. */
function printTitles(sheetNames: readonly string[]): string {
  const names = sheetNames.map((sheetName, position) => {
    const place = escaped(sheetPlace(sheetName));
    return `<definedName name="_xlnm.Print_Titles" localSheetId="${position}">${place}!$A:$A,${place}!$1:$${HEADING_ROW}</definedName>`;
  });
  return names.length === 0 ? "" : `<definedNames>${names.join("")}</definedNames>`;
}

const contentType = (partName: string, kind: string): string =>
  `<Override PartName="/xl/${partName}.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.${kind}+xml"/>`;

const relationship = (id: number, kind: string, target: string): string =>
  `<Relationship Id="rId${id}" Type="${OFFICE}/${kind}" Target="${target}"/>`;

const relationships = (written: string): string =>
  `${declared}<Relationships xmlns="${PACKAGE}/relationships">${written}</Relationships>`;

/** Number formats of pounds, FTE and per cent, from 164 on as the format asks. */
const NUMBER_FORMATS = ["£#,##0.00;(£#,##0.00)", "#,##0.####", "0.##%", "#,##0"];

/** Two looks of each format, a row's and a total's, in the order of `STYLES`; then of a title and of headings, over texts and over numbers. */
const CELL_LOOKS = [
  ...[0, 164, 165, 166, 167].flatMap((format) => [look(format, 0), look(format, 1)]),
  look(0, 2),
  look(0, 1),
  look(0, 1, '<alignment horizontal="right"/>'),
];

function look(format: number, font: number, alignment = ""): string {
  const begins = `<xf numFmtId="${format}" fontId="${font}" fillId="0" borderId="0" xfId="0" applyNumberFormat="1" applyFont="1"`;
  return alignment === "" ? `${begins}/>` : `${begins} applyAlignment="1">${alignment}</xf>`;
}

const STYLES_XML = [
  `${declared}<styleSheet xmlns="${MAIN}"><numFmts count="${NUMBER_FORMATS.length}">`,
  ...NUMBER_FORMATS.map((code, position) => `<numFmt numFmtId="${164 + position}" formatCode="${code}"/>`),
  '</numFmts><fonts count="3"><font><sz val="11"/><name val="Calibri"/></font><font><b/><sz val="11"/><name val="Calibri"/></font>',
  '<font><b/><sz val="14"/><name val="Calibri"/></font></fonts>',
  '<fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills>',
  '<borders count="1"><border><left/><right/><top/><bottom/><diagonal/></border></borders>',
  '<cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs>',
  `<cellXfs count="${CELL_LOOKS.length}">${CELL_LOOKS.join("")}</cellXfs></styleSheet>`,
].join("");
