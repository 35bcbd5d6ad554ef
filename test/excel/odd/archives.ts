import { cellXlsx, directoryEntry, withLie, xlsxParts, zip } from "../build.ts";
import { asLargeZip } from "../large-zip.ts";
import { damaged, type OddFile, tooLarge, unsafe } from "./odd-file.ts";

const SHEET = "xl/worksheets/sheet1.xml";
const good = (): Uint8Array => cellXlsx('<c r="A1"><v>1</v></c>');
const without = (name: string): Uint8Array => {
  const { [name]: _, ...parts } = xlsxParts('<row r="1"><c r="A1"><v>1</v></c></row>');
  return zip(parts);
};
const withPart = (name: string, part: string): Uint8Array => zip({ ...xlsxParts(""), [name]: part });

/** One part's packed bytes with another name in the directory and before the bytes. */
const renamed = (bytes: Uint8Array, from: string, to: string): Uint8Array => {
  const changed = bytes.slice();
  const [old, name] = [new TextEncoder().encode(from), new TextEncoder().encode(to)];
  for (let position = 0; position < changed.length - old.length; position += 1)
    if (old.every((byte, index) => changed[position + index] === byte)) changed.set(name, position);
  return changed;
};

/** Zips that are damaged, lie, or are made to do harm. */
export const archives: readonly OddFile[] = [
  { about: "a zip of the kind for very large files", bytes: () => asLargeZip(good()), rows: [[1]] },
  {
    about: "such a zip whose list of parts begins nowhere",
    bytes: () => {
      const bytes = asLargeZip(good());
      new DataView(bytes.buffer).setUint8(bytes.length - 22 - 20 + 15, 255);
      return bytes;
    },
    refused: damaged,
  },
  {
    about: "such a zip cut short in front",
    bytes: () => asLargeZip(good()).subarray(300),
    refused: ["a.xlsx not-a-workbook"],
  },
  { about: "half of a file", bytes: () => good().subarray(0, 900), refused: damaged, says: "its end is missing" },
  {
    about: "a file without its last byte",
    bytes: () => good().subarray(0, -1),
    refused: damaged,
    says: "its end is missing",
  },
  { about: "the first four bytes", bytes: () => good().subarray(0, 4), refused: damaged },
  {
    about: "a file without its beginning",
    bytes: () => new Uint8Array([...good().subarray(0, 4), ...good().subarray(50)]),
    refused: damaged,
  },
  {
    about: "a part with one bit turned",
    bytes: () => turned(cellXlsx('<c r="A1"><v>1234</v></c>'), SHEET),
    refused: damaged,
    says: "not as it was saved",
  },
  {
    about: "a stored part with one bit turned",
    bytes: () => turned(zip(xlsxParts('<row r="1"/>'), 0), SHEET),
    refused: damaged,
    says: "not as it was saved",
  },
  { about: "a wrong checksum", bytes: () => withLie(good(), SHEET, 16, 1), refused: damaged },
  { about: "a size that is too small", bytes: () => withLie(good(), SHEET, 24, 10), refused: damaged },
  { about: "a size that is too large", bytes: () => withLie(good(), SHEET, 24, 5_000), refused: damaged },
  {
    about: "packed bytes beyond the file",
    bytes: () => withLie(good(), SHEET, 20, 1_000_000),
    refused: damaged,
    says: "is cut off",
  },
  { about: "fewer packed bytes than there are", bytes: () => withLie(good(), SHEET, 20, 20), refused: damaged },
  {
    about: "a place outside of the file",
    bytes: () => withLie(good(), SHEET, 42, 9_999_999),
    refused: damaged,
    says: "does not begin",
  },
  {
    about: "a size in a field that is not there",
    bytes: () => withLie(good(), SHEET, 24, 0xffffffff),
    refused: damaged,
    says: "size of a part",
  },
  {
    about: "a way of packing that workbooks do not use",
    bytes: () => withLie(good(), SHEET, 10, 12, false),
    refused: damaged,
  },
  {
    about: "a part with a password of the zip",
    bytes: () => withLie(good(), SHEET, 8, 1, false),
    refused: ["a.xlsx workbook-encrypted"],
  },
  {
    about: "more parts than there are",
    bytes: () => atEnd(good(), 10, 40),
    refused: damaged,
    says: "list of its parts",
  },
  { about: "a list of parts that begins elsewhere", bytes: () => atEnd(good(), 16, 3), refused: damaged },
  {
    about: "a list of parts in a large zip's way, which is not there",
    bytes: () => atEnd(good(), 10, 0xffff),
    refused: tooLarge,
  },
  {
    about: "the workbook's part missing",
    bytes: () => without("xl/workbook.xml"),
    refused: damaged,
    says: "xl/workbook.xml in it is missing",
  },
  { about: "the sheet's part missing", bytes: () => without(SHEET), refused: damaged, says: "is missing" },
  {
    about: "the sheets' relations missing",
    bytes: () => without("xl/_rels/workbook.xml.rels"),
    refused: damaged,
    says: 'the sheet "Posts" is missing',
  },
  { about: "nothing that says where the workbook is", bytes: () => without("_rels/.rels"), refused: damaged },
  {
    about: "no styles and no shared texts",
    bytes: () => zip(withoutAll("xl/styles.xml", "xl/sharedStrings.xml")),
    rows: [[1]],
  },
  {
    about: "names with other letters and slashes",
    bytes: () => renamed(good(), SHEET, "XL\\Worksheets\\SHEET1.XML"),
    rows: [[1]],
  },
  {
    about: "two parts with the same name",
    bytes: () => renamed(withPart("xl/workbook_xml", "<workbook/>"), "xl/workbook_xml", "xl/workbook.xml"),
    refused: unsafe,
  },
  {
    about: "a part twice, in other letters",
    bytes: () => withPart("xl/WORKBOOK.xml", "<workbook/>"),
    refused: unsafe,
    says: "the same name",
  },
  {
    about: "a name that leads out of the file",
    bytes: () => withPart("xl/../../evil.xml", "x"),
    refused: unsafe,
    says: "leads out",
  },
  { about: "a name from the root", bytes: () => withPart("/etc/passwd", "x"), refused: unsafe },
  {
    about: "a bomb of zeros in a part that is read",
    bytes: () => withPart(SHEET, " ".repeat(3_000_000)),
    refused: tooLarge,
  },
  {
    about: "a bomb of zeros in a part that is not read",
    bytes: () => withPart("xl/media/a.bin", "\0".repeat(3_000_000)),
    refused: tooLarge,
  },
  {
    about: "a bomb that says it is small",
    bytes: () => withLie(withPart(SHEET, " ".repeat(3_000_000)), SHEET, 24, 900_000),
    refused: damaged,
  },
  {
    about: "five thousand parts",
    bytes: () => zip({ ...xlsxParts(""), ...many(5_000) }),
    refused: tooLarge,
    says: "parts",
  },
  { about: "parts that say they come to more than there is room for", bytes: () => claims(12), refused: tooLarge },
];

