import { existsSync, mkdirSync } from "node:fs";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { Stryker } from "@stryker-mutator/core";
import { install } from "./install.js";
import { askedOf, MUTATED } from "./mutated.js";
import { root } from "./run.js";

const src = "packages/core/src";

/** The share of faults that the tests are to see, in each folder. */
const WANTED = 90;

const all = Object.keys(MUTATED);
const USAGE = `npm run mutate [-- options] [folders]

Plants faults in the sources of core, one at a time, and counts how many are seen by the tests that scripts/mutated.js names.
Folders, of ${src}: by default ${all.join(", ")}. A file is named likewise: claims/tolerance.ts.
Prints each fault that nothing saw, and a table. Fails where a folder has less than ${WANTED}% seen.
What was found is kept in .cache/mutation, and only what has changed since is tried again.

  --afresh          try everything again
  --times <number>  try each law so many times as often as it asks for; by default 0.2 (npm test: 0.4)
`;

const { values, positionals } = parseArgs({
  options: { afresh: { type: "boolean" }, times: { type: "string" }, help: { type: "boolean" } },
  allowPositionals: true,
});
if (values.help) {
  console.log(USAGE);
  process.exit();
}
const folders = positionals.length > 0 ? positionals : all;
const missing = folders.filter((folder) => askedOf(folder) === undefined || !existsSync(join(root, src, folder)));
if (missing.length > 0) {
  console.error(`Not among what is mutated, or not there: ${missing.join(", ")}.\n\n${USAGE}`);
  process.exit(1);
}
await install();

const kept = join(root, ".cache", "mutation");
mkdirSync(kept, { recursive: true });
process.chdir(root);
process.env.OUTTURN_TIMES = values.times ?? "0.2";

const seen = ["Killed", "Timeout"];
const unseen = ["Survived", "NoCoverage"];
const rows = [];
for (const folder of folders) {
  process.env.OUTTURN_MUTATES = folder;
  const results = await mutate(folder);
  const count = (/** @type {readonly string[]} */ statuses) =>
    results.filter(({ status }) => statuses.includes(status)).length;
  rows.push({ folder, killed: count(seen), total: count([...seen, ...unseen]), apart: count(["Ignored"]) });
  for (const one of results.filter(({ status }) => unseen.includes(status))) console.log(inWords(one));
  console.log(`\n${tableOf(rows)}`);
}
process.exitCode = rows.every(({ killed, total }) => killed * 100 >= WANTED * total) ? 0 : 1;

/** @param {string} folder */
function mutate(folder) {
  const name = folder.replaceAll("/", "-");
  const stryker = new Stryker({
    mutate: [folder.endsWith(".ts") ? `${src}/${folder}` : `${src}/${folder}/**/*.ts`, "!**/*.test.ts"],
    // The words of every rule, issue, note and claim are held by files of expected text, which are not asked here.
    mutator: { plugins: null, excludedMutations: ["StringLiteral"] },
    ignoreStatic: askedOf(folder)?.madeWhenLoaded === undefined,
    ignorePatterns: [".cache", "**/dist", "packages/cli", "packages/notebooks"],
    plugins: ["@stryker-mutator/vitest-runner"],
    testRunner: "vitest",
    vitest: { configFile: "vitest.mutate.config.js" },
    coverageAnalysis: "perTest",
    concurrency: 2,
    // A busy machine is no endless loop: those are counted by how often a line is passed.
    timeoutMS: 60_000,
    timeoutFactor: 4,
    dryRunTimeoutMinutes: 60,
    incremental: true,
    incrementalFile: join(kept, `${name}.json`),
    force: values.afresh ?? false,
    tempDirName: ".cache/stryker",
    reporters: ["progress-append-only", "html"],
    htmlReporter: { fileName: join(kept, `${name}.html`) },
    logLevel: "warn",
    allowEmpty: true,
  });
  return stryker.runMutationTest();
}

/** @param {Awaited<ReturnType<typeof mutate>>[number]} result */
function inWords({ fileName, location, mutatorName, replacement, status }) {
  const { start } = location;
  const where = `${fileName.replaceAll("\\", "/").slice(src.length + 1)}:${start.line}:${start.column}`;
  const instead = (replacement ?? "").replace(/\s+/g, " ").slice(0, 160);
  return `${where}  ${mutatorName} -> ${instead}${status === "NoCoverage" ? "  (no test comes here)" : ""}`;
}

/** @param {readonly { folder: string, killed: number, total: number, apart: number }[]} of */
function tableOf(of) {
  const lines = of.map(({ folder, killed, total, apart }) =>
    [
      folder.padEnd(24),
      `${killed}`.padStart(7),
      `${total}`.padStart(7),
      `${apart}`.padStart(7),
      `${total === 0 ? "-" : ((100 * killed) / total).toFixed(1)}`.padStart(7),
    ].join(""),
  );
  return [`${"folder".padEnd(24)}   seen    all  apart      %`, ...lines].join("\n");
}
