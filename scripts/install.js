import { readFileSync } from "node:fs";
import { join } from "node:path";
import { isMain, root, run } from "./run.js";

/**
 * Installs what the lockfile names, unless that is what node_modules already holds. Throws with npm's own words when it fails.
 */
export async function install() {
  if (isInstalled()) return;
  console.error("Installing what the lockfile names (npm ci)");
  // NODE_ENV=production on a machine would leave out the compiler.
  const words = ["ci", "--include=dev", "--include=optional", "--no-audit", "--no-fund"];
  const npm = process.env.npm_execpath;
  const { status } = npm?.endsWith(".js")
    ? await run(process.execPath, [npm, ...words], { to: "stderr" })
    : await run("npm", words, { to: "stderr", shell: process.platform === "win32" });
  if (status !== 0) throw new Error(`npm ci failed (status ${status}): nothing else can run until it passes.`);
}

/** npm writes node_modules/.package-lock.json last, and only when all is in place. */
function isInstalled() {
  const wanted = packagesIn("package-lock.json");
  const held = packagesIn(join("node_modules", ".package-lock.json"));
  if (!wanted || !held) return false;
  const isSame = (/** @type {string} */ at) =>
    wanted[at]?.version === held[at]?.version && wanted[at]?.integrity === held[at]?.integrity;
  return (
    Object.keys(held).every((at) => at in wanted && isSame(at)) &&
    // What is optional may be for another kind of machine.
    Object.keys(wanted).every((at) => at === "" || at in held || wanted[at]?.optional)
  );
}

/**
 * @param {string} lockfile
 * @returns {Record<string, { version?: string, integrity?: string, optional?: boolean }> | undefined}
 */
function packagesIn(lockfile) {
  try {
    return JSON.parse(readFileSync(join(root, lockfile), "utf8")).packages;
  } catch {
    return undefined;
  }
}

if (isMain(import.meta.url))
  await install().catch((error) => {
    console.error(error.message);
    process.exitCode = 1;
  });
