const table = Uint32Array.from({ length: 256 }, (_, byte) => {
  let value = byte;
  for (let bit = 0; bit < 8; bit += 1) value = (value & 1) === 1 ? 0xedb88320 ^ (value >>> 1) : value >>> 1;
  return value;
});

/** CRC-32, by which a zip tells whether a part is as it was packed. */
export function checksum(bytes: Uint8Array): number {
  let value = 0xffffffff;
  for (let position = 0; position < bytes.length; position += 1)
    value = table[(value ^ bytes[position]!) & 0xff]! ^ (value >>> 8);
  return ~value >>> 0;
}
