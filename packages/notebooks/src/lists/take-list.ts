import type { ListMappingSpec } from "@outturn/core/lists";
import { type FileTaken, takeFile } from "../desk/take-file.ts";
import { isMapping, mappingIn } from "./mapping-file.ts";

/** A file that was given to the page of lists: as on any page, or a mapping. */
export type ListFileTaken = FileTaken | { readonly is: "mapping"; readonly written: ListMappingSpec };

/** Reads a file that was chosen or dropped on the page of lists. */
export async function takeListFile(file: File): Promise<ListFileTaken> {
  const fileTaken = await takeFile(file);
  if (fileTaken.is === "plan" || fileTaken.is === "refused") return fileTaken;
  const bytes = new Uint8Array(await file.arrayBuffer());
  return isMapping(bytes) ? mappingIn(file.name, bytes) : fileTaken;
}
