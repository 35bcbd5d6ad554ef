import { createHash } from "node:crypto";
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { install } from "./install.js";
import { isMain, root, run } from "./run.js";

const config = join("packages", "notebooks", "vite.config.ts");
const writer = join("packages", "notebooks", "build", "write-pages.js");

/** The page of one plan: the last page of the site, and the one page that is a single file too. */
export const DESK = "outturn.html";

/** All that the pages are made from. */
const sources = [
  "package-lock.json",
  config,
  ...["build", "desk", "notebooks", "page", "src"].map((folder) => join("packages", "notebooks", folder)),
  join("packages", "core", "src"),
  join("examples", "cheshire-east-2024"),
  join("examples", "establishment-list"),
  join("examples", "leicestershire-2017"),
  join("examples", "medium-term-budget"),
];

/** The folder of the site in which the page of one plan is one file, that opens from disk. */
export const SINGLE = "single";

/** The folder of the site. */
export const site = join(root, "packages", "notebooks", "dist");

/**
 * Writes the pages to packages/notebooks/dist, unless they are there already and nothing that they are made from has changed: a site, and
 * under single/ the page of one plan as one file that opens from disk.
 *
 * @param {{ quiet?: boolean }} [how]
 * @returns {Promise<boolean>} whether all of them were written
 */
export async function buildNotebooks({ quiet = false } = {}) {
  if (!(await buildSite({ quiet }))) return false;
  return unlessThere("notebooks", join(SINGLE, DESK), () => writePages([DESK], quiet));
}

/**
 * Writes the site alone, unless it is there already and nothing that it is made from has changed. It takes what was there with it.
 *
 * @param {{ quiet?: boolean, afresh?: boolean }} [how] - `afresh` writes it whatever is there
 * @returns {Promise<boolean>} whether it was written
 */
export const buildSite = ({ quiet = false, afresh = false } = {}) =>
  unlessThere("site", afresh ? "" : DESK, () => writePages(["site", "desk"], quiet));

/**
 * Does some work unless its result is there and was made from what there is now.
 *
 * @param {string} name
 * @param {string} result - a file of the site that the work writes last; empty: it is done in any case
 * @param {() => Promise<boolean>} work
 */
async function unlessThere(name, result, work) {
  const stamp = join(root, ".cache", `built-${name}`);
  const inputs = hashOf(sources);
  const isThere = result !== "" && existsSync(join(site, result));
  if (isThere && existsSync(stamp) && readFileSync(stamp, "utf8") === inputs) return true;
  rmSync(stamp, { force: true });
  if (!(await work())) return false;
  mkdirSync(join(root, ".cache"), { recursive: true });
  writeFileSync(stamp, inputs);
  return true;
}

/**
 * @param {readonly string[]} names - of pages, as `build/write-pages.js` takes them: one process writes them all
 * @param {boolean} quiet
 */
async function writePages(names, quiet) {
  if (!quiet) console.error(`Building ${names.join(", ")}`);
  const { status, printed } = await run(process.execPath, [writer, ...names], { quiet: true });
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
