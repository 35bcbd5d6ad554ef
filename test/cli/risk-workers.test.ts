import { execFileSync } from "node:child_process";
import { createHash } from "node:crypto";
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { fileIn, ownFolder } from "./folder.ts";
import { outturnHere } from "./in-process.ts";
import { shortInYearTwo } from "./plans.ts";

const isBuilt = existsSync(join(import.meta.dirname, "../../packages/cli/dist/draw-worker.js"));

const withRisks = `${shortInYearTwo}
risks:
  - { id: cost, risk: line-cost, percent: { triangular: { low: -10, likely: 0, high: 20 } }, owner: Head of Finance }
  - { id: money, risk: funding, chance: 70%, owner: Head of Finance }
`;

function inFolder() {
  const cwd = ownFolder();
  fileIn(cwd, "plan.yaml", withRisks);
  const run = (line: string) => outturnHere(line.split(" "), { cwd });
  return { cwd, run };
}

const sha256 = (text: string | Uint8Array): string => createHash("sha256").update(text).digest("hex");

describe.runIf(isBuilt)("on threads of its own", () => {
  test("one, two and four workers print and write the same bytes", async () => {
    const { cwd, run } = inFolder();
    const hashes = new Set<string>();
    for (const workers of [1, 2, 4]) {
      const printed = await run(`risk plan.yaml --draws 5..44 --seed 7 --workers ${workers} --json`);
      await run(`risk plan.yaml --draws 5..44 --seed 7 --workers ${workers} --out draws-${workers}.json`);
      hashes.add(`${sha256(printed.out)} ${sha256(readFileSync(join(cwd, `draws-${workers}.json`)))}`);
      expect([printed.status, printed.err]).toEqual([0, ""]);
    }
    expect(hashes.size).toBe(1);
  });

  test("Ctrl-C stops all of them, and nothing is written", async () => {
    const { cwd, run } = inFolder();
    const before = process.listeners("SIGINT");
    const running = run("risk plan.yaml --draws 2000000 --seed 7 --workers 2 --out draws.json");
    const pressed = setInterval(() => {
      const stop = process.listeners("SIGINT").find((listener) => !before.includes(listener));
      if (stop) stop("SIGINT");
    }, 20);
    const { status, out, err } = await running;
    clearInterval(pressed);
    expect([status, out, err]).toEqual([130, "", "outturn: stopped; nothing was written.\n"]);
    expect(readdirSync(cwd)).toEqual(["plan.yaml"]);
    expect(process.listeners("SIGINT")).toEqual(before);
  });

  test("the example for a shell draws on two processes what is drawn at once", async () => {
    const { cwd, run } = inFolder();
    const root = join(import.meta.dirname, "../..");
    const words = [join(root, "docs/examples/risk-on-two-processes.sh"), "plan.yaml", "31", "7", "2"];
    const env = { ...process.env, OUTTURN: `${process.execPath} ${join(root, "packages/cli/bin/outturn.js")}` };
    const printed = execFileSync("sh", words, { cwd, env, encoding: "utf8", stdio: ["ignore", "pipe", "ignore"] });
    expect(sha256(printed)).toBe(sha256((await run("risk plan.yaml --draws 31 --seed 7 --json")).out));
  });

  test("more draws than memory holds are refused before any thread begins, and no fewer workers than one are", async () => {
    const { run } = inFolder();
    const { status, err } = await run("risk plan.yaml --draws 100000000 --workers 4");
    expect([status, err]).toEqual([2, expect.stringContaining("13,421,772 fit; draw ranges of them apart")]);
    expect((await run("risk plan.yaml --workers 0")).err).toContain("--workers takes a whole number from 1 to 64");
  });
});
