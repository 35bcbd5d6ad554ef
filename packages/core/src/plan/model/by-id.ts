interface NamedRecord {
  readonly id: string;
}

const maps = new WeakMap<readonly NamedRecord[], ReadonlyMap<string, NamedRecord>>();

/**
 * The first entry of a list that has an id; nothing where none has. A list is gone through once, however often it is asked, and must
 * not change after that.
 *
 * @example byId([{ id: "a", title: "First" }], "a")?.title // => "First"
 */
export function byId<Entry extends NamedRecord>(entries: readonly Entry[], recordId: string): Entry | undefined {
  let map = maps.get(entries);
  if (map === undefined) {
    const madeRecordsByName = new Map<string, NamedRecord>();
    for (const entry of entries) if (!madeRecordsByName.has(entry.id)) madeRecordsByName.set(entry.id, entry);
    map = madeRecordsByName;
    maps.set(entries, map);
  }
  return map.get(recordId) as Entry | undefined;
}
