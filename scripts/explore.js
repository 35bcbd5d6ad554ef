import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join, relative } from "node:path";
import { parseArgs } from "node:util";
import { install } from "./install.js";
import { lawFiles } from "./law-files.js";
import { root, runTool } from "./run.js";

const USAGE = `npm run explore [-- options] [files]

Tries the laws of the tests with a seed that no test has, and more often than any test does. Of the fuzzed texts:
20,000 plans, 6,000 files of claims, 3,000 changes and 3,000 budgets.

  --seed <number>   this seed, as to see a find again
  --times <number>  so many times as often as each law asks for; by default 100 for test/fuzz, 10 for all others (npm test: 0.3)
`;

/** A law that does not hold, and where.
 * @typedef {{ file: string, law: string, seed: number, path: string, case: string, text?: { name: string, text: string } }} Find
 */

const { values, positionals } = parseArgs({
  options: { seed: { type: "string" }, times: { type: "string" }, help: { type: "boolean" } },
  allowPositionals: true,
});

if (values.help) {
  console.log(USAGE);
  process.exit();
}
await install();

const cache = join(root, ".cache");
// One of its own: two searches at once do not read each other's finds.
const gathered = join(cache, `finds-${process.pid}.jsonl`);
const kept = join(cache, "found");
mkdirSync(kept, { recursive: true });
rmSync(gathered, { force: true });
const seed = values.seed ?? String(Math.trunc(Math.random() * 2 ** 31));
console.log(`Seed ${seed}`);

const isFuzz = (/** @type {string} */ file) => file.startsWith("test/fuzz/");
const files = lawFiles().filter(
  (file) => positionals.length === 0 || positionals.some((wanted) => file.startsWith(wanted)),
);
let status = 0;
for (const [some, often] of /** @type {const} */ ([
  [files.filter(isFuzz), "100"],
  [files.filter((file) => !isFuzz(file)), "10"],
])) {
  if (some.length === 0) continue;
  const env = { OUTTURN_SEED: seed, OUTTURN_TIMES: values.times ?? often, OUTTURN_FINDS: gathered };
  const ran = await runTool("vitest", ["run", "--project", "library", "--testTimeout", "0", ...some], { env });
  status ||= ran.status;
}

/** @type {readonly Find[]} */
const finds = existsSync(gathered)
  ? readFileSync(gathered, "utf8")
      .trimEnd()
      .split("\n")
      .map((line) => JSON.parse(line))
  : [];
rmSync(gathered, { force: true });
const once = new Map(finds.map((find) => [`${find.file} ${find.law}`, find]));
for (const find of once.values()) console.log(inWords(find));
console.log(`\nSeed ${seed}: ${once.size === 0 ? "nothing found" : `${once.size} found`}`);
process.exitCode = status;

/** @param {Find} find */
function inWords({ file, law, seed: found, path, case: written, text }) {
  const here = relative(root, file).replaceAll("\\", "/");
  const times = values.times ?? (isFuzz(here) ? "100" : "10");
  const lines = [
    `\n== Found: ${here}`,
    `   ${law}`,
    `   The case: ${written.length > 2000 ? `${written.slice(0, 2000)}...` : written}`,
    `   Again:    npm run explore -- --seed ${found} --times ${times} ${here}`,
  ];
  if (text) {
    const saved = join(kept, text.name.replace(/(\.\w+)$/, `-${found}$1`));
    writeFileSync(saved, text.text);
    lines.push(
      `   To keep it: give the text a name that says what is wrong, as test/fuzz/found/${text.name.replace(".", "-what-is-wrong.")};`,
      `             it stands in ${relative(root, saved)}, and npm test reads every file of that folder.`,
    );
  }
  lines.push(
    `   ${text ? "Or beside" : "To keep it: beside"} the law, in ${here}, as long as what it draws from does not change:`,
    `             fc.assert(<its property>, { seed: ${found}, path: "${path}", endOnFailure: true });`,
  );
  return lines.join("\n");
}
