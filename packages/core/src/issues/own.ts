/**
 * What a record itself holds under a name that somebody wrote; nothing where it holds none. Asked as `record[name]`, every record
 * would also answer to `constructor` and `toString`.
 *
 * @example ownProperty({ weekly: 1 }, "weekly") // => 1
 * @example ownProperty({ weekly: 1 }, "constructor") // => undefined
 */
export const ownProperty = <Value>(record: { readonly [name: string]: Value }, name: string): Value | undefined =>
  Object.hasOwn(record, name) ? record[name] : undefined;

/**
 * What any value holds at one step of a path, a key or a place in a list; nothing where it holds nothing there.
 *
 * @example heldAt(["a", "b"], 1) // => "b"
 * @example heldAt("text", "length") // => undefined
 */
export const heldAt = (value: unknown, pathStep: string | number): unknown =>
  typeof value === "object" && value !== null
    ? ownProperty(value as { readonly [name: string]: unknown }, String(pathStep))
    : undefined;
