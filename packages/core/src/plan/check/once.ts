/** Works a thing out when it is first asked for, for each key that it is asked for with. */
export function once<Value>(work: () => Value): () => Value;
export function once<Key, Value>(work: (key: Key) => Value): (key: Key) => Value;
export function once<Key, Value>(work: (key?: Key) => Value): (key?: Key) => Value {
  const foundSoFar = new Map<Key | undefined, Value>();
  return (key) => {
    if (!foundSoFar.has(key)) foundSoFar.set(key, work(key));
    return foundSoFar.get(key)!;
  };
}
