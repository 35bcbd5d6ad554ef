import { type FileRead, readFile } from "../read-file.ts";

/** Above this a page would stand still for too long; the command line takes larger files. */
const LARGEST_MB = 20;

/** A file that was given, read; or why it could not be. */
export type FileTaken = FileRead | { readonly is: "refused"; readonly why: string };

/** Reads a file that was chosen or dropped. A file that cannot be read is said to be so; nothing else happens to it. */
export async function takeFile(file: File): Promise<FileTaken> {
  if (file.size > LARGEST_MB * 1_000_000) {
    const size = Math.round(file.size / 1_000_000);
    return {
      is: "refused",
      why: `It is ${size} MB. A page takes files of up to ${LARGEST_MB} MB; the outturn command takes larger ones.`,
    };
  }
  try {
    return await readFile(file.name, new Uint8Array(await file.arrayBuffer()));
  } catch (error) {
    return { is: "refused", why: `It cannot be read: ${error instanceof Error ? error.message : String(error)}` };
  }
}
