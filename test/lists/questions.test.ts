import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { describe, expect, test } from "vitest";
import { QUESTIONS } from "../../packages/core/src/lists/questions.ts";
import { fieldsOf } from "../../packages/core/src/plan/schema/fields.ts";
import { ListMappingSchema } from "../../packages/core/src/plan/schema/list-mapping.ts";
import { ANSWERED, answerWords } from "../../packages/notebooks/src/lists/words.ts";

const lines = [...new Set(Object.values(QUESTIONS).flatMap(({ answers }) => answers))];
const keys = [...new Set(Object.values(QUESTIONS).map(({ key }) => key))];
const valueIn = (line: string): string => line.slice(line.indexOf(": ") + 2);
const isTyped = (line: string): boolean => /^(?:\d{1,2}|\d{4}-\d{2}-\d{2})$/.test(valueIn(line));

describe("what is asked of a list", () => {
  test.each(keys)("%s offers every word that may stand there", (key) => {
    const { write } = fieldsOf(ListMappingSchema, "mapping")[0]!.fields.find((field) => field.key === key)!;
    const words = lines.filter((line) => line.startsWith(`${key}: `) && !isTyped(line)).map(valueIn);
    const wanted = write.split(/, or | or |, /).filter((word) => !/^an? /.test(word));
    expect([...words].sort()).toEqual([...wanted].sort());
  });

  test("has its answers in words on the page of lists, where what is typed needs none", () => {
    const unsaid = lines.filter(
      (line) => !isTyped(line) && !/^\d/.test(valueIn(line)) && answerWords(line) === valueIn(line),
    );
    expect(unsaid).toEqual([]);
  });

  test("stands in the table of the guide, by its key", () => {
    const guide = readFileSync(fileURLToPath(new URL("../../docs/lists.md", import.meta.url)), "utf8").split("\n");
    const table = guide.filter((line) => line.startsWith("| "));
    expect(keys.filter((key) => !table.some((line) => line.includes(`\`${key}\``)))).toEqual([]);
  });

  test("can be asked again of a mapping that has answered it", () => {
    expect([...ANSWERED].sort()).toEqual([...keys].sort());
  });
});
