import { readFileSync, writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { expect, test } from "vitest";
import { fieldsOf } from "../../packages/core/src/plan/schema/fields.ts";
import { PlanSchema } from "../../packages/core/src/plan/schema/plan.ts";
import { referencePage, unexplained } from "../support/reference-page.ts";

const page = fileURLToPath(new URL("../../docs/plan.md", import.meta.url));
const every = fieldsOf(PlanSchema, "plan");

const head = [
  "# What can stand in a plan",
  "",
  "Every key of a plan file, made from the schema that reads it. `outturn schema` prints the same for editors, which then complete",
  "and check plans as they are written. Amounts are in pounds: `1359000`, `£1.359m`, `628k`, or `(500)` for a minus. Dates are days,",
  "both ends included; years run from April to March. [Conventions](conventions.md) says what is made of it.",
];

test("the page of a plan's keys says what the schema says", () => {
  const text = referencePage(head, every);
  if (process.env.UPDATE_GOLDEN === "1") writeFileSync(page, text);
  expect(readFileSync(page, "utf8")).toBe(text);
});

test("every key is explained, and says what may be written and what holds when it is left out", () => {
  expect(unexplained(every)).toEqual([]);
});
