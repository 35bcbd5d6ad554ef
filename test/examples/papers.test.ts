import { describe, expect, test } from "vitest";
import { printedBy } from "../cli/in-process.ts";
import { commandsIn, expectedAt, folders, readmeOf } from "./cases.ts";

const commands = folders.flatMap((folder) =>
  commandsIn(readmeOf(folder))
    .filter(([, , , command]) => command === "paper")
    .map((words) => [folder, words.slice(3)] as const),
);

test("both papers that the project was born from have a paper of their own", () => {
  expect(commands.map(([folder]) => folder)).toEqual(["examples/cheshire-east-2024", "examples/leicestershire-2017"]);
});

describe("as the READMEs give them", () => {
  test.each(commands)("the paper of %s (UPDATE_GOLDEN=1)", async (folder, words) => {
    const shown = await printedBy(words);
    expect(shown).toBe(expectedAt(`${folder}/expected-paper.md`, shown));
    expect(shown).toContain("**To the writer (approval):**");
  });
});
