import type { Path } from "../../issues/index.ts";
import type { Shape } from "../shape.ts";

/** Of a field that no record has: a text of any kind, so that it is seen and can be taken away. */
const UNKNOWN: Shape = { kinds: new Set(["text"]), choices: [], fields: new Map() };

/** What may stand at a field of a record, where a draft may hold fields that no record has. */
export function knownShape(fieldPath: Path, record: Shape): Shape {
  let inside: Shape | undefined = record;
  for (const pathStep of fieldPath)
    inside = typeof pathStep === "number" ? inside?.entry : (inside?.fields.get(pathStep) ?? inside?.named);
  return inside ?? UNKNOWN;
}
