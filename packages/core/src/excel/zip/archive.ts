import { Inflate } from "fflate";
import { workbookDamaged, workbookTooLarge } from "../../issues/index.ts";
import { limits, megabytes } from "../limits.ts";
import { utf8Text } from "../text.ts";
import { refuse } from "../unreadable.ts";
import { checksum } from "./checksum.ts";
import { type ZipPart, zipDirectory } from "./directory.ts";

/** A zip whose parts are unpacked one by one, when they are asked for. */
export interface Archive {
  /** The names of its parts, in small letters. */
  readonly names: readonly string[];
  readonly has: (name: string) => boolean;
  /** The text of a part; nothing where there is no such part. */
  readonly text: (name: string) => string | undefined;
}

const LOCAL = 0x04034b50;
const LOCAL_BYTES = 30;
const STORED = 0;
const DEFLATED = 8;
/** How many packed bytes are unpacked at once: between, it is seen whether they come to too much. */
const STEP = 65_536;

/** Opens a zip after the guards that need no unpacking; the rest of them hold while it is unpacked. */
export function openArchive(bytes: Uint8Array): Archive {
  const parts = zipDirectory(bytes);
  let bytesLeft: number = limits.unpackedBytes;
  return {
    names: [...parts.keys()],
    has: (name) => parts.has(name.toLowerCase()),
    text(name) {
      const part = parts.get(name.toLowerCase());
      if (part === undefined) return undefined;
      const unpacked = unpackedPart(bytes, part);
      bytesLeft -= unpacked.length;
      if (bytesLeft < 0)
        refuse(
          workbookTooLarge(`its parts come to more than ${megabytes(limits.unpackedBytes)} when they are unpacked`),
        );
      return utf8Text(unpacked) ?? refuse(workbookDamaged(`${part.name} in it is no UTF-8 text`));
    },
  };
}

function unpackedPart(bytes: Uint8Array, part: ZipPart): Uint8Array {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const { offset, packedBytes, name } = part;
  if (offset + LOCAL_BYTES > bytes.length || view.getUint32(offset, true) !== LOCAL)
    return refuse(workbookDamaged(`${name} in it does not begin where it should`));
  const from = offset + LOCAL_BYTES + view.getUint16(offset + 26, true) + view.getUint16(offset + 28, true);
  if (from + packedBytes > bytes.length) return refuse(workbookDamaged(`${name} in it is cut off`));
  const packed = bytes.subarray(from, from + packedBytes);
  const unpacked = part.method === STORED ? packed : inflated(packed, part);
  if (unpacked.length !== part.unpackedBytes || checksum(unpacked) !== part.checksum)
    return refuse(workbookDamaged(`${name} in it is not as it was saved`));
  return unpacked;
}

/** Never more than the directory says there is, which the guards have seen. */
function inflated(packed: Uint8Array, { name, method, unpackedBytes }: ZipPart): Uint8Array {
  if (method !== DEFLATED) return refuse(workbookDamaged(`${name} in it is packed in a way that workbooks do not use`));
  const unpacked = new Uint8Array(unpackedBytes);
  let length = 0;
  const inflate = new Inflate((chunk) => {
    if (length + chunk.length > unpackedBytes) refuse(workbookDamaged(`${name} in it is not as it was saved`));
    unpacked.set(chunk, length);
    length += chunk.length;
  });
  try {
    for (let position = 0; position < packed.length; position += STEP)
      inflate.push(packed.subarray(position, position + STEP), position + STEP >= packed.length);
  } catch {
    return refuse(workbookDamaged(`${name} in it is not as it was saved`));
  }
  return unpacked.subarray(0, length);
}
