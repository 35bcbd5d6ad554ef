import { type Path, RESERVED_KEY, type Report, reservedKey } from "../../issues/index.ts";

/** Deeper than any schema looks. */
const DEEPEST = 64;

/**
 * Says of every key that no mapping can have that it is reserved. A schema passes over it without a word, and over all that stands
 * under it.
 *
 * @returns whether there is none
 */
export function lacksReservedKeys(written: unknown, report: Report, path: Path): boolean {
  const seen = new Set<object>();
  let lacks = true;
  const look = (value: unknown, place: Path): void => {
    if (typeof value !== "object" || value === null || place.length > DEEPEST || seen.has(value)) return;
    seen.add(value);
    if (Array.isArray(value)) {
      for (const [at, entry] of value.entries()) look(entry, [...place, at]);
      return;
    }
    for (const [key, held] of Object.entries(value)) {
      if (key !== RESERVED_KEY) {
        if (typeof held === "object") look(held, [...place, key]);
        continue;
      }
      report([...place, key], reservedKey(), "key");
      lacks = false;
    }
  };
  look(written, path);
  return lacks;
}
