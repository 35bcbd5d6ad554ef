import { existsSync, mkdirSync, rmSync } from "node:fs";
import { join } from "node:path";
import { apiReport } from "./api-report.js";
import { build } from "./build.js";
import { buildNotebooks } from "./build-notebooks.js";
import { countTests } from "./count-tests.js";
import { install } from "./install.js";
import { root, run, runTool } from "./run.js";

/** Where everything runs: a council's own time zone, with summer time. */
const home = "Europe/London";

/** Where all that touches dates runs again, on either side of it and as far ahead as there is. */
const elsewhere = ["America/New_York", "Pacific/Kiritimati"];

/** Folders whose tests touch dates. */
const dated = [
  "packages/core/src/calendar",
  "packages/core/src/rates",
  "packages/core/src/plan",
  "packages/core/src/timeline",
  "packages/core/src/ledger",
  "test/golden",
  "test/oracle",
];

/** Where the commands of the examples run again too: once is enough for programs that are started afresh each time. */
const farthest = "Pacific/Kiritimati";

let passed = 0;
let failed = 0;

/** @typedef {{ passed: number, failed: number, printed?: string }} Came */

/**
 * One step with a heading and a time, whatever became of those before it. What it prints stands together, since others run beside it.
 *
 * @param {string} heading
 * @param {() => Promise<Came>} work
 * @param {(text: string) => void} [say]
 */
async function step(heading, work, say = console.log) {
  const before = performance.now();
  /** @type {Came} */
  const came = await work().catch((error) => ({ passed: 0, failed: 1, printed: `${error.stack}\n` }));
  const seconds = ((performance.now() - before) / 1000).toFixed(1);
  say(`\n== ${heading}\n${came.printed ?? ""}-- ${came.passed} passed, ${came.failed} failed in ${seconds} s`);
  passed += came.passed;
  failed += came.failed;
}

/** @param {boolean} is */
const one = (is) => ({ passed: is ? 1 : 0, failed: is ? 0 : 1 });

/**
 * @param {string} tool
 * @param {readonly string[]} words
 */
async function check(tool, ...words) {
  const { status, printed } = await runTool(tool, words, { quiet: true });
  return { ...one(status === 0), printed };
}

/**
 * @param {string} zone
 * @param {readonly string[]} folders - none: everything, with what vitest prints as it goes
 */
async function tests(zone, folders = []) {
  const missing = folders.filter((folder) => !existsSync(join(root, folder)));
  if (missing.length > 0) return { passed: 0, failed: 1, printed: `There is no ${missing.join(", ")}\n` };
  const report = join(root, ".cache", `tests-${zone.replace("/", "-")}.json`);
  rmSync(report, { force: true });
  const some = folders.length > 0;
  const words = ["run", "--reporter=default", "--reporter=json", `--outputFile.json=${report}`];
  const where = some ? ["--maxWorkers=1", ...folders.map((folder) => `${folder}/`)] : [];
  const ran = await runTool("vitest", [...words, ...where], { env: { TZ: zone }, quiet: some });
  const counts = countTests(report, ran.status);
  return { ...counts, printed: counts.failed > 0 ? ran.printed : "" };
}

try {
  await install();
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  console.log("0 passed, 1 failed");
  process.exit(1);
}
mkdirSync(join(root, ".cache"), { recursive: true });

/** The types of the pages, whose cells are written as files of their own first. */
async function typesOfNotebooks() {
  const cells = join("packages", "notebooks", "build", "check-cells.js");
  const written = await run(process.execPath, [cells], { quiet: true });
  if (written.status !== 0) return { ...one(false), printed: written.printed };
  return check("typescript-native", "-p", join("packages", "notebooks", "tsconfig.json"));
}

/** Whether what other programs can rely on is what was reviewed. */
async function face() {
  const wrong = await apiReport({ write: false });
  return { ...one(wrong.length === 0), printed: wrong.map((line) => `${line}\n`).join("") };
}

/** @type {string[]} */
const heldBack = [];

/**
 * A step beside the tests: what it says waits for them to end, so that it does not stand among what they print as they go.
 *
 * @param {string} heading
 * @param {() => Promise<Came>} work
 */
const besideTests = (heading, work) => step(heading, work, (text) => heldBack.push(text));

/** What needs no more than the builds, one after another: together they keep one core busy, of which the tests in a browser leave some. */
async function checksAndZones() {
  await besideTests("public face", face);
  await besideTests("types", () => check("typescript-native", "--noEmit", "-p", "tsconfig.json"));
  await besideTests("lint and format", () => check("@biomejs/biome", "check", "--error-on-warnings", "."));
  await besideTests("dead code", () => check("knip"));
  for (const zone of elsewhere)
    await besideTests(`dates (TZ=${zone})`, () => tests(zone, zone === farthest ? [...dated, "test/examples"] : dated));
}

/** All that writes into the folders that tests read. */
async function buildsAndCells() {
  await step("build", async () => one(await build({ quiet: true })));
  await step("types of the notebooks", typesOfNotebooks);
}

// One beside the other where each keeps only one of the smallest machine's two cores busy.
await Promise.all([
  buildsAndCells(),
  step("build of the notebooks", async () => one(await buildNotebooks({ quiet: true }))),
]);
await Promise.all([step(`tests (TZ=${home})`, () => tests(home)), checksAndZones()]);
for (const text of heldBack) console.log(text);

console.log(`\n${passed} passed, ${failed} failed`);
process.exitCode = failed === 0 ? 0 : 1;
