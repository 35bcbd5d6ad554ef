import { cellXlsx, odsParts, xlsxParts, zip } from "../build.ts";
import { damaged, type OddFile, unsafe } from "./odd-file.ts";

const SHEET = "xl/worksheets/sheet1.xml";
const withPart = (name: string, part: string): Uint8Array => zip({ ...xlsxParts(""), [name]: part });

/** Parts that are no sound XML, or that are made to do harm. */
export const brokenXml: readonly OddFile[] = [
  {
    about: "a document type",
    bytes: () => withPart(SHEET, '<!DOCTYPE worksheet [<!ENTITY a "b">]><worksheet>&a;</worksheet>'),
    refused: unsafe,
    says: "entities",
  },
  {
    about: "a billion laughs in .ods",
    bytes: () => zip({ ...odsParts(""), "content.xml": '<!DOCTYPE x [<!ENTITY a "&b;&b;">]><x/>' }),
    refused: unsafe,
  },
  {
    about: "a document type in the shared texts that reads a file",
    bytes: () => withPart("xl/sharedStrings.xml", '<!DOCTYPE sst SYSTEM "file:///etc/passwd"><sst/>'),
    refused: unsafe,
  },
  {
    about: "an entity that is not declared",
    bytes: () => cellXlsx('<c r="A1" t="str"><v>&constructor;</v></c>'),
    refused: damaged,
    says: "stands for nothing",
  },
  {
    about: "elements that stand too deep",
    bytes: () => withPart(SHEET, `${"<a>".repeat(300)}${"</a>".repeat(300)}`),
    refused: unsafe,
    says: "deep",
  },
  {
    about: "a sheet cut off inside of its rows",
    bytes: () => withPart(SHEET, '<worksheet><sheetData><row r="1"><c r="A1"><v>1</v></c></row>'),
    refused: damaged,
    says: "cut off",
  },
  {
    about: "a sheet cut off inside of a tag",
    bytes: () => withPart(SHEET, '<worksheet><sheetData><row r="1'),
    refused: damaged,
  },
  {
    about: "elements that do not close as they open",
    bytes: () => withPart(SHEET, "<worksheet><sheetData></worksheet></sheetData>"),
    refused: damaged,
  },
  { about: "a sheet that is no XML", bytes: () => withPart(SHEET, "Post,Grade"), refused: damaged },
  { about: "an empty sheet part", bytes: () => withPart(SHEET, ""), refused: damaged },
  {
    about: "a sheet that is no UTF-8",
    bytes: () => zip({ ...xlsxParts(""), [SHEET]: new Uint8Array([60, 97, 62, 0xff, 60, 47, 97, 62]) }),
    refused: damaged,
    says: "no UTF-8",
  },
];
