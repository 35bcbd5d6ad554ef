import { createHash } from "node:crypto";
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { install } from "./install.js";
import { isMain, root, runTool } from "./run.js";

/**
 * In the order in which they are built, as each may use those before it: the library file by file, for whoever imports it; the command
 * with all that it uses inside.
 */
const packages = [
  { name: "core", settings: "tsconfig.json", tool: "typescript-native", words: ["-p"] },
  { name: "cli", settings: "vite.config.ts", tool: "vite", words: ["build", "--config"] },
];

/** What every package's output depends on besides its own files. */
const shared = ["tsconfig.base.json", "package-lock.json"];

/**
 * Compiles the packages whose sources, settings or compiler have changed since they were last compiled.
 *
 * @param {{ quiet?: boolean }} [how]
 * @returns {Promise<boolean>} whether all of them compiled
 */
export async function build({ quiet = false } = {}) {
  const hash = createHash("sha256");
  for (const file of shared) hash.update(readFileSync(join(root, file)));
  for (const { name, settings, tool, words } of packages) {
    const folder = join("packages", name);
    for (const file of [join(folder, "package.json"), join(folder, settings), ...sourcesIn(join(folder, "src"))])
      hash.update(file.replaceAll("\\", "/")).update(readFileSync(join(root, file)));
    const compile = () => runTool(tool, [...words, join(folder, settings)], { to: "stderr" });
    if (!(await compiled(name, hash.copy().digest("hex"), quiet, compile))) return false;
  }
  return true;
}

/**
 * @param {string} name
 * @param {string} inputs - the hash of all that it is made from
 * @param {boolean} quiet
 * @param {() => Promise<{ status: number }>} compile
 */
async function compiled(name, inputs, quiet, compile) {
  const dist = join(root, "packages", name, "dist");
  const stamp = join(root, ".cache", `built-${name}`);
  if (existsSync(dist) && existsSync(stamp) && readFileSync(stamp, "utf8") === inputs) return true;
  if (!quiet) console.error(`Building packages/${name}`);
  rmSync(stamp, { force: true });
  rmSync(dist, { recursive: true, force: true });
  if ((await compile()).status !== 0) return false;
  mkdirSync(join(root, ".cache"), { recursive: true });
  writeFileSync(stamp, inputs);
  return true;
}

/**
 * @param {string} folder
 * @returns {string[]} every file that is compiled, in a fixed order
 */
function sourcesIn(folder) {
  return readdirSync(join(root, folder), { recursive: true, encoding: "utf8" })
    .filter((file) => /\.(ts|json)$/.test(file) && !file.endsWith(".test.ts"))
    .sort()
    .map((file) => join(folder, file));
}

if (isMain(import.meta.url)) {
  await install();
  process.exitCode = (await build()) ? 0 : 1;
}
