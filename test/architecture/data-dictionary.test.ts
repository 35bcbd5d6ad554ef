import { readFileSync, writeFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { expect, test } from "vitest";
import { forecast } from "../../packages/core/src/forecast/index.ts";
import { readPlan } from "../../packages/core/src/plan/index.ts";
import {
  type DataSet,
  dataSets,
  forecastTables,
  joinedTables,
  type NumberKind,
  TABLE_NAMES,
} from "../../packages/core/src/tables/index.ts";

const page = join(resolve(import.meta.dirname, "../.."), "docs/data.md");

const plan = readPlan({
  outturn: 1,
  title: "A plan",
  years: { from: "2024/25", to: "2024/25" },
  lines: [{ id: "fees", income: true, perYear: { "2024/25": 100 } }],
});

const kinds: { readonly [kind in NumberKind | "text" | "day"]: string } = {
  text: "text",
  day: "date",
  pence: "whole number",
  pounds: "decimal, 2 places",
  fte: "decimal, 4 places",
  whole: "whole number",
};

const section = ({ name, says, columns }: DataSet): string =>
  [
    `### ${name}`,
    "",
    says,
    "",
    "| column | kind | what it holds |",
    "| --- | --- | --- |",
    ...columns.map((column) => `| \`${column.name}\` | ${kinds[column.kind]} | ${column.says} |`),
    "",
  ].join("\n");

const tables = [
  "### Tables of commands",
  "",
  "| file | what a row is |",
  "| --- | --- |",
  ...Object.entries(TABLE_NAMES).map(([name, says]) => `| \`${name}.csv\` | ${says} |`),
  "",
].join("\n");

test("the dictionary of the data says what every column of every set holds, and what a row of each table is", () => {
  const head = "## Dictionary\n\n";
  const text = readFileSync(page, "utf8");
  const sets = [...dataSets(forecast(plan))].map(section).join("\n");
  const written = `${text.split(head)[0]}${head}${sets}\n${tables}`;
  if (process.env.UPDATE_GOLDEN === "1") writeFileSync(page, written);
  expect(readFileSync(page, "utf8")).toBe(written);
});

test("no two columns of a set, and no two tables, have one name, and names can stand in any query", () => {
  const names = [
    ...[...dataSets(forecast(plan))].map(({ columns }) => columns.map(({ name }) => name)),
    joinedTables(forecastTables(forecast(plan))).map(({ name }) => name),
  ];
  for (const list of names) {
    expect(new Set(list).size).toBe(list.length);
    for (const name of list) expect(name).toMatch(/^[a-z][a-z_0-9]*$/);
  }
});
