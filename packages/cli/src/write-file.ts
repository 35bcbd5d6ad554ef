import {
  type BigIntStats,
  closeSync,
  constants,
  existsSync,
  fchmodSync,
  fchownSync,
  fsyncSync,
  linkSync,
  openSync,
  renameSync,
  rmSync,
  writeSync,
} from "node:fs";
import { dirname } from "node:path";
import { Outside } from "./failure.ts";
import { sweep, temporaryIn } from "./temporary-file.ts";
import { whyNotWritten } from "./why-not.ts";
import { type Target, targetAt, type Writing } from "./write-target.ts";

/** What is written: at once, or in pieces that are made as they are written. */
export type Content = string | Uint8Array | Iterable<string | Uint8Array>;

type Pieces = Iterable<string | Uint8Array>;

/**
 * Writes a file whole or not at all: to a temporary name in the same folder, synced, and then named. A kill or a full disk leaves the
 * old file or the new one. The new file may be read by whom the system's settings say, or by whom the old one could. Pipes and
 * terminals are written to as they are.
 *
 * @returns what was written over, where something was
 * @throws WrongUsage when it is a file that the command reads
 * @throws Outside when it cannot be written
 */
export function writeWhole(path: string, content: Content, writing: Writing): string | undefined {
  const target = targetAt(path, writing);
  const pieces = typeof content === "string" || content instanceof Uint8Array ? [content] : content;
  try {
    if (target.is === "stream") writeInto(target.path, pieces);
    else replace(target, pieces);
  } catch (error) {
    // Another run may have been quicker.
    if ((error as NodeJS.ErrnoException).code === "EEXIST") targetAt(path, writing);
    throw new Outside(`${path}: ${whyNotWritten(error)}`);
  }
  return target.is === "file" ? target.was : undefined;
}

/** A file that was written, in a sentence. */
export const wrote = (file: string, inPlaceOf: string | undefined): string =>
  inPlaceOf === undefined ? `Wrote ${file}.` : `Wrote ${file}, in place of ${inPlaceOf}.`;

function replace(target: Exclude<Target, { is: "stream" }>, pieces: Pieces): void {
  const folder = dirname(target.path);
  sweep(folder);
  const temporary = temporaryIn(folder);
  try {
    writeSynced(temporary, pieces, target.is === "file" ? target.stats : undefined);
    if (target.is === "new") nameOnce(temporary, target.path);
    else renameSync(temporary, target.path);
  } finally {
    rmSync(temporary, { force: true });
  }
  syncFolder(folder);
}

/** What stands for a file that is there is for no other eyes, until it is whole and the same people may read it. */
function writeSynced(path: string, pieces: Pieces, old: BigIntStats | undefined): void {
  const file = openSync(path, "wx", old ? 0o600 : 0o666);
  try {
    writeAll(file, pieces);
    if (old) alike(file, old);
    fsyncSync(file);
  } finally {
    closeSync(file);
  }
}

const PERMISSIONS = 0o7777n;

/** Gives a file the owner, where the system allows it, and the mode of another. */
function alike(file: number, { uid, gid, mode }: BigIntStats): void {
  try {
    fchownSync(file, Number(uid), Number(gid));
  } catch {}
  fchmodSync(file, Number(mode & PERMISSIONS));
}

/** Opened so that a pipe from which nothing reads is refused, and does not keep the command waiting. */
function writeInto(path: string, pieces: Pieces): void {
  const file = openSync(path, constants.O_WRONLY | constants.O_NONBLOCK);
  try {
    writeAll(file, pieces);
  } finally {
    closeSync(file);
  }
}

const PAUSE = 5;

function writeAll(file: number, pieces: Pieces): void {
  for (const piece of pieces) writeBytes(file, typeof piece === "string" ? Buffer.from(piece) : piece);
}

function writeBytes(file: number, bytes: Uint8Array): void {
  const clock = new Int32Array(new SharedArrayBuffer(4));
  for (let writtenValue = 0; writtenValue < bytes.length; ) {
    try {
      writtenValue += writeSync(file, bytes, writtenValue);
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== "EAGAIN") throw error;
      Atomics.wait(clock, 0, 0, PAUSE); // the pipe is full until its reader has read
    }
  }
}

/** Gives the file its name if nothing has it; where the disk knows no links, there is a moment between looking and renaming. */
function nameOnce(temporary: string, target: string): void {
  try {
    linkSync(temporary, target);
  } catch (error) {
    const { code = "" } = error as NodeJS.ErrnoException;
    if (!["EPERM", "ENOSYS", "ENOTSUP", "EOPNOTSUPP"].includes(code)) throw error;
    if (existsSync(target)) throw Object.assign(new Error(), { code: "EEXIST" });
    renameSync(temporary, target);
  }
}

/** So that the new name lasts too; not every system lets a folder be opened. */
function syncFolder(path: string): void {
  try {
    const folder = openSync(path, "r");
    fsyncSync(folder);
    closeSync(folder);
  } catch {}
}
