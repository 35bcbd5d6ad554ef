import { beforeAll, describe, expect, test } from "vitest";
import { readBook, writeBook } from "../../packages/core/src/excel/index.ts";
import { forecast } from "../../packages/core/src/forecast/index.ts";
import { PlanError } from "../../packages/core/src/issues/index.ts";
import { liveBook, readLiveEdits } from "../../packages/core/src/live/index.ts";
import { readPlan } from "../../packages/core/src/plan/index.ts";
import { applyChanges, changesBetween, sentence } from "../../packages/core/src/scenario/index.ts";
import { type Book, type Cell, cellName, type Sheet } from "../../packages/core/src/sheets/index.ts";
import { planCells } from "../../packages/core/src/workbook/index.ts";

const plan = readPlan({
  outturn: 1,
  title: "A team",
  years: { from: "2025/26", to: "2026/27" },
  onCosts: { pension: [{ from: "2024-04-01", rate: 0.2, source: "Actuary" }] },
  payAwards: [{ scale: "salaries", from: "2026-04-01", percent: 3, status: "assumed", source: "MTFS" }],
  agencyRates: { worker: { perWeek: 1800 } },
  posts: [
    {
      ...{ id: "sw", title: "Social worker", pay: { salary: 42000 }, start: "2025-09-01", end: "2026-12-31" },
      cover: { agency: "worker", from: "2025-07-01" },
    },
    { id: "lead", title: "Team leader", pay: { fullCost: 70000 }, start: "2025-06-01", fte: 0.8 },
    { id: "clerk", title: "Clerk", pay: { salary: 28000 }, start: "2025-04-01" },
  ],
  lines: [{ id: "legal", title: "Legal costs", perYear: { "2025/26": 10_000, "2026/27": 12_000 } }],
  funding: [
    {
      ...{ id: "grant", title: "The grant", kind: "revenue", recurrent: false, status: "conditional" },
      ...{ perYear: { "2025/26": 90_000, "2026/27": 80_000 }, carryForward: { cap: 5000, expiresAfterYears: 1 } },
    },
  ],
});
const exported = forecast(plan);
let book: Book;

beforeAll(async () => {
  book = readBook(await writeBook(liveBook(exported), { made: "2025-04-01" }), "f.xlsx");
});

const withSheet = (name: string, change: (sheet: Sheet) => Sheet): Book => ({
  ...book,
  sheets: book.sheets.map((sheet) => (sheet.name === name ? change(sheet) : sheet)),
});

/** The workbook with something typed into a cell, over whatever was there. */
const typed = (sheetName: string, row: number, column: number, value: Cell, formula?: string): Book =>
  withSheet(sheetName, (sheet) => {
    const rows = sheet.rows.map((cells) => [...cells]);
    while (rows.length <= row) rows.push([]);
    while (rows[row]!.length <= column) rows[row]!.push(null);
    rows[row]![column] = value;
    const formulas = new Map(sheet.formulas);
    if (formula === undefined) formulas.delete(cellName(row, column));
    else formulas.set(cellName(row, column), formula);
    return { ...sheet, rows, formulas };
  });

/** The same for the cell of a field of the plan. */
function typedField(path: readonly (string | number)[], value: Cell): Book {
  const { sheetName, row, column } = planCells(plan).cellOf(path)!;
  return typed(sheetName, row, column, value);
}

const saysOf = (edited: Book): readonly string[] => {
  const edits = readLiveEdits(edited, exported);
  const { changes, plan: changed, remaining } = changesBetween(plan, edits.plan);
  expect(remaining).toEqual([]);
  expect(applyChanges(plan, changes)).toEqual(changed);
  expect(forecast(changed).fingerprint).toBe(forecast(edits.plan).fingerprint);
  return changes.map((change) => sentence(change, plan));
};

test("a workbook that nobody has touched changes nothing", () => {
  const edits = readLiveEdits(book, exported);
  expect(edits.plan).toEqual(plan);
  expect(edits).toMatchObject({ cells: [], formulas: [], remarks: [] });
});

const day = (text: string): Cell => ({ is: "day", day: text });

