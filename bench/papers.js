import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync, statSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { commandsByTurns } from "./measure.js";
import { planFile } from "./plans.js";
import * as verdict from "./verdicts.js";

const POSTS = 400;
const HOW = { warmUps: 1, runs: 7 };
/** A file that goes through any system's door. */
const MOST_BYTES = 2_000_000;

const command = join(import.meta.dirname, "..", "packages", "cli", "bin", "outturn.js");
const outturn = (...words) =>
  spawnSync(process.execPath, [command, ...words], { encoding: "utf8", maxBuffer: 100_000_000 });

/** A paper with its appendices, every post shown, against the forecast that it rests on: the whole command each time. */
export function benchPapers() {
  console.log(`\nA paper of ${POSTS} posts, with its appendices`);
  const folder = mkdtempSync(join(tmpdir(), "outturn-bench-"));
  try {
    const plan = join(folder, "plan.json");
    writeFileSync(plan, JSON.stringify(planFile(POSTS, 3)));
    for (const end of ["docx", "html", "md"]) {
      const out = join(folder, `paper.${end}`);
      const words = ["paper", plan, "--template", "appendix", "--exempt", "--out", out, "--force"];
      const { status, stderr } = outturn(...words);
      if (status !== 0) {
        verdict.missing(`paper.${end}`, stderr.trim());
        continue;
      }
      const [paper, forecast] = commandsByTurns(
        () => outturn(...words),
        () => outturn("forecast", plan),
        HOW,
      );
      console.log(`      paper.${end} ${paper.toFixed(0)} ms, forecast ${forecast.toFixed(0)} ms`);
      verdict.atMost(`paper.${end} / forecast`, paper / forecast, 3);
      verdict.below(`paper.${end}`, statSync(out).size / 1e6, MOST_BYTES / 1e6, "MB");
    }
  } finally {
    rmSync(folder, { recursive: true });
  }
}
