import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { fileOf } from "./inputs.js";

const outturn = join(import.meta.dirname, "..", "..", "packages", "cli", "bin", "outturn.js");
const cpuTime = pathToFileURL(join(import.meta.dirname, "..", "cpu-time.js")).href;

/** Beyond this nobody waits; in milliseconds. */
const PATIENCE = 60_000;

/**
 * How long the command takes on a family's file at a count, in seconds: by the clock or by the processor, whichever is less, as others
 * may have the processor meanwhile.
 *
 * @returns {{ seconds: number, size: number }} without an end, where the command came to none; and the size of the file, in bytes
 */
export function commandTime(command, make, count) {
  const { name, text } = fileOf(make, count);
  const folder = mkdtempSync(join(tmpdir(), "outturn-growth-"));
  try {
    const file = join(folder, name);
    writeFileSync(file, text);
    const { output } = spawnSync(process.execPath, ["--import", cpuTime, outturn, command, file], {
      stdio: ["ignore", "ignore", "ignore", "pipe"],
      timeout: PATIENCE,
    });
    const told = String(output?.[3] ?? "");
    const seconds = told === "" ? Number.POSITIVE_INFINITY : Math.min(...JSON.parse(told));
    return { seconds, size: Buffer.byteLength(text) };
  } finally {
    rmSync(folder, { recursive: true });
  }
}
