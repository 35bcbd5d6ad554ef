import { type Issue, PlanError } from "@outturn/core";
import type { ListMappingSpec } from "@outturn/core/lists";
import { readMappingBytes } from "@outturn/core/yaml";
import { type FileTaken, takeFile } from "../desk/take-file.ts";

/** A file that was given to the page of lists: as on any page, or a mapping. */
export type ListFileTaken = FileTaken | { readonly is: "mapping"; readonly written: ListMappingSpec };

/** Reads a file that was chosen or dropped on the page of lists. */
export async function takeListFile(file: File): Promise<ListFileTaken> {
  const fileTaken = await takeFile(file);
  if (fileTaken.is === "plan" || fileTaken.is === "refused") return fileTaken;
  const bytes = new Uint8Array(await file.arrayBuffer());
  return isMapping(bytes) ? mappingIn(file.name, bytes) : fileTaken;
}

/** A mapping is small. */
const MOST_BYTES = 1_000_000;

/** Whether a text says which columns a list has: `list` and `columns` stand in it as keys. */
function isMapping(bytes: Uint8Array): boolean {
  if (bytes.length > MOST_BYTES) return false;
  const text = new TextDecoder().decode(bytes);
  const hasKey = (key: string): boolean =>
    text.includes(`"${key}":`) || text.split("\n").some((line) => line.startsWith(`${key}:`));
  return hasKey("list") && hasKey("columns");
}

function mappingIn(name: string, bytes: Uint8Array): ListFileTaken {
  try {
    return { is: "mapping", written: readMappingBytes(bytes, name).written };
  } catch (error) {
    if (!(error instanceof PlanError)) throw error;
    const issues: readonly Issue[] = error.issues;
    return { is: "issues", issues };
  }
}
