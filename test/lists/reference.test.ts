import { readFileSync, writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { expect, test } from "vitest";
import { fieldsOf } from "../../packages/core/src/plan/schema/fields.ts";
import { ListMappingSchema } from "../../packages/core/src/plan/schema/list-mapping.ts";
import { referencePage, unexplained } from "../support/reference-page.ts";

const page = fileURLToPath(new URL("../../docs/mapping.md", import.meta.url));
const every = fieldsOf(ListMappingSchema, "mapping");

const head = [
  "# What can stand in a mapping",
  "",
  "Every key of a mapping, by which `outturn import posts` reads a list; made from the schema that reads it. `outturn schema mapping`",
  "prints the same for editors. [Lists](lists.md) says how lists are read.",
];

test("the page of a mapping's keys says what the schema says", () => {
  const text = referencePage(head, every);
  if (process.env.UPDATE_GOLDEN === "1") writeFileSync(page, text);
  expect(readFileSync(page, "utf8")).toBe(text);
});

test("every key is explained, and says what may be written and what holds when it is left out", () => {
  expect(unexplained(every)).toEqual([]);
});
