import { spawn } from "node:child_process";
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { build } from "./build.js";
import { install } from "./install.js";
import { root } from "./run.js";

/** How many runs are killed: 200, or as many as are asked for. */
const KILLS = Number(process.argv[2] ?? 200);

const command = join(root, "packages", "cli", "bin", "outturn.js");
const words = [command, "schema", "--out", "schema.json", "--force"];

/** Writes a kilobyte at a time and waits between, as a slow disk does, so that many a kill falls into the writing. */
const slowly = `
const fs = require("node:fs");
const { writeSync } = fs;
const clock = new Int32Array(new SharedArrayBuffer(4));
fs.writeSync = (file, bytes, at = 0) => {
  Atomics.wait(clock, 0, 0, 1);
  return writeSync(file, bytes, at, Math.min(1024, bytes.length - at));
};
require("node:module").syncBuiltinESMExports();
`;

/**
 * Starts the command in a folder and kills it after a while, unless it ends before.
 *
 * @param {string} folder
 * @param {{ readonly slowed?: string, readonly killedAfter?: number }} [how]
 * @returns {Promise<NodeJS.Signals | number | null>} the signal that ended it, or its exit status
 */
function ended(folder, { slowed, killedAfter } = {}) {
  const node = slowed === undefined ? words : ["--require", slowed, ...words];
  const child = spawn(process.execPath, node, { cwd: folder, stdio: "ignore" });
  const timer = killedAfter === undefined ? undefined : setTimeout(() => child.kill("SIGKILL"), killedAfter);
  return new Promise((resolve, reject) => {
    child.on("error", reject);
    child.on("close", (status, signal) => {
      clearTimeout(timer);
      resolve(signal ?? status);
    });
  });
}

/** Kills writers at chance moments: the file must be whole after each, and the next run must take away all that they left. */
async function killWriters() {
  const folder = mkdtempSync(join(tmpdir(), "outturn-kills-"));
  const file = join(folder, "schema.json");
  const slowed = join(mkdtempSync(join(tmpdir(), "outturn-slowly-")), "slowly.cjs");
  writeFileSync(slowed, slowly);
  try {
    writeFileSync(file, "");
    await ended(folder);
    const whole = readFileSync(file, "utf8");
    const before = performance.now();
    await ended(folder, { slowed });
    const takes = performance.now() - before;
    let [killed, torn, most] = [0, 0, 0];
    for (let n = 0; n < KILLS; n += 1) {
      const came = await ended(folder, { slowed, killedAfter: Math.random() * takes });
      if (came === "SIGKILL") killed += 1;
      if (readFileSync(file, "utf8") !== whole) torn += 1;
      most = Math.max(most, readdirSync(folder).length - 1);
    }
    await ended(folder);
    const left = readdirSync(folder).filter((name) => name !== "schema.json");
    console.log(
      `${KILLS} runs, ${killed} killed: ${torn} files torn; at most ${most} left, ${left.length} after the next run`,
    );
    return torn === 0 && left.length === 0 && killed > 0;
  } finally {
    rmSync(folder, { recursive: true, force: true });
    rmSync(join(slowed, ".."), { recursive: true, force: true });
  }
}

await install();
process.exitCode = (await build()) && (await killWriters()) ? 0 : 1;
