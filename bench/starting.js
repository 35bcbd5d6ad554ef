import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { load } from "./engine.js";
import { byTurns, commandsByTurns } from "./measure.js";
import { planFile } from "./plans.js";
import * as verdict from "./verdicts.js";

/** Reading, checking and converting a plan file against merely parsing it. */
export function benchLoading() {
  const text = JSON.stringify(planFile(10_000, 3), null, 2);
  const how = { warmUps: 3, runs: 11 };
  const [ours, parsing] = byTurns(
    () => load(text),
    () => JSON.parse(text),
    how,
  );
  console.log(`\nA plan file of 10,000 posts, ${(text.length / 1e6).toFixed(1)} MB`);
  console.log(
    `      loading ${ours.toFixed(0)} ms, JSON.parse ${parsing.toFixed(0)} ms, median of ${how.runs} by turns after ${how.warmUps} to warm up`,
  );
  verdict.atMost("loading / JSON.parse", ours / parsing, 6);
}

const command = join(import.meta.dirname, "..", "packages", "cli", "bin", "outturn.js");
const node = (...words) => spawnSync(process.execPath, words, { encoding: "utf8", maxBuffer: 100_000_000 });

/** The command's first answer against a Node that does nothing. */
export function benchHelp() {
  console.log("\nStarting");
  against(["--help"], "outturn --help", { warmUps: 3, runs: 21, most: 2 });
}

/** The whole command, from a plan on the disk to what it prints, against a Node that does nothing. */
export function benchCommand() {
  console.log("\nThe whole command");
  const folder = mkdtempSync(join(tmpdir(), "outturn-bench-"));
  try {
    for (const [posts, limits] of [
      [400, { warmUps: 2, runs: 15, most: 6, aim: 4 }],
      [10_000, { warmUps: 1, runs: 7, most: 15, aim: 10 }],
    ]) {
      const plan = join(folder, `${posts}.json`);
      writeFileSync(plan, JSON.stringify(planFile(posts, 3)));
      const what = `forecast ${posts.toLocaleString("en-GB")} posts`;
      against(["forecast", plan], what, limits);
      against(["forecast", plan, "--json"], `${what} --json`, limits);
    }
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** The command with some words and an empty Node by turns. */
function against(words, what, { warmUps, runs, most, aim }) {
  const { status } = node(command, ...words);
  if (status !== 0) return verdict.missing(`${what} / an empty Node`, `${what} ended with status ${status}`);
  const [ours, empty] = commandsByTurns(
    () => node(command, ...words),
    () => node("-e", "0"),
    { warmUps, runs },
  );
  console.log(
    `      ${what} ${ours.toFixed(0)} ms, an empty Node ${empty.toFixed(0)} ms, median of ${runs} by turns after ${warmUps} to warm up`,
  );
  return verdict.atMost(`${what} / an empty Node`, ours / empty, most, aim);
}
