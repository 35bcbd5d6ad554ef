import { randomBytes } from "node:crypto";
import {
  closeSync,
  existsSync,
  fsyncSync,
  linkSync,
  openSync,
  realpathSync,
  renameSync,
  rmSync,
  writeSync,
} from "node:fs";
import { basename, dirname, join } from "node:path";
import { Outside } from "./failure.ts";
import { whyNot } from "./plan-file.ts";

/**
 * Writes a file whole or not at all: to a temporary name in the same folder, which its owner alone may read, synced, and renamed.
 * A kill or a full disk leaves the old file or the new one.
 *
 * @param how - `fresh` leaves a file that is there already as it is, and refuses
 * @throws Outside when it cannot be written
 */
export function writeWhole(path: string, what: string | Uint8Array, how: { readonly fresh: boolean }): void {
  const target = how.fresh ? path : behindLinks(path);
  const temporary = join(dirname(target), `.${basename(target)}.${randomBytes(6).toString("hex")}.tmp`);
  try {
    writeSynced(temporary, typeof what === "string" ? Buffer.from(what) : what);
    if (how.fresh) nameOnce(temporary, target);
    else renameSync(temporary, target);
  } catch (error) {
    throw new Outside(`${path}: ${whyNot(error)}`);
  } finally {
    rmSync(temporary, { force: true });
  }
  syncFolder(dirname(target));
}

function writeSynced(path: string, bytes: Uint8Array): void {
  const file = openSync(path, "wx", 0o600);
  try {
    for (let written = 0; written < bytes.length; ) written += writeSync(file, bytes, written);
    fsyncSync(file);
  } finally {
    closeSync(file);
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

/** The file that links lead to: it is replaced, not the link. */
function behindLinks(path: string): string {
  try {
    return realpathSync(path);
  } catch {
    return path;
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
