import { crc32 } from "node:zlib";

/** A PNG file begins with these bytes, and then a chunk of 25 that says how large the picture is. */
const SIGNATURE = Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);
const HEADER = 33;

const SOFTWARE = "Outturn";

/** The words that a picture carries inside. */
export interface PictureWords {
  readonly title: string;
  /** What it shows, for those who do not see it. */
  readonly alt: string;
}

/** A PNG picture with its title and description inside, where programs that list or read out pictures find them. */
export function withWords(png: Uint8Array, { title, alt }: PictureWords): Uint8Array {
  const words = [chunk("Software", SOFTWARE), chunk("Title", title), chunk("Description", alt)];
  return Buffer.concat([png.subarray(0, HEADER), ...words, png.subarray(HEADER)]);
}

/** The title of a PNG picture that `withWords` made; nothing for any other bytes. */
export function pngTitle(bytes: Uint8Array): string | undefined {
  const file = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (!file.subarray(0, SIGNATURE.length).equals(SIGNATURE)) return undefined;
  const software = chunk("Software", SOFTWARE);
  if (!file.subarray(HEADER, HEADER + software.length).equals(software)) return undefined;
  const position = HEADER + software.length;
  const length = file.readUInt32BE(position);
  const begin = position + 8 + "Title".length + UNCOMPRESSED.length;
  return file.toString("utf8", begin, position + 8 + length);
}

/** After the keyword: its end, no compression, no language and no keyword in it. */
const UNCOMPRESSED = Buffer.from([0, 0, 0, 0, 0]);

/** A text in UTF-8 as PNG keeps it, by its specification (section 11.3.3.4): length, type, keyword, text, check. */
function chunk(keyword: string, text: string): Buffer {
  const inside = Buffer.concat([Buffer.from(`iTXt${keyword}`), UNCOMPRESSED, Buffer.from(text)]);
  const length = Buffer.alloc(4);
  length.writeUInt32BE(inside.length - 4);
  const check = Buffer.alloc(4);
  check.writeUInt32BE(crc32(inside));
  return Buffer.concat([length, inside, check]);
}
