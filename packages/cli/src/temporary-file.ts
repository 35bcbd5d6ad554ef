import { createHash, randomBytes } from "node:crypto";
import { lstatSync, readdirSync, rmSync } from "node:fs";
import { hostname } from "node:os";
import { join } from "node:path";

/** Which machine a file was begun on, as folders may be shared by several. */
const machine = (): string => createHash("sha256").update(hostname()).digest("hex").slice(0, 8);

const PATTERN = /^\.outturn-([0-9a-f]{8})-(\d{1,10})-[0-9a-f]{12}\.tmp$/;

/** No file takes a day to write. */
const DAY = 24 * 60 * 60 * 1000;

/** A name for a file that is being written, in the folder where it is to stand: short, and no other run has the same. */
export const temporaryIn = (folder: string): string =>
  join(folder, `.outturn-${machine()}-${process.pid}-${randomBytes(6).toString("hex")}.tmp`);

/**
 * Takes away what earlier runs left in a folder because they were killed while they wrote. That is a file of such a name whose run, on
 * this machine, is over; or one of another machine that is a day old. What cannot be taken away is left.
 */
export function sweep(folder: string): void {
  for (const name of namesIn(folder)) {
    const [, where, run] = PATTERN.exec(name) ?? [];
    if (where === undefined || run === undefined) continue;
    const path = join(folder, name);
    try {
      const stats = lstatSync(path);
      const isOver = where === machine() && !isRunning(Number(run));
      if (stats.isFile() && (isOver || Date.now() - stats.mtimeMs > DAY)) rmSync(path);
    } catch {}
  }
}

function namesIn(folder: string): readonly string[] {
  try {
    return readdirSync(folder);
  } catch {
    return [];
  }
}

/** Whether a run goes on: this one has begun no file yet. */
function isRunning(run: number): boolean {
  if (run === process.pid) return false;
  try {
    process.kill(run, 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === "EPERM";
  }
}
