/** The ways of writing text as bytes that lists come in. */
export type TextEncoding = "utf-8" | "utf-16le" | "utf-16be" | "windows-1252";

/** A text, and how its bytes were read. */
export interface DecodedText {
  readonly text: string;
  readonly encoding: TextEncoding;
}

declare const TextDecoder: new (
  label: TextEncoding,
  options?: { readonly fatal: true },
) => { decode(bytes?: Uint8Array, options?: { readonly stream: true }): string };

/** How many bytes are looked at for the noughts of UTF-16 without a byte order mark. */
const LOOKED_AT = 4096;

/**
 * The text of bytes: by their byte order mark, else UTF-16 where every other byte is nought, else UTF-8, else Windows-1252.
 * Nothing where they hold noughts and are no UTF-16: they are no text.
 *
 * @example decodeText(new Uint8Array([163, 53]))?.encoding // => "windows-1252"
 * @example decodeText(new Uint8Array([163, 53]))?.text // => "£5"
 * @example decodeText(new Uint8Array([80, 75, 3, 4, 0, 0])) // => undefined
 */
export function decodeText(bytes: Uint8Array): DecodedText | undefined {
  const encoding = encodingOf(bytes);
  const text = encoding === undefined ? undefined : decodedAs(encoding, bytes);
  return encoding === undefined || text === undefined || text.includes("\0") ? undefined : { text, encoding };
}

function encodingOf(bytes: Uint8Array): TextEncoding | undefined {
  const [first, second] = bytes;
  if (first === 0xff && second === 0xfe) return "utf-16le";
  if (first === 0xfe && second === 0xff) return "utf-16be";
  if (bytes.includes(0)) return withNoughts(bytes.subarray(0, LOOKED_AT));
  return isUtf8(bytes) ? "utf-8" : "windows-1252";
}

/** Letters of English in UTF-16 have a nought in every other byte; bytes with noughts elsewhere are no text. */
function withNoughts(bytes: Uint8Array): TextEncoding | undefined {
  let even = 0;
  let odd = 0;
  bytes.forEach((byte, position) => {
    if (byte !== 0) return;
    if (position % 2 === 0) even += 1;
    else odd += 1;
  });
  const most = bytes.length / 4;
  if (odd > most && even === 0) return "utf-16le";
  return even > most && odd === 0 ? "utf-16be" : undefined;
}

function isUtf8(bytes: Uint8Array): boolean {
  try {
    new TextDecoder("utf-8", { fatal: true }).decode(bytes);
    return true;
  } catch {
    return false;
  }
}

/** In two steps: in one, Node 20 gives the signs from 80 to 9F of Windows-1252, such as € and ’, as control characters. */
function decodedAs(encoding: TextEncoding, bytes: Uint8Array): string {
  const decoder = new TextDecoder(encoding);
  return decoder.decode(bytes, { stream: true }) + decoder.decode();
}
