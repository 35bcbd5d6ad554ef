import { benchBrowser } from "./browser.js";
import { benchCosting } from "./costing.js";
import { benchDataOut } from "./data-out.js";
import { benchDemand } from "./demand.js";
import { benchGrowth } from "./growth/growth.js";
import { benchLists } from "./lists.js";
import { benchLive } from "./live.js";
import { benchPapers } from "./papers.js";
import { benchQuestions } from "./questions.js";
import { keepResults } from "./results.js";
import { benchRisk } from "./risk.js";
import { benchSpreadsheet } from "./spreadsheet.js";
import { benchCommand, benchHelp, benchLoading } from "./starting.js";
import { allPassed, taken } from "./verdicts.js";

/** @typedef {(words: readonly string[]) => unknown} Part */

/**
 * The parts of the bench, in their order; each can be run alone.
 *
 * @type {{ readonly [name: string]: Part }}
 */
const parts = {
  command: () => {
    benchHelp();
    benchCommand();
    benchLoading();
  },
  questions: benchQuestions,
  demand: benchDemand,
  lists: benchLists,
  data: benchDataOut,
  live: async () => {
    await benchLive();
    await benchSpreadsheet();
  },
  papers: benchPapers,
  risk: benchRisk,
  growth: benchGrowth,
  browser: benchBrowser,
  costing: benchCostings,
};

/** Posts of the plans that are costed: those named, or few and many. */
function benchCostings(words) {
  let perPost = 0;
  for (const posts of words.length > 0 ? words.map(Number) : [400, 10_000])
    perPost = benchCosting(posts, posts > 2_000 ? { warmUps: 3, runs: 11 } : { warmUps: 20, runs: 31 }, perPost);
}

// The name of a part, then what it takes: families that have one of some words in their names, or numbers of posts.
const [chosen, ...words] = process.argv.slice(2);
const named = Object.keys(parts).filter((name) => chosen === undefined || name === chosen);
if (named.length === 0) {
  console.error(`There is no part "${chosen}": ${Object.keys(parts).join(", ")}.`);
  process.exit(2);
}
for (const name of named) {
  await parts[name]?.(words);
  keepResults(name, words, taken());
}

console.log("\nTimes are of this machine and this run; only their ratios and the equalities are the verdict.");
process.exitCode = allPassed() ? 0 : 1;
