import { describe, expect, test } from "vitest";
import { printedBy } from "../cli/in-process.ts";
import { commandsIn, expectedAt, readmeOf } from "./cases.ts";

const folder = "examples/cheshire-east-2024";

const QUESTIONS = ["bridge", "goal-seek", "sensitivity", "agency", "after-end", "calibrate"];

/** The questions of the README, each as the words after `outturn`. */
const asked = commandsIn(readmeOf(folder))
  .map((words) => words.slice(3))
  .filter(([name]) => QUESTIONS.includes(name!));

test("the README puts every kind of question", () => {
  expect([...new Set(asked.map(([name]) => name))].sort()).toEqual([...QUESTIONS].sort());
});

describe("the questions, as the README puts them", () => {
  test("come to their expected file, no line above 80 columns (UPDATE_GOLDEN=1 takes the new one)", async () => {
    const answers: string[] = [];
    for (const words of asked) answers.push(`$ outturn ${words.join(" ")}\n\n${await printedBy(words)}`);
    const shown = answers.join("\n");
    expect(shown).toBe(expectedAt(`${folder}/expected-questions.txt`, shown));
    expect(shown.split("\n").filter((line) => !line.startsWith("$ ") && [...line].length > 80)).toEqual([]);
  });

  test.each(asked.map((words) => [words.join(" "), words] as const))(
    "%s --json is JSON of the same plan",
    async (_, words) => {
      const plan = JSON.parse(await printedBy(["forecast", words[1]!, "--json"]));
      expect(JSON.parse(await printedBy([...words, "--json"]))).toMatchObject({ fingerprint: plan.fingerprint });
    },
  );

  test("what the README of the case says of them is what they say", async () => {
    const says = async (text: string): Promise<string> =>
      (await printedBy(asked.find((words) => words.join(" ").includes(text))!)).replace(/\s+/g, " ");
    expect(await says("carry-all.json")).toContain(
      "1.6105% breaks even; at 1.61% £3.78 is left, and at 1.62% the gap is £76.94 in 2025/26.",
    );
    expect((await printedBy(asked[1]!)).replace(/\s+/g, " ")).toContain("at 0% the gap is £359,000.00 in 2025/26");
    expect(await says("--absorbed 2026-03-01")).toContain("£0.00");
    expect(await says("--uplift 3")).toContain("1.764 months late");
  });
});
