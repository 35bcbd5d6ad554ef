/**
 * A short name for a text of any length, in letters and digits, the same on every machine: two texts of a paper that differ have, as good
 * as surely, different ones. It keeps no secret.
 *
 * @example markHash("cost.all") === markHash("cost.all") // => true
 */
export function markHash(text: string): string {
  let [first, second] = [0xdeadbeef, 0x41c6ce57];
  for (let position = 0; position < text.length; position += 1) {
    const code = text.charCodeAt(position);
    first = Math.imul(first ^ code, 2_654_435_761);
    second = Math.imul(second ^ code, 1_597_334_677);
  }
  first = Math.imul(first ^ (first >>> 16), 2_246_822_507) ^ Math.imul(second ^ (second >>> 13), 3_266_489_909);
  second = Math.imul(second ^ (second >>> 16), 2_246_822_507) ^ Math.imul(first ^ (first >>> 13), 3_266_489_909);
  return `${(second >>> 0).toString(36)}${(first >>> 0).toString(36).padStart(7, "0")}`;
}
