/**
 * A list in order of something that each of its entries has, texts by their signs; those that have the same stay as they stand.
 *
 * @returns a new list
 * @example inOrderOf([{ on: "2025-04-01" }, { on: "2024-09-01" }], ({ on }) => on) // => [{ on: "2024-09-01" }, { on: "2025-04-01" }]
 */
export function inOrderOf<Entry>(entries: Iterable<Entry>, key: (entry: Entry) => string | number): Entry[] {
  return [...entries].sort((first, second) => {
    const [firstKey, secondKey] = [key(first), key(second)];
    return firstKey < secondKey ? -1 : firstKey > secondKey ? 1 : 0;
  });
}
