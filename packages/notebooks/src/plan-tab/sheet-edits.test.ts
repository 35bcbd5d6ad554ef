import { draftTable } from "@outturn/core/workbook";
import { expect, test } from "vitest";
import type { CellText } from "../grid/index.ts";
import { columnKey, NAME, rowKey } from "./cell-key.ts";
import { editLabel, withTexts } from "./sheet-edits.ts";
import type { ShownRow } from "./sheet-view.ts";

type Records = readonly { readonly [key: string]: unknown }[];

/** A text for a cell of a row that is there, or of a new one by its number. */
function textFor(
  sheetName: string,
  draft: object,
  row: number | `new ${number}`,
  heading: string,
  text: string,
): CellText {
  const table = draftTable(sheetName, { ...draft });
  const column = table.columns.find((candidate) => candidate.heading === heading);
  const key = column === undefined ? NAME : columnKey(column);
  if (typeof row === "string") return { row: Number(row.slice(4)), column: key, text };
  const draftRow = table.rows[row]!;
  const shown: ShownRow = { key: rowKey(draftRow), name: "it", row: draftRow, stamp: "", isNew: false };
  return { row: shown, column: key, text };
}

test("texts past the last row make as many rows, each with an id of its own unless it says one; empty ones make none", () => {
  const draft = { lines: [{ id: "line-2" }] };
  const texts = [
    textFor("Lines", draft, "new 0", "Title", "One"),
    textFor("Lines", draft, "new 1", "Title", " "),
    textFor("Lines", draft, "new 2", "Id", "own"),
  ];
  const { draft: changed, refused } = withTexts("Lines", draft, texts);
  expect(changed.lines).toEqual([{ id: "line-2" }, { id: "line-3", title: "One" }, { id: "own" }]);
  expect(refused).toEqual([]);
});

test("rows that belong to others are made with what they belong to, and refused without it", () => {
  const draft = { posts: [{ id: "a" }, { id: "b", pay: { salary: 5 } }] };
  const { draft: changed, refused } = withTexts("Starts", draft, [
    textFor("Starts", draft, "new 0", "Post", "a"),
    textFor("Starts", draft, "new 0", "On", "1 May 2025"),
    textFor("Starts", draft, "new 1", "Post", "nobody"),
    textFor("Starts", draft, "new 2", "On", "1 June 2025"),
  ]);
  expect((changed.posts as Records)[0]).toEqual({ id: "a", starts: [{ on: "1 May 2025" }] });
  expect(refused).toEqual([
    "“nobody” cannot have a row here: there is no such post, or it says this in another cell already.",
    "A new row begins with its post.",
  ]);
  expect(withTexts("Salaries", draft, [textFor("Salaries", draft, "new 0", "Post", "b")]).draft).toBe(draft);
});

test("a row by name gets another name, unless that is taken", () => {
  const draft = { agencyRates: { temp: { perWeek: 1 }, locum: { perWeek: 2 } } };
  const renamed = withTexts("Agency rates", draft, [textFor("Agency rates", draft, 0, "Rate", "worker")]);
  expect(Object.keys(renamed.draft.agencyRates as object)).toEqual(["worker", "locum"]);
  const taken = withTexts("Agency rates", draft, [textFor("Agency rates", draft, 0, "Rate", "locum")]);
  expect(taken.draft).toBe(draft);
  expect(taken.refused[0]).toContain("“locum” cannot be the name of this row");
});

test("an edit is called by its cell, or by how many cells of which table", () => {
  const draft = { lines: [{ id: "a" }] };
  const typed = textFor("Lines", draft, 0, "Title", "x");
  expect(editLabel("Lines", [typed], "typed", () => "Title")).toBe("Title of it");
  expect(editLabel("Lines", [typed, typed], "pasted", () => "Title")).toBe("Pasting into 2 cells of Lines");
  expect(editLabel("Lines", [textFor("Lines", draft, "new 0", "Title", "x")], "typed", () => "Title")).toBe(
    "A new row of Lines",
  );
});
