import { execFileSync } from "node:child_process";
import { existsSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { commandsIn, expectedAt, readmeOf, root } from "./cases.ts";

const command = join(root, "packages/cli/bin/outturn.js");
const isBuilt = existsSync(join(root, "packages/cli/dist/main.js"));
const folder = "examples/cheshire-east-2024";

const outturn = (words: readonly string[]): string =>
  execFileSync(process.execPath, [command, ...words], { cwd: root, encoding: "utf8" });

const QUESTIONS = ["bridge", "seek", "sensitivity", "agency", "after-end", "calibrate"];

/** The questions of the README, each as the words after `outturn`. */
const asked = commandsIn(readmeOf(folder))
  .map((words) => words.slice(3))
  .filter(([name]) => QUESTIONS.includes(name!));

test("the README puts every kind of question", () => {
  expect([...new Set(asked.map(([name]) => name))].sort()).toEqual([...QUESTIONS].sort());
});

describe.runIf(isBuilt)("the questions, as the README puts them", () => {
  const answers = new Map(asked.map((words) => [words.join(" "), () => outturn(words)]));

  test("come to their expected file, no line above 80 columns (UPDATE_GOLDEN=1 takes the new one)", () => {
    const shown = [...answers].map(([words, answer]) => `$ outturn ${words}\n\n${answer()}`).join("\n");
    expect(shown).toBe(expectedAt(`${folder}/expected-questions.txt`, shown));
    expect(shown.split("\n").filter((line) => !line.startsWith("$ ") && [...line].length > 80)).toEqual([]);
  });

  test.each(asked.map((words) => [words.join(" "), words] as const))(
    "%s --json is JSON of the same plan",
    (_, words) => {
      const plan = JSON.parse(outturn(["forecast", words[1]!, "--json"]));
      expect(JSON.parse(outturn([...words, "--json"]))).toMatchObject({ fingerprint: plan.fingerprint });
    },
  );

  test("what the README of the case says of them is what they say", () => {
    const says = (text: string): string =>
      outturn(asked.find((words) => words.join(" ").includes(text))!).replace(/\s+/g, " ");
    expect(says("carry-all.json")).toContain(
      "1.6105% breaks even; at 1.61% £3.78 is left, at 1.62% the gap is £76.94.",
    );
    expect(outturn(asked[1]!).replace(/\s+/g, " ")).toContain("already £359,000.00 short without any");
    expect(says("--absorbed 2026-03-01")).toContain("£0.00");
    expect(says("--uplift 3")).toContain("1.764 months late");
  });
});
