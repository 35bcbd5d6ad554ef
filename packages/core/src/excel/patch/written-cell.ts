import { cellName } from "../../sheets/index.ts";

/** What is put into a cell: a number, a text, or nothing. */
export type PatchValue = number | string | null;

/** A cell as a sheet of a workbook holds it, with the look that stood there. */
export function cellXml(
  row: number,
  column: number,
  value: PatchValue,
  style: string | undefined,
  prefix: string,
): string {
  const look = style === undefined ? "" : ` s="${style}"`;
  const start = `<${prefix}c r="${cellName(row, column)}"${look}`;
  if (value === null) return look === "" ? "" : `${start}/>`;
  if (typeof value === "number") return `${start}><${prefix}v>${value}</${prefix}v></${prefix}c>`;
  const text = `<${prefix}t xml:space="preserve">${escaped(value)}</${prefix}t>`;
  return `${start} t="inlineStr"><${prefix}is>${text}</${prefix}is></${prefix}c>`;
}

/** Text of an XML file; what may not stand in one is a blank. */
const escaped = (text: string): string =>
  text
    .replace(/[\p{Cs}\p{Cn}]/gu, " ")
    .replace(/[^\P{Cc}\t\n\r]/gu, " ")
    .replaceAll("&", "&amp;")
    .replaceAll("<", "&lt;")
    .replaceAll(">", "&gt;");