test.each<readonly [string, readonly (string | number)[], Cell, string]>([
  ["an award", ["payAwards", 0, "percent"], 0.04, "The award for salaries pay from 1 April 2026 is 4%."],
  ["a start", ["posts", 0, "start"], day("2025-11-01"), "Social worker starts 2 months later."],
  ["a start in another year", ["posts", 1, "start"], day("2026-04-13"), "Team leader starts 316 days later."],
  ["an earlier end", ["posts", 0, "end"], day("2026-10-31"), "Social worker ends on 31 October 2026."],
  ["a later end", ["posts", 0, "end"], day("2027-02-28"), "Social worker goes on to 28 February 2027."],
  ["no end", ["posts", 0, "end"], null, "Social worker goes on to the end of the plan's years."],
  ["an FTE", ["posts", 1, "fte"], 0.5, "Team leader is at FTE 0.5."],
  ["a salary", ["posts", 2, "pay", "salary"], 30_000, "Clerk is paid a salary of £30,000 a year."],
  ["an agency rate", ["agencyRates", "worker", "perWeek"], 1900, "The agency rate worker is £1,900 a week."],
  ["a pension rate", ["onCosts", "pension", 0, "rate"], 0.21, "The employer pension rate is 21% from 1 April 2024."],
  ["a line's sum", ["lines", 0, "perYear", "2026/27"], 15_000, "Legal costs comes to £15,000 in 2026/27."],
  ["a fund's sum", ["funding", 0, "perYear", "2026/27"], 99_000, "The grant has £99,000 in 2026/27."],
  [
    "a cap",
    ["funding", 0, "carryForward", "cap"],
    7000,
    "The grant may carry forward up to £7,000, to be used within a year.",
  ],
  [
    "an expiry",
    ["funding", 0, "carryForward", "expiresAfterYears"],
    2,
    "The grant may carry forward up to £5,000, to be used within 2 years.",
  ],
  ["a status", ["funding", 0, "status"], "confirmed", "The grant is confirmed."],
])("%s that was typed is a change of a scenario", (_, path, value, says) => {
  expect(saysOf(typedField(path, value))).toEqual([says]);
});

test("a post whose row was emptied is taken out, one below the last is added", () => {
  const emptied = withSheet("Posts", (sheet) => ({
    ...sheet,
    rows: sheet.rows.map((row) => (row[0] === "clerk" ? [] : row)),
  }));
  expect(saysOf(emptied)).toEqual(["Clerk is taken out."]);
  const added = withSheet("Posts", (sheet) => ({
    ...sheet,
    rows: [...sheet.rows, sheet.rows.at(-1)!.map((cell) => (cell === "clerk" ? "second" : cell))],
  }));
  expect(saysOf(added)).toEqual(["Added: Clerk (second)."]);
});

describe("what is worked out and was changed is said by cell, and nothing rests on it", () => {
  const formulaIn = (sheetName: string): readonly [row: number, column: number, formula: string] => {
    const sheet = book.sheets.find(({ name }) => name === sheetName)!;
    for (const [row, cells] of sheet.rows.entries())
      for (const column of cells.keys()) {
        const formula = sheet.formulas?.get(cellName(row, column));
        if (formula !== undefined && row > 8) return [row, column, formula];
      }
    throw new Error("no formula");
  };

  test("a number over a formula, a formula taken out, and another formula", () => {
    const [row, column, formula] = formulaIn("Months");
    const place = `Months!${cellName(row, column)}`;
    const cells = (edited: Book) => readLiveEdits(edited, exported).cells;
    expect(cells(typed("Months", row, column, 5))).toEqual([
      { place, is: "typed-over", exported: `=${formula}`, now: "5" },
    ]);
    expect(cells(typed("Months", row, column, null))).toEqual([
      { place, is: "cleared", exported: `=${formula}`, now: "" },
    ]);
    expect(cells(typed("Months", row, column, 5, `${formula}+1`))).toEqual([
      { place, is: "formula-changed", exported: `=${formula}`, now: `=${formula}+1` },
    ]);
    expect(readLiveEdits(typed("Months", row, column, 5), exported).plan).toEqual(plan);
  });

  test("the same formula as another program writes it is the same", () => {
    const [row, column, formula] = formulaIn("Costs");
    const other = formula.toLowerCase().replaceAll(",", ", ").replaceAll("months!", "'Months'!");
    expect(readLiveEdits(typed("Costs", row, column, 1, other), exported).cells).toEqual([]);
  });

  test("a word that formulas look for", () => {
    const costs = book.sheets.find(({ name }) => name === "Costs")!;
    const row = costs.rows.findIndex((cells) => cells[2] === "cost");
    expect(readLiveEdits(typed("Costs", row, 2, "income"), exported).cells).toEqual([
      { place: `Costs!${cellName(row, 2)}`, is: "value-changed", exported: "cost", now: "income" },
    ]);
  });

  test("a formula in a cell of the plan counts with the value that was saved with it, and is said", () => {
    const { sheetName, row, column } = planCells(plan).cellOf(["posts", 2, "pay", "salary"])!;
    const edits = readLiveEdits(typed(sheetName, row, column, 29_000, "28000+1000"), exported);
    expect(edits.formulas).toEqual([`Posts!${cellName(row, column)}`]);
    expect(changesBetween(plan, edits.plan).changes).toHaveLength(1);
  });
});

