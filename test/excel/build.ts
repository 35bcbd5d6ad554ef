import { strToU8, type Zippable, zipSync } from "fflate";
import type { Cell } from "../../packages/core/src/sheets/index.ts";

/** Parts of a zip, by name. */
export type Parts = Readonly<Record<string, string | Uint8Array>>;

export const zip = (parts: Parts, level: 0 | 6 = 6): Uint8Array => {
  const zippable: Zippable = {};
  for (const [name, part] of Object.entries(parts)) zippable[name] = typeof part === "string" ? strToU8(part) : part;
  return zipSync(zippable, { level, mtime: "2020-01-01T00:00:00" });
};

const MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
const RELATIONS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const declared = '<?xml version="1.0" encoding="UTF-8"?>';

const relations = (list: readonly (readonly [id: string, kind: string, target: string])[], more = ""): string =>
  `${declared}<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${list
    .map(([id, kind, target]) => `<Relationship Id="${id}" Type="${RELATIONS}/${kind}" Target="${target}"/>`)
    .join("")}${more}</Relationships>`;

const contentTypes = [
  ["workbook", "sheet.main"],
  ["styles", "styles"],
  ["sharedStrings", "sharedStrings"],
  ["worksheets/sheet1", "worksheet"],
]
  .map(
    ([part, type]) =>
      `<Override PartName="/xl/${part}.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.${type}+xml"/>`,
  )
  .join("");

/** What a workbook has besides its first sheet's rows. */
export interface Written {
  /** Inside `worksheet`, before and after the rows. */
  readonly before?: string;
  readonly after?: string;
  readonly texts?: readonly string[];
  /** Formats by their number. */
  readonly formats?: Readonly<Record<number, string>>;
  /** The formats of styles 0, 1, 2 ... */
  readonly styles?: readonly number[];
  readonly workbookProperties?: string;
  readonly sheets?: string;
  readonly moreRelations?: string;
}

/** The parts of an .xlsx with one sheet, "Posts", whose rows are written out. */
export function xlsxParts(rows: string, written: Written = {}): Record<string, string | Uint8Array> {
  const { texts, formats = {}, styles = [0], workbookProperties = "", moreRelations } = written;
  const { sheets = '<sheet name="Posts" sheetId="1" r:id="rId1"/>' } = written;
  const own = Object.entries(formats).map(([id, code]) => `<numFmt numFmtId="${id}" formatCode="${code}"/>`);
  return {
    "[Content_Types].xml": `${declared}<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/>${contentTypes}</Types>`,
    "_rels/.rels": relations([["rId1", "officeDocument", "xl/workbook.xml"]]),
    "xl/_rels/workbook.xml.rels": relations(
      [
        ["rId1", "worksheet", "worksheets/sheet1.xml"],
        ["rId8", "styles", "styles.xml"],
        ["rId9", "sharedStrings", "sharedStrings.xml"],
      ],
      moreRelations,
    ),
    "xl/workbook.xml": `${declared}<workbook xmlns="${MAIN}" xmlns:r="${RELATIONS}">${workbookProperties}<sheets>${sheets}</sheets></workbook>`,
    "xl/styles.xml": `${declared}<styleSheet xmlns="${MAIN}"><numFmts>${own.join("")}</numFmts><cellXfs>${styles
      .map((id) => `<xf numFmtId="${id}"/>`)
      .join("")}</cellXfs></styleSheet>`,
    "xl/sharedStrings.xml": `${declared}<sst xmlns="${MAIN}">${(texts ?? []).map((text) => `<si>${text}</si>`).join("")}</sst>`,
    "xl/worksheets/sheet1.xml": `${declared}<worksheet xmlns="${MAIN}">${written.before ?? ""}<sheetData>${rows}</sheetData>${written.after ?? ""}</worksheet>`,
  };
}

export const xlsx = (rows: string, written?: Written): Uint8Array => zip(xlsxParts(rows, written));

/** An .xlsx with one cell, A1. */
export const cellXlsx = (cell: string, written?: Written): Uint8Array => xlsx(`<row r="1">${cell}</row>`, written);

export const ODS_TYPE = "application/vnd.oasis.opendocument.spreadsheet";

/** The parts of an .ods whose tables are written out. */
export const odsParts = (tables: string, styles = ""): Record<string, string> => ({
  mimetype: ODS_TYPE,
  "content.xml": `${declared}<office:document-content xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0" xmlns:table="urn:oasis:names:tc:opendocument:xmlns:table:1.0" xmlns:text="urn:oasis:names:tc:opendocument:xmlns:text:1.0" xmlns:calcext="urn:org:documentfoundation:names:experimental:calc:xmlns:calcext:1.0"><office:automatic-styles>${styles}</office:automatic-styles><office:body><office:spreadsheet>${tables}</office:spreadsheet></office:body></office:document-content>`,
});

/** An .ods with one sheet, "Posts". */
export const ods = (rows: string): Uint8Array => zip(odsParts(`<table:table table:name="Posts">${rows}</table:table>`));

/** A row of .ods of texts. */
export const odsRow = (...texts: readonly string[]): string =>
  `<table:table-row>${texts.map((text) => `<table:table-cell office:value-type="string"><text:p>${text}</text:p></table:table-cell>`).join("")}</table:table-row>`;

export const day = (text: string): Cell => ({ is: "day", day: text });
export const hours = (minutes: number): Cell => ({ is: "hours", minutes });
export const errorShown = (shown: string): Cell => ({ is: "error", shown });
export const uncached = (formula: string): Cell => ({ is: "uncached", formula });

/** A zip with a number of its directory changed, in the entry of a part: what the directory says need not be so. */
export function withLie(bytes: Uint8Array, name: string, offset: number, value: number, wide = true): Uint8Array {
  const changed = bytes.slice();
  const view = new DataView(changed.buffer);
  const entry = directoryEntry(changed, name);
  if (wide) view.setUint32(entry + offset, value, true);
  else view.setUint16(entry + offset, value, true);
  return changed;
}

/** Where the entry of a part begins in the directory of a zip. */
export function directoryEntry(bytes: Uint8Array, name: string): number {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  for (let position = bytes.length - 46; position >= 0; position -= 1) {
    if (view.getUint32(position, true) !== 0x02014b50) continue;
    const nameLength = view.getUint16(position + 28, true);
    const found = new TextDecoder().decode(bytes.subarray(position + 46, position + 46 + nameLength));
    if (found === name) return position;
  }
  throw new Error(`no part ${name}`);
}
