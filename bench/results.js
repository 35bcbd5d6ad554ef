import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";

/** @typedef {{ what: string, came: string, must: string, passed: boolean }} Figure */
/** @typedef {{ asked: string, date: string, node: string, figures: readonly Figure[] }} PartResults */
/** @typedef {{ readonly [part: string]: PartResults }} Results */

const here = import.meta.dirname;
const resultsFile = join(here, "results.json");
const page = join(here, "..", "docs", "performance.md");
const [FROM, UNTIL] = ["<!-- figures -->", "<!-- end of figures -->"];

/**
 * Keeps what a part of the bench has found as its last figures, in results.json and on the page that tells them.
 *
 * @param {string} part
 * @param {readonly string[]} words - what it was asked for besides
 * @param {readonly Figure[]} figures
 */
export function keepResults(part, words, figures) {
  if (figures.length === 0) return;
  const date = new Date().toISOString().slice(0, 10);
  const found = { asked: [part, ...words].join(" "), date, node: process.versions.node, figures };
  const results = { ...readResults(), [part]: found };
  const inOrder = Object.fromEntries(Object.entries(results).sort(([one], [other]) => (one < other ? -1 : 1)));
  writeFileSync(resultsFile, `${JSON.stringify(inOrder, null, 2)}\n`);
  writeFileSync(page, withFigures(readFileSync(page, "utf8"), inOrder));
}

/** @returns {Results} */
export function readResults() {
  try {
    return JSON.parse(readFileSync(resultsFile, "utf8"));
  } catch (error) {
    if (/** @type {NodeJS.ErrnoException} */ (error).code === "ENOENT") return {};
    throw error;
  }
}

/**
 * A page with the last figures between its marks.
 *
 * @param {string} text
 * @param {Results} results
 */
export function withFigures(text, results) {
  const [before = "", rest = ""] = text.split(FROM);
  const [, after = ""] = rest.split(UNTIL);
  const tables = Object.values(results).map(tableOf).join("\n");
  return `${before}${FROM}\n\n${tables}\n${UNTIL}${after}`;
}

/** @param {PartResults} part */
const tableOf = ({ asked, date, node, figures }) => `### \`bench.js ${asked}\`

${date}, Node ${node}.

| figure | last | must be | |
| --- | --- | --- | --- |
${figures.map(({ what, came, must, passed }) => `| ${what} | ${came} | ${must} | ${must === "" ? "" : passed ? "yes" : "no"} |`).join("\n")}
`;
