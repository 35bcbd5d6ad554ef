import { benchBrowser } from "./browser.js";
import { benchCosting } from "./costing.js";
import { benchQuestions } from "./questions.js";
import { benchCommand, benchHelp, benchLoading } from "./starting.js";
import { allPassed } from "./verdicts.js";

/** Posts of the plans that are costed: those named on the command line, or both. */
const sizes = process.argv.length > 2 ? process.argv.slice(2).map(Number) : [400, 10_000];

benchHelp();
benchCommand();
benchLoading();
benchQuestions();
await benchBrowser();
let perPost = 0;
for (const posts of sizes)
  perPost = benchCosting(posts, posts > 2_000 ? { warmUps: 3, runs: 11 } : { warmUps: 20, runs: 31 }, perPost);

console.log("\nTimes are of this machine and this run; only their ratios and the equalities are the verdict.");
process.exitCode = allPassed() ? 0 : 1;
