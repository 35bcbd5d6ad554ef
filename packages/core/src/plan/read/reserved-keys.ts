import { type IssueReport, type Path, RESERVED_KEY, reservedKey } from "../../issues/index.ts";

/** Deeper than any schema looks. */
const DEEPEST = 64;

/**
 * Says of every key that no mapping can have that it is reserved. A schema passes over it without a word, and over all that stands
 * under it.
 *
 * @returns whether there is none
 */
export function lacksReservedKeys(writtenValue: unknown, issueReport: IssueReport, planPath: Path = []): boolean {
  const alreadySeen = new Set<object>();
  const place = [...planPath];
  let lacks = true;
  const look = (rawValue: unknown, pathStep: string | number): void => {
    if (typeof rawValue !== "object" || rawValue === null || place.length > DEEPEST || alreadySeen.has(rawValue))
      return;
    place.push(pathStep);
    lookIn(rawValue);
    place.pop();
  };
  const lookIn = (value: object): void => {
    alreadySeen.add(value);
    if (Array.isArray(value)) {
      for (let position = 0; position < value.length; position += 1) look(value[position], position);
      return;
    }
    if (Object.hasOwn(value, RESERVED_KEY)) {
      issueReport([...place, RESERVED_KEY], reservedKey(), "key");
      lacks = false;
    }
    for (const [fieldKey, heldValue] of Object.entries(value)) if (fieldKey !== RESERVED_KEY) look(heldValue, fieldKey);
  };
  if (typeof writtenValue === "object" && writtenValue !== null) lookIn(writtenValue);
  return lacks;
}
