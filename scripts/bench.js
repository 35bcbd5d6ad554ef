import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { build } from "./build.js";
import { install } from "./install.js";
import { root, run, runTool } from "./run.js";

/** Installs what the bench alone needs, as its own lockfile has it. */
async function installBench() {
  const { dependencies = {} } = JSON.parse(readFileSync(join(root, "bench", "package.json"), "utf8"));
  const wanted = Object.keys(dependencies).filter((name) => !existsSync(join(root, "bench", "node_modules", name)));
  if (wanted.length === 0) return;
  const { status } = await run("npm", ["ci", "--prefix", "bench", "--no-audit", "--no-fund"], {
    shell: process.platform === "win32",
  });
  if (status !== 0) throw new Error("The bench's own packages could not be installed: see above.");
}

try {
  await install();
  await installBench();
  if (!(await build())) throw new Error("The build failed: see above.");
  const oracle = await runTool("typescript-native", ["-p", join("bench", "tsconfig.json")]);
  if (oracle.status !== 0) throw new Error("The oracle did not compile: see above.");
  process.exitCode = (await run(process.execPath, [join("bench", "bench.js"), ...process.argv.slice(2)])).status;
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
