import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { expect, test } from "vitest";
import { readPaperSettings } from "../../packages/core/src/plan/index.ts";
import { fieldsOf } from "../../packages/core/src/plan/schema/fields.ts";
import { PaperSettingsSchema } from "../../packages/core/src/plan/schema/paper-settings.ts";
import { readPaperSettingsBytes } from "../../packages/core/src/yaml/index.ts";
import { referencePage, unexplained } from "../support/reference-page.ts";

const page = fileURLToPath(new URL("../../docs/paper-settings.md", import.meta.url));
const every = fieldsOf(PaperSettingsSchema, "paper");

const head = [
  "# What can stand in the settings of papers",
  "",
  "Every key of the file after `outturn paper --settings`; made from the schema that reads it. `outturn schema paper` prints the same",
  "for editors. [Papers](papers.md) says how papers are written.",
];

test("the page of the settings' keys says what the schema says", () => {
  const text = referencePage(head, every);
  if (process.env.UPDATE_GOLDEN === "1" || !existsSync(page)) writeFileSync(page, text);
  expect(readFileSync(page, "utf8")).toBe(text);
});

test("every key is explained, and says what may be written and what holds when it is left out", () => {
  expect(unexplained(every)).toEqual([]);
});

test("what is wrong with settings is said all at once, each with its line", () => {
  const text = "register: comittee\nasAt: 31/02/2025\nheadngs: { finance: Money }\n";
  let said = "";
  try {
    readPaperSettingsBytes(new TextEncoder().encode(text), "paper.yaml");
  } catch (error) {
    said = (error as Error).message;
  }
  expect(said.split("\n").map((line) => line.split(" ")[0])).toEqual([
    "paper.yaml:1:11",
    "paper.yaml:2:7",
    "paper.yaml:3:1",
  ]);
  expect(() => readPaperSettings([])).toThrow(/a mapping with keys such as "register"/);
});
