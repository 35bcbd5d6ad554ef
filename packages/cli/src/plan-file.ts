import { createReadStream } from "node:fs";
import type { Readable } from "node:stream";
import { Outside } from "./failure.ts";

/** No plan of any council is a tenth of it; what is larger is something else. */
const LARGEST = 100_000_000;

/** A plan's bytes, and the name that its issues give. */
export interface PlanFile {
  readonly bytes: Uint8Array;
  readonly name: string;
}

/**
 * Reads a plan's bytes, from standard input where the path is "-".
 *
 * @throws Outside when it is not there, may not be opened, is a folder or is larger than any plan
 */
export async function readPlanFile(path: string): Promise<PlanFile> {
  const name = path === "-" ? "stdin" : path;
  const stream: Readable = path === "-" ? process.stdin : createReadStream(path);
  const chunks: Uint8Array[] = [];
  let size = 0;
  try {
    for await (const chunk of stream) {
      chunks.push(chunk);
      size += chunk.length;
      if (size > LARGEST)
        throw new Outside(`${name}: larger than 100 MB, which no plan is. Is it the file that you meant?`);
    }
  } catch (error) {
    throw error instanceof Outside ? error : new Outside(`${name}: ${whyNot(error)}`);
  }
  return { bytes: Buffer.concat(chunks), name };
}

/** Why the system refused a file, in words. */
export function whyNot(error: unknown): string {
  const { code = "", message } = error as NodeJS.ErrnoException;
  const whys = new Map(
    Object.entries({
      ENOENT: "there is no such file or folder. Check its name, and the folder that you are in.",
      ENOTDIR: "part of its path is a file, not a folder.",
      EISDIR: "it is a folder, not a file.",
      EACCES: "you may not open it. Ask for the right to, or use a copy.",
      EPERM: "the system does not allow it.",
      EEXIST: "it is there already.",
      EROFS: "it is on a disk that cannot be written to.",
      ENOSPC: "the disk is full.",
      EDQUOT: "there is no room left for your files.",
      ENAMETOOLONG: "its name is too long.",
      ELOOP: "its links lead round in a circle.",
    }),
  );
  return whys.get(code) ?? `it cannot be used (${code || message}).`;
}
