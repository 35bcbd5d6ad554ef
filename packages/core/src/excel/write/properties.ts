import { strToU8, unzipSync, zipSync } from "fflate";

/** The time that all parts of a zip have, so that the same workbook is the same bytes whenever and wherever it is written. */
const PART_TIME = "2000-01-01T00:00:00";

/** Parts with more bytes than this are packed in two thirds of the time, a sixteenth larger. */
const LARGE = 1_000_000;

/** A workbook with our own properties, which name its language, and packed anew, in which no time of day and no machine has a part. */
export function withProperties(
  packed: Uint8Array,
  title: string,
  madeOn: string,
  changed: (name: string, bytes: Uint8Array) => Uint8Array = (_name, bytes) => bytes,
): Uint8Array {
  const unpacked = Object.entries(unzipSync(packed)).map(([name, bytes]) => [name, changed(name, bytes)] as const);
  const parts = {
    ...Object.fromEntries(unpacked),
    "docProps/core.xml": strToU8(coreProperties(title, madeOn)),
    "docProps/app.xml": strToU8(
      '<?xml version="1.0" encoding="UTF-8" standalone="yes"?><Properties xmlns="http://schemas.openxmlformats.org/officeDocument/2006/extended-properties"><Application>Outturn</Application></Properties>',
    ),
  };
  return packedZip(parts);
}

/** A zip of parts by name, texts and bytes: the same parts are the same bytes whenever and wherever they are packed. */
export function packedZip(parts: { readonly [name: string]: string | Uint8Array }): Uint8Array {
  const packing = Object.entries(parts).map(([name, content]): [string, [Uint8Array, { level: 3 | 6 }]] => {
    const bytes = typeof content === "string" ? strToU8(content) : content;
    return [name, [bytes, { level: bytes.length > LARGE ? 3 : 6 }]];
  });
  return zipSync(Object.fromEntries(packing), { mtime: PART_TIME });
}

/** The properties of a workbook: its title, its language, and the day on which it says that it was made. */
export function coreProperties(title: string, madeOn: string): string {
  const time = (name: string): string =>
    `<dcterms:${name} xsi:type="dcterms:W3CDTF">${madeOn}T00:00:00Z</dcterms:${name}>`;
  return [
    '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>',
    '<cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties"',
    ' xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:dcterms="http://purl.org/dc/terms/"',
    ' xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance">',
    `<dc:title>${escaped(title)}</dc:title><dc:creator>Outturn</dc:creator><dc:language>en-GB</dc:language>`,
    `${time("created")}${time("modified")}</cp:coreProperties>`,
  ].join("");
}

const escaped = (text: string): string =>
  text
    .replace(/[\p{Cc}\p{Cs}\p{Cn}]/gu, " ")
    .replaceAll("&", "&amp;")
    .replaceAll("<", "&lt;")
    .replaceAll(">", "&gt;");
