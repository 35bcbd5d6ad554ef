/** A zip of the kind for files of more than four gigabytes: sizes and places stand in fields of their own, of eight bytes. */
export function asLargeZip(bytes: Uint8Array): Uint8Array {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const end = bytes.length - 22;
  const [count, from] = [view.getUint16(end + 10, true), view.getUint32(end + 16, true)];
  const entries: number[] = [];
  for (let entry = 0, position = from; entry < count; entry += 1) {
    const nameLength = view.getUint16(position + 28, true);
    const header = bytes.slice(position, position + 46 + nameLength);
    const sizes = [24, 20, 42].map((offset) => view.getUint32(position + offset, true));
    const written = new DataView(header.buffer);
    for (const offset of [24, 20, 42]) written.setUint32(offset, 0xffffffff, true);
    written.setUint16(30, OTHER_FIELD.length + 28, true);
    entries.push(...header, ...OTHER_FIELD, 1, 0, 24, 0, ...sizes.flatMap(eightBytes));
    position += 46 + nameLength + view.getUint16(position + 30, true) + view.getUint16(position + 32, true);
  }
  const largeEnd = from + entries.length;
  return new Uint8Array([
    ...bytes.subarray(0, from),
    ...entries,
    ...[0x50, 0x4b, 6, 6, ...eightBytes(44), 45, 0, 45, 0, 0, 0, 0, 0, 0, 0, 0, 0],
    ...[...eightBytes(count), ...eightBytes(count), ...eightBytes(entries.length), ...eightBytes(from)],
    ...[0x50, 0x4b, 6, 7, 0, 0, 0, 0, ...eightBytes(largeEnd), 1, 0, 0, 0],
    ...[0x50, 0x4b, 5, 6, 0, 0, 0, 0, 255, 255, 255, 255, 255, 255, 255, 255, 255, 255, 255, 255, 0, 0],
  ]);
}

/** A field that says something else, before the one that is looked for. */
const OTHER_FIELD = [7, 7, 2, 0, 1, 1];

function eightBytes(value: number): number[] {
  const bytes = new Uint8Array(8);
  new DataView(bytes.buffer).setBigUint64(0, BigInt(value), true);
  return [...bytes];
}
