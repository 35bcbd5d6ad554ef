import { readFileSync, writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { expect, test } from "vitest";
import { type Fields, fieldsOf } from "../../packages/core/src/plan/schema/fields.ts";
import { PlanSchema } from "../../packages/core/src/plan/schema/plan.ts";

const page = fileURLToPath(new URL("../../docs/plan.md", import.meta.url));
const every = fieldsOf(PlanSchema, "plan");

const cell = (text: string): string => text.replaceAll("|", "\\|");
const row = (cells: readonly string[]): string => `| ${cells.map(cell).join(" | ")} |`;

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

test("the page of a plan's keys says what the schema says", () => {
  const head = [
    "# What can stand in a plan",
    "",
    "Every key of a plan file, made from the schema that reads it. `outturn schema` prints the same for editors, which then complete",
    "and check plans as they are written. Amounts are in pounds: `1359000`, `£1.359m`, `628k`, or `(500)` for a minus. Dates are days,",
    "both ends included; years run from April to March. [Conventions](conventions.md) says what is made of it.",
    "",
    "",
  ].join("\n");
  const text = head + every.map(section).join("\n");
  if (process.env.UPDATE_GOLDEN === "1") writeFileSync(page, text);
  expect(readFileSync(page, "utf8")).toBe(text);
});

test("every key is explained, and says what may be written and what holds when it is left out", () => {
  const silent = every.flatMap(({ title, fields }) =>
    fields
      .filter(({ is, write, leftOut }) => is === "" || write === "" || leftOut === "")
      .map(({ key }) => `${title}: ${key}`),
  );
  expect(every.filter(({ is }) => is === "").map(({ title }) => title)).toEqual([]);
  expect(silent).toEqual([]);
});
