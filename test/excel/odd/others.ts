import * as sheetjs from "@e965/xlsx";
import { strToU8 } from "fflate";
import { ODS_TYPE, odsParts, xlsxParts, zip } from "../build.ts";
import type { OddFile } from "./odd-file.ts";

const notAWorkbook = ["a.xlsx not-a-workbook"];
const old = ["a.xlsx old-workbook"];
const encrypted = ["a.xlsx workbook-encrypted"];

const sheetjsFile = (bookType: sheetjs.BookType): Uint8Array => {
  const book = sheetjs.utils.book_new();
  sheetjs.utils.book_append_sheet(book, sheetjs.utils.aoa_to_sheet([["Post", 1]]), "Posts");
  return new Uint8Array(sheetjs.write(book, { type: "array", bookType }) as ArrayBuffer);
};

/** A container of Microsoft Office with some streams in it. */
const container = (...streams: readonly string[]): Uint8Array => {
  const file = sheetjs.CFB.utils.cfb_new();
  for (const stream of streams) sheetjs.CFB.utils.cfb_add(file, stream, strToU8("x".repeat(5_000)) as never);
  return new Uint8Array(sheetjs.CFB.write(file, { type: "buffer" } as never) as unknown as Uint8Array);
};

const withMain = (target: string, parts: Record<string, string>): Uint8Array =>
  zip({ ...parts, "_rels/.rels": String(xlsxParts("")["_rels/.rels"]).replace("xl/workbook.xml", target) });

/** Files that are no workbook that is read. */
export const others: readonly OddFile[] = [
  { about: "nothing at all", bytes: () => new Uint8Array(), refused: notAWorkbook, says: "a file with nothing in it" },
  {
    about: "a web page named .xlsx",
    bytes: () => strToU8("\ufeff\n<!DOCTYPE html>\n<html><table><tr><td>Post</td></tr></table></html>"),
    refused: notAWorkbook,
    says: "it is a web page",
  },
  {
    about: "a table of a web page",
    bytes: () => strToU8("<table><tr><td>1</td></tr></table>"),
    refused: notAWorkbook,
    says: "a web page",
  },
  {
    about: "CSV named .xlsx",
    bytes: () => strToU8("Post,Grade\nP1,G7\n"),
    refused: notAWorkbook,
    says: "it is plain text",
  },
  {
    about: "XML of another kind",
    bytes: () => strToU8('<?xml version="1.0"?><note/>'),
    refused: notAWorkbook,
    says: "a file of XML",
  },
  { about: "a PDF", bytes: () => strToU8("%PDF-1.7\n"), refused: notAWorkbook, says: "a PDF" },
  {
    about: "bytes of no kind",
    bytes: () => new Uint8Array([0, 1, 2, 3, 255, 254]),
    refused: notAWorkbook,
    says: "not known",
  },
  {
    about: "Windows-1252 text is no UTF-8",
    bytes: () => new Uint8Array([80, 97, 121, 32, 163, 50]),
    refused: notAWorkbook,
  },
  {
    about: "a workbook of Excel 2003 in XML",
    bytes: () => sheetjsFile("xlml"),
    refused: old,
    says: "Excel 2003 in XML",
  },
  { about: "an old .xls", bytes: () => sheetjsFile("biff8"), refused: old, says: "(.xls)" },
  { about: "an older .xls", bytes: () => sheetjsFile("biff5"), refused: old, says: "(.xls)" },
  {
    about: "an .xls named .xlsx in capital letters",
    bytes: () => sheetjsFile("xls"),
    fileName: "A.XLSX",
    refused: ["A.XLSX old-workbook"],
  },
  { about: "a binary workbook", bytes: () => sheetjsFile("xlsb"), refused: old, says: "a binary workbook (.xlsb)" },
  {
    about: "an .xlsx with a password",
    bytes: () => container("EncryptedPackage", "EncryptionInfo"),
    refused: encrypted,
  },
  {
    about: "a document of Word 97",
    bytes: () => container("WordDocument"),
    refused: notAWorkbook,
    says: "Microsoft Office",
  },
  {
    about: "a document of Word",
    bytes: () => withMain("word/document.xml", { "word/document.xml": "<document/>" }),
    refused: notAWorkbook,
    says: "a document of Word",
  },
  {
    about: "a presentation",
    bytes: () => withMain("ppt/presentation.xml", { "ppt/presentation.xml": "<p/>" }),
    refused: notAWorkbook,
    says: "PowerPoint",
  },
  {
    about: "an Office file of a kind that is not known",
    bytes: () => withMain("other/main.xml", { "other/main.xml": "<main/>" }),
    refused: notAWorkbook,
    says: "another kind of Office file",
  },
  {
    about: "a file of Numbers",
    bytes: () => zip({ "Index/Document.iwa": "x" }),
    refused: notAWorkbook,
    says: "Apple Numbers",
  },
  {
    about: "a zip of other things",
    bytes: () => zip({ "list.csv": "Post,Grade\n" }),
    refused: notAWorkbook,
    says: "a zip file",
  },
  { about: "a zip with nothing in it", bytes: () => zip({}), refused: notAWorkbook, says: "a zip file" },
  {
    about: "a text document of LibreOffice",
    bytes: () => zip({ ...odsParts(""), mimetype: "application/vnd.oasis.opendocument.text" }),
    refused: notAWorkbook,
    says: "another kind of OpenDocument file",
  },
  {
    about: "OpenDocument that says it is a spreadsheet and holds none",
    bytes: () => zip({ mimetype: ODS_TYPE, "content.xml": "<office:document-content/>" }),
    refused: notAWorkbook,
  },
  {
    about: "an .ods with a password",
    bytes: () => zip({ ...odsParts(""), "META-INF/manifest.xml": "<manifest><encryption-data/></manifest>" }),
    refused: encrypted,
  },
];
