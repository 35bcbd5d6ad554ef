/** How a zip begins, one with nothing in it too. */
const zipStarts: readonly (readonly number[])[] = [
  [0x50, 0x4b, 0x03, 0x04],
  [0x50, 0x4b, 0x05, 0x06],
];

/** How a container of Microsoft Office begins: an old .xls, or a workbook that has a password. */
const containerStart: readonly number[] = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];

const begins = (bytes: Uint8Array, start: readonly number[]): boolean =>
  start.every((byte, position) => bytes[position] === byte);

export const isZip = (bytes: Uint8Array): boolean => zipStarts.some((start) => begins(bytes, start));

export const isContainer = (bytes: Uint8Array): boolean => begins(bytes, containerStart);

/**
 * Whether a file is to be read as a workbook and not as text, by its first bytes and never by its name. What it then turns out to be,
 * `readBook` says.
 *
 * @example isSpreadsheet(new Uint8Array([0x50, 0x4b, 0x03, 0x04])) // => true
 * @example isSpreadsheet(new TextEncoder().encode("Name,Grade")) // => false
 */
export const isSpreadsheet = (bytes: Uint8Array): boolean => isZip(bytes) || isContainer(bytes);
