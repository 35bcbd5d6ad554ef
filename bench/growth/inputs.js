/** An input is held to its time up to this size, in bytes. */
const MOST = 1_000_000;

/** The file of a family at a count. */
export function fileOf(make, count) {
  const made = make(count);
  return typeof made.text === "string" ? made : { name: "plan.json", text: JSON.stringify(made) };
}

/**
 * The count at which a family's file is just under 1 MB, or beyond which it grows no more.
 *
 * @param {(count: number) => object} make
 */
export function largestCount(make) {
  let [count, before] = [64, 0];
  for (let tries = 0; tries < 12; tries += 1) {
    const size = Buffer.byteLength(fileOf(make, count).text);
    if (size === before || (size < MOST && size > 0.98 * MOST)) return count;
    before = size;
    count = Math.max(2, Math.floor((count * 0.99 * MOST) / size));
  }
  return count;
}