function withoutAll(...names: readonly string[]): Record<string, string | Uint8Array> {
  const parts = xlsxParts('<row r="1"><c r="A1"><v>1</v></c></row>');
  for (const name of names) delete parts[name];
  return parts;
}

const many = (count: number): Record<string, string> =>
  Object.fromEntries(Array.from({ length: count }, (_, number) => [`xl/media/${number}.png`, "x"]));

/** Parts that the directory gives more bytes than they have, each within what a part may have. */
function claims(count: number): Uint8Array {
  const noise = Uint8Array.from(
    { length: 200_000 },
    (_, position) => (position * position * 31 + (position >> 3)) % 251,
  );
  const names = Array.from({ length: count }, (_, number) => `xl/media/${number}.bin`);
  const bytes = zip({ ...xlsxParts(""), ...Object.fromEntries(names.map((name) => [name, noise])) }, 0);
  return names.reduce((changed, name) => withLie(changed, name, 24, 45_000_000), bytes);
}

/** A file with a bit turned in the middle of a part's packed bytes. */
function turned(bytes: Uint8Array, name: string): Uint8Array {
  const view = new DataView(bytes.buffer, bytes.byteOffset);
  const entry = directoryEntry(bytes, name);
  const offset = view.getUint32(entry + 42, true);
  const middle = offset + 30 + view.getUint16(offset + 26, true) + Math.floor(view.getUint32(entry + 20, true) / 2);
  const changed = bytes.slice();
  changed[middle]! ^= 1;
  return changed;
}

/** A file with a number of its last record changed. */
function atEnd(bytes: Uint8Array, offset: number, value: number): Uint8Array {
  const changed = bytes.slice();
  const view = new DataView(changed.buffer);
  const end = changed.length - 22;
  if (offset === 16) view.setUint32(end + offset, value, true);
  else view.setUint16(end + offset, value, true);
  return changed;
}
