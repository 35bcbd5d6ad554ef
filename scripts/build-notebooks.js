import { createHash } from "node:crypto";
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { install } from "./install.js";
import { isMain, root, runTool } from "./run.js";

const config = join("packages", "notebooks", "vite.config.ts");
const notebooks = join("packages", "notebooks", "notebooks");

/** All that the pages are made from. */
const sources = [
  "package-lock.json",
  config,
  ...["build", "notebooks", "page", "src"].map((folder) => join("packages", "notebooks", folder)),
  join("packages", "core", "src"),
  join("examples", "cheshire-east-2024"),
  join("examples", "leicestershire-2017"),
];

/**
 * Writes the notebooks to packages/notebooks/dist, unless they are there already and nothing that they are made from has changed:
 * a site, and under single/ each page as one file that opens from disk.
 *
 * @param {{ quiet?: boolean }} [how]
 * @returns {Promise<boolean>} whether all of them were written
 */
export async function buildNotebooks({ quiet = false } = {}) {
  const stamp = join(root, ".cache", "built-notebooks");
  const inputs = hashOf(sources);
  const isThere = existsSync(join(root, "packages", "notebooks", "dist", "single", "index.html"));
  if (isThere && existsSync(stamp) && readFileSync(stamp, "utf8") === inputs) return true;
  rmSync(stamp, { force: true });
  if (!(await writePages("", quiet))) return false;
  const names = readdirSync(join(root, notebooks)).filter((name) => name.endsWith(".html"));
  const half = Math.ceil(names.length / 2);
  // Two at a time: as many as the smallest machine has cores.
  const written = await Promise.all([names.slice(0, half), names.slice(half)].map((some) => writeSingles(some, quiet)));
  if (!written.every(Boolean)) return false;
  mkdirSync(join(root, ".cache"), { recursive: true });
  writeFileSync(stamp, inputs);
  return true;
}

/** Writes the site alone, whatever is there. */
export const buildSite = () => writePages("", true);

/**
 * @param {readonly string[]} names
 * @param {boolean} quiet
 */
async function writeSingles(names, quiet) {
  for (const name of names) if (!(await writePages(name, quiet))) return false;
  return true;
}

/**
 * @param {string} name - of the one notebook to write as a single file; empty: the site of all
 * @param {boolean} quiet
 */
async function writePages(name, quiet) {
  if (!quiet) console.error(name === "" ? "Building the notebooks' site" : `Building single/${name}`);
  const { status, printed } = await runTool("vite", ["build", "--config", config, "--logLevel", "error"], {
    env: { NOTEBOOK: name },
    quiet: true,
  });
  if (status !== 0) process.stderr.write(printed);
  return status === 0;
}

/** @param {readonly string[]} paths - files and folders */
function hashOf(paths) {
  const hash = createHash("sha256");
  for (const path of paths) {
    const files = path.includes(".") ? [path] : filesIn(path);
    for (const file of files) hash.update(file.replaceAll("\\", "/")).update(readFileSync(join(root, file)));
  }
  return hash.digest("hex");
}

/** @param {string} folder */
const filesIn = (folder) =>
  readdirSync(join(root, folder), { recursive: true, encoding: "utf8" })
    .filter((file) => /\.\w+$/.test(file) && !file.endsWith(".test.ts"))
    .sort()
    .map((file) => join(folder, file));

if (isMain(import.meta.url)) {
  await install();
  const before = performance.now();
  if (await buildNotebooks()) {
    console.error(`packages/notebooks/dist is ready (${((performance.now() - before) / 1000).toFixed(1)} s)`);
  } else {
    process.exitCode = 1;
  }
}
