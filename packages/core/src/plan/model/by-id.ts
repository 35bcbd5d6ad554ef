interface Named {
  readonly id: string;
}

const maps = new WeakMap<readonly Named[], ReadonlyMap<string, Named>>();

/**
 * The first entry of a list that has an id; nothing where none has. A list is gone through once, however often it is asked, and must
 * not change after that.
 *
 * @example byId([{ id: "a", title: "First" }], "a")?.title // => "First"
 */
export function byId<Entry extends Named>(list: readonly Entry[], id: string): Entry | undefined {
  let map = maps.get(list);
  if (map === undefined) {
    const made = new Map<string, Named>();
    for (const entry of list) if (!made.has(entry.id)) made.set(entry.id, entry);
    map = made;
    maps.set(list, map);
  }
  return map.get(id) as Entry | undefined;
}
