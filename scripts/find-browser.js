import { existsSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { chromium } from "playwright-core";

/**
 * A browser that starts here: where it is, and where it finds libraries and typefaces that the system lacks.
 *
 * @typedef {{ readonly executablePath: string, readonly libraries?: string, readonly fonts?: string }} Found
 */

const SYSTEM = [
  "/usr/bin/chromium",
  "/usr/bin/chromium-browser",
  "/usr/bin/google-chrome",
  "/opt/google/chrome/chrome",
];

/** Without a sandbox, since tests run as whoever they run as; without a graphics card; without calls of its own. */
const FLAGS = [
  "--no-sandbox",
  "--disable-gpu",
  "--disable-dev-shm-usage",
  "--no-zygote",
  "--disable-software-rasterizer",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
  "--no-first-run",
];

/**
 * Starts a browser that was found.
 *
 * @param {Found} found
 */
export function launch({ executablePath, libraries, fonts }) {
  /** @type {Record<string, string>} */
  const env = {};
  for (const [name, value] of Object.entries(process.env)) if (value !== undefined) env[name] = value;
  if (libraries !== undefined) env.LD_LIBRARY_PATH = libraries;
  if (fonts !== undefined) env.FONTCONFIG_PATH = fonts;
  return chromium.launch({ executablePath, args: FLAGS, env });
}

/**
 * The browser of `$CHROME`; else the one that npm brings, which is for Linux on x64; else the system's.
 *
 * @returns {Promise<Found>}
 * @throws {Error} when none starts: it says why each does not, and how to get one
 */
export async function findBrowser() {
  const whyNot = [];
  for await (const found of candidates()) {
    const fault = await faultOf(found);
    if (fault === undefined) return found;
    whyNot.push(`${found.executablePath}: ${fault}`);
  }
  throw new Error(
    [
      "No browser starts, and the notebooks are tested in one.",
      ...whyNot,
      "Install Chromium or Chrome (Debian: apt-get install chromium), or set CHROME to the program's path.",
    ].join("\n"),
  );
}

/** @returns {AsyncGenerator<Found>} */
async function* candidates() {
  const { CHROME } = process.env;
  if (CHROME !== undefined && CHROME !== "") {
    yield { executablePath: CHROME };
    return;
  }
  if (process.platform === "linux" && process.arch === "x64") {
    const found = await fromNpm();
    yield found;
    yield { ...found, libraries: await ownLibraries() };
  }
  for (const executablePath of SYSTEM) if (existsSync(executablePath)) yield { executablePath };
}

/** The package changes the environment when it is loaded, which is for the cloud alone: what it changes is put back. */
async function fromNpm() {
  const before = { ...process.env };
  const { default: packed } = await import("@sparticuz/chromium");
  process.env = before;
  const executablePath = await packed.executablePath();
  return { executablePath, ...(existsSync("/etc/fonts/fonts.conf") ? {} : { fonts: join(tmpdir(), "fonts") }) };
}

/** Libraries that come with npm's browser, for systems that lack them. It unpacks them by itself in the cloud alone. */
async function ownLibraries() {
  const built = dirname(fileURLToPath(import.meta.resolve("@sparticuz/chromium")));
  const { inflate } = await import(join(built, "lambdafs.js"));
  return join(await inflate(join(built, "..", "..", "bin", "al2023.tar.br")), "lib");
}

/** @param {Found} found */
async function faultOf(found) {
  try {
    const browser = await launch(found);
    await (await browser.newPage()).goto("data:text/html,<p>ready");
    await browser.close();
    return undefined;
  } catch (error) {
    return String(error instanceof Error ? error.message : error).split("\n")[0];
  }
}
