import { benchBrowser } from "./browser.js";
import { benchCosting } from "./costing.js";
import { benchDataOut } from "./data-out.js";
import { benchGrowth } from "./growth/growth.js";
import { benchLists } from "./lists.js";
import { benchLive } from "./live.js";
import { benchQuestions } from "./questions.js";
import { benchSpreadsheet } from "./spreadsheet.js";
import { benchCommand, benchHelp, benchLoading } from "./starting.js";
import { allPassed } from "./verdicts.js";

/** Posts of the plans that are costed, those named on the command line, or both; or `growth`, `lists`, `data` or `live` alone, and words of what is to grow. */
const [first, ...words] = process.argv.slice(2);
const sizes = first === undefined ? [400, 10_000] : [first, ...words].map(Number);

if (first === "growth") {
  benchGrowth(words);
  process.exit(allPassed() ? 0 : 1);
}
if (first === "lists") {
  await benchLists();
  process.exit(allPassed() ? 0 : 1);
}
if (first === "data") {
  await benchDataOut();
  process.exit(allPassed() ? 0 : 1);
}

if (first === "live") {
  await benchLive();
  await benchSpreadsheet();
  process.exit(allPassed() ? 0 : 1);
}

benchHelp();
benchCommand();
benchLoading();
benchQuestions();
await benchLists();
await benchDataOut();
await benchLive();
await benchSpreadsheet();
benchGrowth();
await benchBrowser();
let perPost = 0;
for (const posts of sizes)
  perPost = benchCosting(posts, posts > 2_000 ? { warmUps: 3, runs: 11 } : { warmUps: 20, runs: 31 }, perPost);

console.log("\nTimes are of this machine and this run; only their ratios and the equalities are the verdict.");
process.exitCode = allPassed() ? 0 : 1;
