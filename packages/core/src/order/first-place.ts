/**
 * The place of the first entry that passes, in a list where every entry after it passes too; the list's length where none does. It is
 * found by halving, so a list in order answers as quickly when it is long.
 *
 * @param entries - a list in an order that keeps those that pass together at its end; never changed
 * @param passes - asked of as many entries as the list can be halved
 * @example firstPlace([10, 20, 20, 30], (value) => value >= 20) // => 1
 * @example firstPlace([10, 20, 20, 30], (value) => value > 20) // => 3
 */
export function firstPlace<Entry>(entries: ArrayLike<Entry>, passes: (entry: Entry) => boolean): number {
  let [first, past] = [0, entries.length];
  while (first < past) {
    const middleIndex = (first + past) >> 1;
    if (passes(entries[middleIndex]!)) past = middleIndex;
    else first = middleIndex + 1;
  }
  return first;
}
