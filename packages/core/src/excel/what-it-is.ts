import { notAWorkbook, oldWorkbook, workbookDamaged, workbookEncrypted } from "../issues/index.ts";
import { relationsOf } from "./read/relations.ts";
import { utf8Text } from "./text.ts";
import { refuse } from "./unreadable.ts";
import type { Archive } from "./zip/archive.ts";

const SAVE_AS = "Open it in the program that it belongs to and save what matters as .xlsx.";

/** What kind of workbook a zip is, and which part of it holds the list of its sheets. */
export interface WorkbookKind {
  readonly kind: "xlsx" | "xlsb" | "ods";
  readonly workbookName: string;
}

/** Kinds of a zip that are no workbook, by how the name of a part of it begins. */
const otherZips: readonly (readonly [start: string, found: string])[] = [
  ["word/", "a document of Word"],
  ["ppt/", "a presentation of PowerPoint"],
  ["visio/", "a drawing of Visio"],
  ["index/", "a file of Apple Numbers, Pages or Keynote"],
];

export function workbookKind(archive: Archive): WorkbookKind {
  const main = relationsOf(archive, "").find(({ kind }) => kind === "officeDocument");
  const names = main === undefined ? archive.names : [main.target];
  const [, found] = otherZips.find(([start]) => names.some((name) => name.startsWith(start))) ?? [];
  if (found !== undefined) return refuse(notAWorkbook(found, SAVE_AS));
  if (main !== undefined) return { kind: main.target.endsWith(".bin") ? "xlsb" : "xlsx", workbookName: main.target };
  if (archive.has("content.xml")) return openDocument(archive);
  if (archive.has("[content_types].xml") || names.some((name) => name.startsWith("xl/")))
    return refuse(workbookDamaged("it does not say which of its parts is the workbook"));
  return refuse(
    notAWorkbook("a zip file without a workbook's parts", "Unpack it, and give the workbook that is in it."),
  );
}

const SPREADSHEET = "application/vnd.oasis.opendocument.spreadsheet";

function openDocument(archive: Archive): WorkbookKind {
  if (archive.text("meta-inf/manifest.xml")?.includes("encryption-data")) return refuse(workbookEncrypted());
  const type = archive.text("mimetype")?.trim() ?? SPREADSHEET;
  if (!type.startsWith(SPREADSHEET)) return refuse(notAWorkbook("another kind of OpenDocument file", SAVE_AS));
  return { kind: "ods", workbookName: "content.xml" };
}

/** The letters of a name as a container of Microsoft Office writes its parts' names. */
const wideBytes = (name: string): readonly number[] => [...name].flatMap((letter) => [letter.charCodeAt(0), 0]);

/** Refuses a container of Microsoft Office, by what is in it. */
export function refuseContainer(bytes: Uint8Array): never {
  if (holds(bytes, wideBytes("EncryptedPackage"))) return refuse(workbookEncrypted());
  if (holds(bytes, wideBytes("Workbook")) || holds(bytes, wideBytes("Book")))
    return refuse(oldWorkbook("a workbook of Excel 97 to 2003, or older (.xls)"));
  return refuse(notAWorkbook("a document or message of Microsoft Office that is no workbook", SAVE_AS));
}

function holds(bytes: Uint8Array, part: readonly number[]): boolean {
  for (let from = bytes.indexOf(part[0]!); from !== -1; from = bytes.indexOf(part[0]!, from + 1))
    if (part.every((byte, position) => bytes[from + position] === byte)) return true;
  return false;
}

/** How much of a file is looked at to say what it is. */
const BEGINNING = 4_096;
const AS_LIST = "If it is a list, save it as .csv, or open it in Excel or LibreOffice and save it as .xlsx.";

/** Refuses what is neither a zip nor a container, by what it looks like. */
export function refuseText(bytes: Uint8Array): never {
  if (bytes.length === 0) return refuse(notAWorkbook("a file with nothing in it", "Save the workbook again."));
  const latin = String.fromCharCode(...bytes.subarray(0, BEGINNING));
  const beginning = latin
    .replace(/^\u00ef\u00bb\u00bf/, "")
    .trimStart()
    .toLowerCase();
  if (beginning.startsWith("%pdf")) return refuse(notAWorkbook("a PDF", "Ask for the workbook that it was made from."));
  if (beginning.startsWith("<?xml") && beginning.includes("urn:schemas-microsoft-com:office:spreadsheet"))
    return refuse(oldWorkbook("a workbook of Excel 2003 in XML"));
  if (/^<(?:!doctype html|html|head|body|table|meta|div)/.test(beginning))
    return refuse(notAWorkbook("a web page", AS_LIST));
  if (beginning.startsWith("<")) return refuse(notAWorkbook("a file of XML", AS_LIST));
  const isText = !bytes.subarray(0, BEGINNING).includes(0) && utf8Text(bytes.subarray(0, BEGINNING - 4)) !== undefined;
  return refuse(
    isText
      ? notAWorkbook("plain text", AS_LIST)
      : notAWorkbook(
          "a file of a kind that is not known",
          "Give a workbook that Excel or LibreOffice saved as .xlsx or .ods.",
        ),
  );
}
