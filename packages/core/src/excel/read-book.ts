import { oldWorkbook, PlanError, workbookTooLarge } from "../issues/index.ts";
import type { Book, BookKind } from "../sheets/index.ts";
import { limits, megabytes } from "./limits.ts";
import { readOds } from "./read/ods.ts";
import { startReading } from "./read/reading.ts";
import { type BookParts, readXlsx } from "./read/xlsx.ts";
import { isContainer, isZip } from "./signature.ts";
import { refuse, Unreadable } from "./unreadable.ts";
import { refuseContainer, refuseText, workbookKind } from "./what-it-is.ts";
import { openArchive } from "./zip/archive.ts";

/**
 * The sheets of a workbook: .xlsx, .xlsm or .ods, known by its bytes and not by its name. Nothing in it is run, worked out or followed.
 *
 * @param fileName - as issues give it
 * @throws PlanError where the file is no such workbook, has a password, is damaged, too large or unsafe, and where cells cannot be read:
 * then with their places, as `plan.xlsx: Posts!C14`
 */
export function readBook(bytes: Uint8Array, fileName: string): Book {
  try {
    return { fileName, ...bookParts(bytes, fileName) };
  } catch (error) {
    if (error instanceof Unreadable) throw new PlanError([{ ...error.finding, path: "", at: fileName }]);
    throw error;
  }
}

function bookParts(bytes: Uint8Array, fileName: string): BookParts & { readonly kind: BookKind } {
  if (isContainer(bytes)) return refuseContainer(bytes);
  if (!isZip(bytes)) return refuseText(bytes);
  if (bytes.length > limits.fileBytes)
    return refuse(workbookTooLarge(`its file has more than ${megabytes(limits.fileBytes)}`));
  const archive = openArchive(bytes);
  const reading = startReading(fileName);
  const { kind, workbookName } = workbookKind(archive);
  if (kind === "xlsb") return refuse(oldWorkbook("a binary workbook (.xlsb)"));
  const parts = kind === "ods" ? readOds(archive, reading) : readXlsx(archive, workbookName, reading);
  reading.stopAtFaults();
  return { ...parts, remarks: [...parts.remarks, ...reading.remarks()], kind };
}
