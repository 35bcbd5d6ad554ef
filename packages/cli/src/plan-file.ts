import { closeSync, fstatSync, openSync, readSync } from "node:fs";
import { Outside } from "./failure.ts";
import { whyNot } from "./why-not.ts";

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
  if (path !== "-") return { bytes: readBytes(path), name: path };
  const name = "stdin";
  const chunks: Uint8Array[] = [];
  let size = 0;
  try {
    for await (const chunk of process.stdin) {
      chunks.push(chunk);
      size += chunk.length;
      if (size > LARGEST) throw tooLarge(name);
    }
  } catch (error) {
    throw error instanceof Outside ? error : new Outside(`${name}: ${whyNot(error)}`);
  }
  return { bytes: Buffer.concat(chunks), name };
}

/** Read at a time where a file does not say how large it is, as a pipe does not. */
const PIECE = 65_536;

/**
 * Reads a file's bytes.
 *
 * @throws Outside when it is not there, may not be opened, is a folder or is larger than any plan
 */
export function readBytes(path: string): Uint8Array {
  try {
    const file = openSync(path, "r");
    try {
      return bytesOf(file, path);
    } finally {
      closeSync(file);
    }
  } catch (error) {
    throw error instanceof Outside ? error : new Outside(`${path}: ${whyNot(error)}`);
  }
}

function bytesOf(file: number, name: string): Uint8Array {
  const { size } = fstatSync(file);
  const pieces: Uint8Array[] = [];
  for (let total = 0; total <= LARGEST; ) {
    const piece = Buffer.allocUnsafe(Math.max(PIECE, Math.min(size, LARGEST) - total + 1));
    const readResult = readSync(file, piece);
    if (readResult === 0) return pieces.length === 1 ? pieces[0]! : Buffer.concat(pieces);
    pieces.push(piece.subarray(0, readResult));
    total += readResult;
  }
  throw tooLarge(name);
}

const tooLarge = (name: string): Outside =>
  new Outside(
    `${name}: it is larger than 100 MB, more than is read of a plan, a list or a paper. Is it the file that you meant?`,
  );
