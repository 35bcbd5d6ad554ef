import { asFte, inPounds, type Pence } from "../../money/index.ts";
import type { ValuesCell, ValuesFormat } from "../../sheets/index.ts";

/** The styles of cells by what they show, each with one for the total: their places in the list of the part of styles. */
export const STYLES = {
  text: { row: 0, total: 1 },
  pounds: { row: 2, total: 3 },
  fte: { row: 4, total: 5 },
  percent: { row: 6, total: 7 },
  count: { row: 8, total: 9 },
} as const satisfies { readonly [format in ValuesFormat]: { readonly row: number; readonly total: number } };

/** The styles of a title, of headings, and of headings over numbers. */
export const [TITLE_STYLE, HEADING_STYLE, NUMBER_HEADING_STYLE] = [10, 11, 12] as const;

/** The row that the headings stand in: above it the title, and a row that is blank. */
export const HEADING_ROW = 3;

/** A cell of a values sheet; nothing for one that holds nothing. */
export function cellXml(address: string, value: ValuesCell, format: ValuesFormat, style: number): string {
  if (value === undefined || value === "") return "";
  if (typeof value === "string")
    return `<c r="${address}" s="${style}" t="inlineStr"><is><t xml:space="preserve">${escaped(value)}</t></is></c>`;
  return `<c r="${address}" s="${style}"><v>${WRITTEN[format](value)}</v></c>`;
}

/** Exact decimals of whole numbers. */
const WRITTEN: { readonly [format in ValuesFormat]: (value: number) => string } = {
  text: String,
  count: String,
  pounds: (value) => inPounds(value as Pence),
  fte: (value) => asFte(value).replaceAll(",", ""),
  percent: (value) => `${value}e-6`,
};

const needsEscape = /[&<>\p{Cc}\p{Cs}\p{Cn}]/u;

/** Text of an XML file; what may not stand in one is a blank. */
export const escaped = (text: string): string =>
  needsEscape.test(text)
    ? text
        .replace(/[\p{Cs}\p{Cn}]/gu, " ")
        .replace(/[^\P{Cc}\t\n\r]/gu, " ")
        .replaceAll("&", "&amp;")
        .replaceAll("<", "&lt;")
        .replaceAll(">", "&gt;")
    : text;
