import { existsSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { describe, expect, test } from "vitest";
import { readCsv } from "../../packages/core/src/csv/index.ts";
import { type Issue, listIssueCodes, PlanError } from "../../packages/core/src/issues/index.ts";
import { planOfList, readList } from "../../packages/core/src/lists/index.ts";
import type { Book, Sheet } from "../../packages/core/src/sheets/index.ts";
import { readMappingBytes } from "../../packages/core/src/yaml/index.ts";

const inFolder = (path: string): string => fileURLToPath(new URL(`broken/${path}`, import.meta.url));
const renew = process.env.UPDATE_GOLDEN === "1";
/** `cell-not-read.csv` is a list with that issue, `cells-merged.json` sheets of a workbook; each has its mapping and its message beside it. */
const lists = readdirSync(inFolder("."))
  .filter((name) => /\.(?:csv|json)$/.test(name))
  .sort();
const codeOf = (list: string): string => list.split(".")[0]!;
const textOf = (list: string): string => list.replace(/\.(?:csv|json)$/, ".txt");

const bare = { hidden: false, hiddenRows: new Set<number>(), hiddenColumns: new Set<number>(), merged: [] };

function bookIn(list: string): Book {
  const bytes = readFileSync(inFolder(list));
  if (list.endsWith(".csv")) return readCsv(bytes, list);
  const sheets = JSON.parse(bytes.toString("utf8")) as readonly Sheet[];
  const fileName = list.replace(".json", ".xlsx");
  return { fileName, kind: "xlsx", sheets: sheets.map((sheet) => ({ ...bare, ...sheet })), remarks: [] };
}

function issuesOf(list: string): readonly Issue[] {
  const name = list.replace(/\.(?:csv|json)$/, ".yaml");
  const { mapping, locate } = readMappingBytes(readFileSync(inFolder(name)), name);
  try {
    planOfList(readList(bookIn(list), mapping), mapping, locate);
    return [];
  } catch (error) {
    if (error instanceof PlanError) return error.issues;
    throw error;
  }
}

const messageOf = (issues: readonly Issue[]): string => `${new PlanError(issues).message}\n`;

describe("each broken list says exactly what is wrong, where, and how to mend it", () => {
  test.each(lists)("%s", (list) => {
    const issues = issuesOf(list);
    if (renew || !existsSync(inFolder(textOf(list)))) writeFileSync(inFolder(textOf(list)), messageOf(issues));
    expect(messageOf(issues)).toBe(readFileSync(inFolder(textOf(list)), "utf8"));
    expect(issues.map(({ code }) => code)).toContain(codeOf(list));
  });
});

test("every code has a broken list", () => {
  expect(lists.map(codeOf).sort()).toEqual([...listIssueCodes].sort());
});

test("the page of issues of lists shows each of them as it is", () => {
  const shown = (list: string): readonly string[] => [
    "```text",
    readFileSync(inFolder(list), "utf8").trimEnd(),
    "```",
    "",
    "```text",
    messageOf(issuesOf(list)).trimEnd(),
    "```",
    "",
  ];
  const page = [
    "# Issues of lists",
    "",
    "What can be wrong with a list, or has to be asked of it, each with a list that has it and what is said about it.",
    "This page is made from `test/lists/broken`, where each list has its mapping beside it.",
    "",
    ...listIssueCodes.flatMap((code) => [
      `## ${code}`,
      "",
      ...lists.filter((list) => codeOf(list) === code).flatMap(shown),
    ]),
  ].join("\n");
  const path = fileURLToPath(new URL("../../docs/list-issues.md", import.meta.url));
  if (renew) writeFileSync(path, page);
  expect(readFileSync(path, "utf8")).toBe(page);
});
