import { PlanError } from "@outturn/core";
import type { ListMappingSpec } from "@outturn/core/lists";
import { readMappingBytes } from "@outturn/core/yaml";

/** A mapping is small. */
const MOST_BYTES = 1_000_000;

/** Whether a text says which columns a list has: `list` and `columns` stand in it as keys. */
export function isMapping(bytes: Uint8Array): boolean {
  if (bytes.length > MOST_BYTES) return false;
  const text = new TextDecoder().decode(bytes);
  const hasKey = (key: string): boolean =>
    text.includes(`"${key}":`) || text.split("\n").some((line) => line.startsWith(`${key}:`));
  return hasKey("list") && hasKey("columns");
}

/** The mapping in a file, or all that is wrong in it. */
export function mappingIn(name: string, bytes: Uint8Array) {
  try {
    const written: ListMappingSpec = readMappingBytes(bytes, name).written;
    return { is: "mapping", written } as const;
  } catch (error) {
    if (!(error instanceof PlanError)) throw error;
    return { is: "issues", issues: error.issues } as const;
  }
}
