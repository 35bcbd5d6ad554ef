import { mkdirSync } from "node:fs";
import { join } from "node:path";
import { Outside, WrongUsage } from "./failure.ts";
import { whyNotWritten } from "./why-not.ts";
import { type Content, writeWhole } from "./write-file.ts";
import { targetAt, type Writing } from "./write-target.ts";

/** A file of a folder, and what makes its content. */
export interface FolderFile {
  readonly path: string;
  readonly content: () => Content | Promise<Content>;
}

/** Writes files into a folder, which is made where it is not there. Nothing is written where one of them may not be. */
export async function writeFiles(folder: string, files: readonly FolderFile[], writing: Writing): Promise<void> {
  if (folder === "") throw new WrongUsage("the folder to write into has no name.");
  for (const each of new Set(files.map((file) => join(folder, file.path, "..")))) makeFolder(each);
  for (const file of files) targetAt(join(folder, file.path), writing);
  for (const file of files) writeWhole(join(folder, file.path), await file.content(), writing);
}

function makeFolder(folder: string): void {
  try {
    mkdirSync(folder, { recursive: true });
  } catch (error) {
    throw new Outside(`${folder}: ${whyNotWritten(error)}`);
  }
}
