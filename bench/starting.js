import { spawnSync } from "node:child_process";
import { join } from "node:path";
import { load } from "./engine.js";
import { byTurns } from "./measure.js";
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

/** The command's first answer against a Node that does nothing. */
export function benchHelp() {
  const node = (...words) => spawnSync(process.execPath, words, { encoding: "utf8" });
  const command = join(import.meta.dirname, "..", "packages", "cli", "bin", "outturn.js");
  const { status } = node(command, "--help");
  console.log("\nStarting");
  if (status !== 0)
    return verdict.missing("outturn --help / an empty Node", `outturn --help ended with status ${status}`);
  const how = { warmUps: 3, runs: 21 };
  const [ours, empty] = byTurns(
    () => node(command, "--help"),
    () => node("-e", ""),
    how,
  );
  console.log(
    `      outturn --help ${ours.toFixed(0)} ms, an empty Node ${empty.toFixed(0)} ms, median of ${how.runs} by turns after ${how.warmUps} to warm up`,
  );
  return verdict.atMost("outturn --help / an empty Node", ours / empty, 2);
}
