/** Works a thing out when it is first asked for, for each key that it is asked for with. */
export function once<Value>(work: () => Value): () => Value;
export function once<Key, Value>(work: (key: Key) => Value): (key: Key) => Value;
export function once<Key, Value>(work: (key?: Key) => Value): (key?: Key) => Value {
  const found = new Map<Key | undefined, Value>();
  return (key) => {
    if (!found.has(key)) found.set(key, work(key));
    return found.get(key)!;
  };
}
