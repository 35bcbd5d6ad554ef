import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";

const BEGINS = '<definedName name="_xlnm.Print_Titles"';
const ENDS = "</definedName>";

/**
 * A workbook without the rows and columns that it repeats in print, and with all else: LibreOffice takes three quarters of the time in which it
 * opens one for them, and no figure rests on them.
 */
export function withoutPrintTitles(bytes: Uint8Array): Uint8Array {
  const parts = unzipSync(bytes);
  const [first = "", ...named] = strFromU8(parts["xl/workbook.xml"]!).split(BEGINS);
  const others = named.map((text) => text.slice(text.indexOf(ENDS) + ENDS.length));
  return zipSync({ ...parts, "xl/workbook.xml": strToU8([first, ...others].join("")) }, { level: 1 });
}
