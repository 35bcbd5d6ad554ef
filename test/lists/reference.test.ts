import { readFileSync, writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { expect, test } from "vitest";
import { type Fields, fieldsOf } from "../../packages/core/src/plan/schema/fields.ts";
import { ListMappingSchema } from "../../packages/core/src/plan/schema/list-mapping.ts";

const page = fileURLToPath(new URL("../../docs/mapping.md", import.meta.url));
const every = fieldsOf(ListMappingSchema, "mapping");

const row = (cells: readonly string[]): string => `| ${cells.map((text) => text.replaceAll("|", "\\|")).join(" | ")} |`;

const section = ({ title, is, fields }: Fields): string =>
  [
    `${title.includes(".") ? "###" : "##"} ${title}`,
    "",
    `${is.replace(/\.$/, "")}.`,
    "",
    row(["key", "what it is", "write", "if left out"]),
    row(["---", "---", "---", "---"]),
    ...fields.map(({ key, is: what, write, leftOut }) => row([`\`${key}\``, what, write, leftOut])),
    "",
  ].join("\n");

test("the page of a mapping's keys says what the schema says", () => {
  const head = [
    "# What can stand in a mapping",
    "",
    "Every key of a mapping, by which `outturn import posts` reads a list; made from the schema that reads it. `outturn schema mapping`",
    "prints the same for editors. [Lists](lists.md) says how lists are read.",
    "",
    "",
  ].join("\n");
  const text = head + every.map(section).join("\n");
  if (process.env.UPDATE_GOLDEN === "1") writeFileSync(page, text);
  expect(readFileSync(page, "utf8")).toBe(text);
});
