import { cellName } from "../../sheets/index.ts";

/** What is put into a cell: a number, a text, or nothing. */
export type PatchValue = number | string | null;

/** A cell as a sheet of a workbook holds it, with the look that stood there. */
export function cellXml(
  rowIndex: number,
  columnIndex: number,
  cellValue: PatchValue,
  cellStyle: string | undefined,
  namePrefix: string,
): string {
  const lookAttribute = cellStyle === undefined ? "" : ` s="${cellStyle}"`;
  const openingText = `<${namePrefix}c r="${cellName(rowIndex, columnIndex)}"${lookAttribute}`;
  if (cellValue === null) return lookAttribute === "" ? "" : `${openingText}/>`;
  if (typeof cellValue === "number")
    return `${openingText}><${namePrefix}v>${cellValue}</${namePrefix}v></${namePrefix}c>`;
  const escapedText = `<${namePrefix}t xml:space="preserve">${escaped(cellValue)}</${namePrefix}t>`;
  return `${openingText} t="inlineStr"><${namePrefix}is>${escapedText}</${namePrefix}is></${namePrefix}c>`;
}

/** Text of an XML file; what may not stand in one is a blank. */
const escaped = (escapedText: string): string =>
  escapedText
    .replace(/[\p{Cs}\p{Cn}]/gu, " ")
    .replace(/[^\P{Cc}\t\n\r]/gu, " ")
    .replaceAll("&", "&amp;")
    .replaceAll("<", "&lt;")
    .replaceAll(">", "&gt;");
