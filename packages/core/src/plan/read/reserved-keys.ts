import { type Path, RESERVED_KEY, type Report, reservedKey } from "../../issues/index.ts";

/** Deeper than any schema looks. */
const DEEPEST = 64;

/**
 * Says of every key that no mapping can have that it is reserved. A schema passes over it without a word, and over all that stands
 * under it.
 *
 * @returns whether there is none
 */
export function lacksReservedKeys(written: unknown, report: Report, path: Path = []): boolean {
  const seen = new Set<object>();
  const place = [...path];
  let lacks = true;
  const look = (value: unknown, step: string | number): void => {
    if (typeof value !== "object" || value === null || place.length > DEEPEST || seen.has(value)) return;
    place.push(step);
    lookIn(value);
    place.pop();
  };
  const lookIn = (value: object): void => {
    seen.add(value);
    if (Array.isArray(value)) {
      for (let at = 0; at < value.length; at += 1) look(value[at], at);
      return;
    }
    if (Object.hasOwn(value, RESERVED_KEY)) {
      report([...place, RESERVED_KEY], reservedKey(), "key");
      lacks = false;
    }
    for (const [key, held] of Object.entries(value)) if (key !== RESERVED_KEY) look(held, key);
  };
  if (typeof written === "object" && written !== null) lookIn(written);
  return lacks;
}
