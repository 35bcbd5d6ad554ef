import { expect, test } from "vitest";
import { readBook } from "../../packages/core/src/excel/index.ts";
import { PlanError } from "../../packages/core/src/issues/index.ts";
import { type Book, cellName, type Sheet } from "../../packages/core/src/sheets/index.ts";
import { archives } from "./odd/archives.ts";
import { books } from "./odd/books.ts";
import { cells } from "./odd/cells.ts";
import type { OddFile } from "./odd/odd-file.ts";
import { openDocuments } from "./odd/open-documents.ts";
import { openTables } from "./odd/open-tables.ts";
import { others } from "./odd/others.ts";
import { sheets } from "./odd/sheets.ts";
import { brokenXml } from "./odd/xml.ts";

const oddFiles: readonly OddFile[] = [
  ...others,
  ...archives,
  ...brokenXml,
  ...cells,
  ...sheets,
  ...books,
  ...openDocuments,
  ...openTables,
];

async function answer({ bytes, fileName = "a.xlsx" }: OddFile): Promise<Book | PlanError> {
  const written = await bytes();
  try {
    return readBook(written, fileName);
  } catch (error) {
    if (error instanceof PlanError) return error;
    throw error;
  }
}

const mergedOf = ({ merged }: Sheet): readonly string[] =>
  merged.map((range) => `${cellName(range.fromRow, range.fromColumn)}:${cellName(range.toRow, range.toColumn)}`);

test("there are at least a hundred of them, no two about the same", () => {
  expect(oddFiles.length).toBeGreaterThanOrEqual(100);
  expect(new Set(oddFiles.map(({ about }) => about)).size).toBe(oddFiles.length);
});

test.each(oddFiles.map((file) => [file.about, file] as const))("%s", async (_, file) => {
  const found = await answer(file);
  if (file.refused !== undefined) {
    if (!(found instanceof PlanError)) throw new Error(`it was read: ${JSON.stringify(found.sheets)}`);
    expect(found.issues.map(({ at, code }) => `${at} ${code}`)).toEqual(file.refused);
    for (const { path, problem, mend } of found.issues) {
      expect(path).toBe("");
      expect(`${problem} ${mend}`).toMatch(/^[A-Z].*\.$/s);
    }
    if (file.says !== undefined) expect(found.message).toContain(file.says);
    return;
  }
  if (found instanceof PlanError) throw found;
  const { sheets: read, remarks } = found;
  const [first] = read;
  expect(Object.fromEntries(read.map(({ name, rows }) => [name, rows]))).toEqual(file.sheets ?? { Posts: file.rows });
  expect(first === undefined ? [] : mergedOf(first)).toEqual(file.merged ?? []);
  expect([...(first?.hiddenRows ?? [])]).toEqual(file.hiddenRows ?? []);
  expect([...(first?.hiddenColumns ?? [])]).toEqual(file.hiddenColumns ?? []);
  expect(read.filter(({ hidden }) => hidden).map(({ name }) => name)).toEqual(file.hiddenSheets ?? []);
  expect(remarks).toEqual(file.remarks ?? []);
});