describe("a workbook that cannot be held to its plan is refused as a whole, by cell", () => {
  const wordsOf = (edited: Book, against = exported): string => {
    try {
      readLiveEdits(edited, against);
    } catch (error) {
      if (error instanceof PlanError) return error.message;
      throw error;
    }
    return "";
  };
  const issuesOf = (edited: Book, against = exported): readonly string[] =>
    wordsOf(edited, against)
      .split("\n")
      .filter((line) => line !== "")
      .map((line) => line.split(". ")[0]!);
  const without = (name: string): Book => ({ ...book, sheets: book.sheets.filter((sheet) => sheet.name !== name) });
  const insertedRow = (name: string, row: number): Book =>
    withSheet(name, (sheet) => ({ ...sheet, rows: [...sheet.rows.slice(0, row), [], ...sheet.rows.slice(row)] }));

  test("of another plan, or of this one before it was changed", () => {
    const other = forecast({ ...plan, title: "Another" });
    expect(issuesOf(book, other)[0]).toMatch(
      /^f\.xlsx: Summary!A\d+ other-workbook: The workbook was exported from another plan, or from this one before it was changed: the fingerprint is "[0-9a-f]{12}", and of the plan named it is [0-9a-f]{12}$/,
    );
  });

  test("of another version, or of none", () => {
    const summary = book.sheets.find(({ name }) => name === "Summary")!;
    const row = summary.rows.findLastIndex(([cell]) => String(cell).startsWith("Outturn "));
    expect(issuesOf(typed("Summary", row, 0, "Outturn 0.0.7"))[0]).toContain(
      'other-workbook: The workbook was exported by Outturn "0.0.7"',
    );
    expect(issuesOf(without("Summary"))[0]).toContain(
      "other-workbook: The workbook does not say which plan it was exported from",
    );
  });

  test("a sheet that was renamed or taken out", () => {
    expect(issuesOf(without("Costs"))).toEqual([
      'f.xlsx workbook-altered: The sheet "Costs" is not there: it was taken out, or has another name',
    ]);
    const renamed = withSheet("Posts", (sheet) => ({ ...sheet, name: "My posts" }));
    expect(wordsOf(renamed)).toContain(
      'f.xlsx workbook-altered: The sheet "Posts" is not there: it was taken out, or has another name. If it is "My posts", give it the name Posts again. If not: undo that, or',
    );
  });

  test("rows put in or taken out, of the plan's sheets and of those that are worked out", () => {
    const posts = book.sheets.find(({ name }) => name === "Posts")!;
    const first = posts.rows.findIndex(([cell]) => cell === "lead");
    expect(issuesOf(insertedRow("Posts", first))).toEqual([
      `f.xlsx: Posts!A${first + 1} workbook-altered: 1 row was put in at row ${first + 1}, so that what follows no longer stands where it was exported`,
    ]);
    const taken = withSheet("Posts", (sheet) => ({ ...sheet, rows: sheet.rows.filter((_, row) => row !== first) }));
    expect(issuesOf(taken)[0]).toContain(
      `Posts!A${first + 1} workbook-altered: 1 row was taken out at row ${first + 1}`,
    );
    expect(issuesOf(insertedRow("Months", 5))[0]).toContain("Months!A6 workbook-altered: 1 row was put in at row 6");
    expect(wordsOf(insertedRow("Posts", first))).toContain("A record is added below the last one");
    expect(wordsOf(insertedRow("Months", 5))).not.toContain("A record is added");
  });

  test("a column put in", () => {
    const moved = withSheet("Posts", (sheet) => ({
      ...sheet,
      rows: sheet.rows.map((row) => [row[0] ?? null, null, ...row.slice(1)]),
    }));
    expect(issuesOf(moved)[0]).toMatch(/Posts!B\d+ workbook-altered: 1 column was put in here/);
  });

  test("a name that stands for nothing any more, and formulas that point at cells that are gone", () => {
    const names = book.names!.map((named) => (named.name === "Cost" ? { ...named, refersTo: "#REF!" } : named));
    expect(issuesOf({ ...book, names })[0]).toMatch(
      /^f\.xlsx workbook-altered: The name Cost stood for Summary!\S+, and stands for #REF! now$/,
    );
    expect(issuesOf({ ...book, names: book.names!.filter(({ name }) => name !== "Cost") })[0]).toMatch(
      /^f\.xlsx workbook-altered: The name Cost, which stood for Summary!\S+, was taken out$/,
    );
    expect(issuesOf(typed("Draws", 20, 8, 0, "#REF!+1"))[0]).toContain(
      "Draws!I21 workbook-altered: 1 formula of the sheet, of which this is the first, points at cells that were taken out (#REF!)",
    );
  });

  test("a text in a cell for a number is an issue of the plan, in its cell", () => {
    expect(issuesOf(typedField(["posts", 1, "fte"], "half"))[0]).toMatch(/^f\.xlsx: Posts!\w+ not-fte/);
  });

  test("a workbook whose formulas are not read", () => {
    expect(issuesOf({ ...book, kind: "ods" })[0]).toContain("other-workbook: Only of .xlsx are formulas read");
  });
});
