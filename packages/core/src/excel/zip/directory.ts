import { workbookDamaged, workbookEncrypted, workbookTooLarge, workbookUnsafe } from "../../issues/index.ts";
import { grouped } from "../../words/index.ts";
import { limits, megabytes } from "../limits.ts";
import { utf8Text } from "../text.ts";
import { refuse } from "../unreadable.ts";
import { endOfDirectory } from "./end.ts";
import { wholeNumber } from "./numbers.ts";

/** A part of a zip, as its directory says. */
export interface ZipPart {
  readonly name: string;
  /** 0: as it is; 8: deflated. */
  readonly method: number;
  readonly checksum: number;
  readonly packedBytes: number;
  readonly unpackedBytes: number;
  readonly offset: number;
}

const ENTRY = 0x02014b50;
const ENTRY_BYTES = 46;
const ENCRYPTED = 1;
const IN_LARGE_FIELD = 0xffffffff;
const LARGE_FIELD = 1;

/** The parts of a zip by name, in small letters and with forward slashes, after every guard that needs no unpacking. */
export function zipDirectory(bytes: Uint8Array): ReadonlyMap<string, ZipPart> {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const { entryCount, offset } = endOfDirectory(view);
  if (entryCount > limits.parts) refuse(workbookTooLarge(`it has ${grouped(entryCount)} parts`));
  const parts = new Map<string, ZipPart>();
  let position = offset;
  let unpackedBytes = 0;
  for (let entry = 0; entry < entryCount; entry += 1) {
    if (position + ENTRY_BYTES > bytes.length || view.getUint32(position, true) !== ENTRY)
      refuse(workbookDamaged("the list of its parts is broken"));
    const nameLength = view.getUint16(position + 28, true);
    const fieldsLength = view.getUint16(position + 30, true);
    const nameEnd = position + ENTRY_BYTES + nameLength;
    if (nameEnd + fieldsLength > bytes.length) refuse(workbookDamaged("the list of its parts is broken"));
    if ((view.getUint16(position + 8, true) & ENCRYPTED) !== 0) refuse(workbookEncrypted());
    const name = partName(bytes.subarray(position + ENTRY_BYTES, nameEnd));
    const part = partAt(view, position, name, nameEnd, fieldsLength);
    if (parts.has(name)) refuse(workbookUnsafe("two of its parts have the same name"));
    unpackedBytes += part.unpackedBytes;
    guard(part, unpackedBytes);
    parts.set(name, part);
    position = nameEnd + fieldsLength + view.getUint16(position + 32, true);
  }
  return parts;
}

function partName(bytes: Uint8Array): string {
  const name = utf8Text(bytes)?.replaceAll("\\", "/").toLowerCase();
  if (name === undefined) return refuse(workbookDamaged("the name of a part is no text"));
  if (name.startsWith("/") || name.split("/").includes("..") || name.includes("\0"))
    return refuse(workbookUnsafe("the name of a part leads out of the file"));
  return name;
}

function guard(part: ZipPart, unpackedBytes: number): void {
  if (unpackedBytes > limits.unpackedBytes)
    refuse(workbookTooLarge(`its parts come to more than ${megabytes(limits.unpackedBytes)} when they are unpacked`));
  if (part.unpackedBytes > limits.smallPart && part.unpackedBytes > part.packedBytes * limits.ratio)
    refuse(workbookTooLarge(`a part of it unpacks to more than ${limits.ratio} times its size, which no list does`));
}

/** Sizes and place of a part; those that do not fit stand in a field of their own, in a fixed order. */
function partAt(view: DataView, position: number, name: string, fields: number, fieldsLength: number): ZipPart {
  let field = largeField(view, fields, fields + fieldsLength);
  const size = (offset: number): number => {
    const value = view.getUint32(position + offset, true);
    if (value !== IN_LARGE_FIELD) return value;
    if (field === undefined || field.from + 8 > field.to)
      return refuse(workbookDamaged("the size of a part is missing"));
    const large = wholeNumber(view, field.from);
    field = { from: field.from + 8, to: field.to };
    return large;
  };
  const unpackedBytes = size(24);
  const packedBytes = size(20);
  const offset = size(42);
  const method = view.getUint16(position + 10, true);
  return { name, method, checksum: view.getUint32(position + 16, true), packedBytes, unpackedBytes, offset };
}

function largeField(view: DataView, from: number, to: number): { from: number; to: number } | undefined {
  for (let position = from; position + 4 <= to; ) {
    const start = position + 4;
    const end = start + view.getUint16(position + 2, true);
    if (view.getUint16(position, true) === LARGE_FIELD && end <= to) return { from: start, to: end };
    position = end;
  }
  return undefined;
}
