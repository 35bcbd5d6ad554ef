import { existsSync, mkdirSync, rmSync } from "node:fs";
import { join } from "node:path";
import { build } from "./build.js";
import { buildNotebooks } from "./build-notebooks.js";
import { countTests } from "./count-tests.js";
import { install } from "./install.js";
import { root, run, runTool } from "./run.js";

/** Where everything runs: a council's own time zone, with summer time. */
const home = "Europe/London";

/** Where all that touches dates runs again, on either side of it and as far ahead as there is. */
const elsewhere = ["UTC", "America/New_York", "Pacific/Kiritimati"];

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

/**
 * One step with a heading and a time, whatever became of those before it.
 *
 * @param {string} heading
 * @param {() => Promise<{ passed: number, failed: number, printed?: string }>} work
 */
async function step(heading, work) {
  const before = performance.now();
  console.log(`\n== ${heading}`);
  /** @type {Awaited<ReturnType<typeof work>>} */
  const came = await work().catch((error) => ({ passed: 0, failed: 1, printed: `${error.stack}\n` }));
  if (came.printed) process.stdout.write(came.printed);
  const seconds = ((performance.now() - before) / 1000).toFixed(1);
  console.log(`-- ${heading}: ${came.passed} passed, ${came.failed} failed in ${seconds} s`);
  passed += came.passed;
  failed += came.failed;
}

/** @param {boolean} is */
const one = (is) => ({ passed: is ? 1 : 0, failed: is ? 0 : 1 });

/**
 * @param {string} tool
 * @param {readonly string[]} words
 */
const check = async (tool, ...words) => one((await runTool(tool, words)).status === 0);

/**
 * @param {string} zone
 * @param {readonly string[]} folders - none: everything
 * @param {boolean} quiet - show what vitest printed only when something failed
 */
async function tests(zone, folders, quiet) {
  const missing = folders.filter((folder) => !existsSync(join(root, folder)));
  if (missing.length > 0) return { passed: 0, failed: 1, printed: `There is no ${missing.join(", ")}\n` };
  const report = join(root, ".cache", `tests-${zone.replace("/", "-")}.json`);
  rmSync(report, { force: true });
  const words = ["run", "--reporter=default", "--reporter=json", `--outputFile.json=${report}`];
  const ran = await runTool("vitest", [...words, ...folders.map((folder) => `${folder}/`)], {
    env: { TZ: zone },
    quiet,
  });
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

await step("types", () => check("typescript", "--noEmit", "-p", "tsconfig.json"));
await step("types of the notebooks", async () => {
  const written = await run(process.execPath, [join("packages", "notebooks", "build", "check-cells.js")], {
    quiet: true,
  });
  if (written.status !== 0) return { ...one(false), printed: written.printed };
  return check("typescript", "-p", join("packages", "notebooks", "tsconfig.json"));
});
await step("lint and format", () => check("@biomejs/biome", "check", "--error-on-warnings", "."));
await step("dead code", () => check("knip"));
await step("build", async () => one(await build({ quiet: true })));
await step("build of the notebooks", async () => one(await buildNotebooks({ quiet: true })));
await step(`tests (TZ=${home})`, () => tests(home, [], false));
for (const zone of elsewhere) {
  const folders = zone === farthest ? [...dated, "test/examples"] : dated;
  await step(`dates (TZ=${zone})`, () => tests(zone, folders, true));
}

console.log(`\n${passed} passed, ${failed} failed`);
process.exitCode = failed === 0 ? 0 : 1;
