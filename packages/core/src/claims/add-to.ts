/** Adds a value to the list of its key. */
export function addTo<Key, Value>(lists: Map<Key, Value[]>, key: Key, value: Value): void {
  const heldOnes = lists.get(key);
  if (heldOnes === undefined) lists.set(key, [value]);
  else heldOnes.push(value);
}
