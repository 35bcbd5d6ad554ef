import { describe, expect, test } from "vitest";
import {
  columnOfIssue,
  draftCell,
  draftTable,
  placesIn,
  takesRows,
  withCells,
  withNewRow,
  withoutRows,
  withRowMoved,
  withRowNamed,
  withRowTwice,
} from "../index.ts";
import type { Draft } from "./draft.ts";

const SHEET = "Pay scales";
const draft: Draft = {
  title: "A plan",
  payScales: {
    local: [
      { from: "2025-04-01", points: { SW1: 42_000, SW2: 43_000 }, source: "Pay policy" },
      { from: "2026-04-01", points: { SW1: 43_000, SW2: 44_000 } },
    ],
    chief: [
      {
        from: "2025-04-01",
        points: [
          { point: "C1", salary: "£90k" },
          { point: "C2", salary: "£95k" },
        ],
      },
    ],
  },
};
const rowsOf = (from: Draft) => draftTable(SHEET, from).rows;
const cells = (from: Draft): string[][] => {
  const { columns, rows } = draftTable(SHEET, from);
  return rows.map((row) => [row.name!, ...columns.map((column) => draftCell(SHEET, row, column).text)]);
};
const scales = (from: Draft) => from.payScales as { readonly [name: string]: readonly Draft[] };
/** A draft with a text typed into a column of one row, or of several in one go. */
function typed(positions: readonly number[], heading: string, text: string, from = draft): Draft {
  const { columns, rows } = draftTable(SHEET, from);
  const column = columns.find((candidate) => candidate.heading === heading)!;
  return withCells(
    SHEET,
    from,
    positions.map((position) => ({ row: rows[position]!, column, text })),
  );
}

test("each point is a row with its scale, the day of its table, and what it pays", () => {
  expect(draftTable(SHEET, draft).columns.map(({ heading }) => heading)).toEqual(["From", "Point", "Salary", "Source"]);
  expect(cells(draft)).toEqual([
    ["local", "1 April 2025", "SW1", "42,000", "Pay policy"],
    ["local", "1 April 2025", "SW2", "43,000", "Pay policy"],
    ["local", "1 April 2026", "SW1", "43,000", ""],
    ["local", "1 April 2026", "SW2", "44,000", ""],
    ["chief", "1 April 2025", "C1", "90,000", ""],
    ["chief", "1 April 2025", "C2", "95,000", ""],
  ]);
  expect(placesIn(draft)("payScales.local[0].points.SW1")).toMatchObject({ sheetName: SHEET, row: { name: "local" } });
});

test("what is wrong with a point is seen in the cell of what it pays, by name or in a list", () => {
  const columnOf = (path: string): string | undefined =>
    columnOfIssue(draftTable(SHEET, draft), placesIn(draft)(path)!.row!, path)?.heading;
  expect(columnOf("payScales.local[0].points.SW1")).toBe("Salary");
  expect(columnOf("payScales.chief[0].points[1].salary")).toBe("Salary");
  expect(columnOf("payScales.chief[0].points[1].point")).toBe("Point");
});

describe("typed into", () => {
  test("a salary or a name is another in its place, by name or in a list, and the other tables stay the same objects", () => {
    const dearer = typed([1], "Salary", "£43,500");
    expect(scales(dearer).local![0]).toEqual({
      ...{ from: "2025-04-01", points: { SW1: 42_000, SW2: "£43,500" }, source: "Pay policy" },
    });
    expect(scales(dearer).local![1]).toBe(scales(draft).local![1]);
    expect(scales(dearer).chief).toBe(scales(draft).chief);
    expect(Object.keys(scales(typed([0], "Point", "SW0")).local![0]!.points as object)).toEqual(["SW0", "SW2"]);
    expect(scales(typed([4], "Salary", "91000")).chief![0]!.points).toEqual([
      { point: "C1", salary: "91000" },
      { point: "C2", salary: "£95k" },
    ]);
  });

  test("the same again changes nothing, in any cell", () => {
    for (const [position, [, ...texts]] of cells(draft).entries())
      for (const [column, { heading }] of draftTable(SHEET, draft).columns.entries())
        expect(typed([position], heading, texts[column]!)).toBe(draft);
  });

  test("another day takes a row to the table of that day; the last row takes the table with it", () => {
    const moved = typed([1], "From", "01/04/2026", typed([1], "Point", "SW3"));
    expect(scales(moved).local).toMatchObject([{ points: { SW1: 42_000 } }, { points: { SW3: 43_000 } }]);
    expect(Object.keys(scales(moved).local![1]!.points as object)).toHaveLength(3);
    const all = typed([0, 1], "From", "1 April 2024");
    expect(scales(all).local!.map(({ from, source }) => [from, source])).toEqual([
      ["2026-04-01", undefined],
      ["1 April 2024", "Pay policy"],
    ]);
  });

  test("the source is of the whole table", () => {
    expect(cells(typed([3], "Source", "Circular 7")).map((row) => row.at(-1))).toEqual([
      "Pay policy",
      "Pay policy",
      "Circular 7",
      "Circular 7",
      "",
      "",
    ]);
  });

  test("two points of one name stand in a list, so that neither is lost", () => {
    expect(scales(typed([1], "Point", "SW1")).local![0]!.points).toEqual([
      { point: "SW1", salary: 42_000 },
      { point: "SW1", salary: 43_000 },
    ]);
  });
});

describe("rows", () => {
  test("a new one goes to the last table of its scale, or begins a scale, under a name that nothing has", () => {
    expect([takesRows(SHEET, draft), takesRows(SHEET, {}), takesRows(SHEET, { payScales: [] })]).toEqual([
      true,
      true,
      false,
    ]);
    expect(scales(withNewRow(SHEET, draft, "local")).local![1]!.points).toEqual({
      SW1: 43_000,
      SW2: 44_000,
      "point-3": null,
    });
    expect(scales(withNewRow(SHEET, draft, "chief")).chief![0]!.points).toHaveLength(3);
    const begun = withNewRow(SHEET, {}, "new");
    const { columns } = draftTable(SHEET, begun);
    const texts = new Map([
      ["From", "1 April 2025"],
      ["Point", "1"],
      ["Salary", "30,000"],
    ]);
    const filled = withCells(
      SHEET,
      begun,
      columns.flatMap((column) => {
        const text = texts.get(column.heading);
        return text === undefined ? [] : [{ row: rowsOf(begun)[0]!, column, text }];
      }),
    );
    expect(filled).toEqual({ payScales: { new: [{ from: "1 April 2025", points: { 1: "30,000" } }] } });
    expect(withNewRow(SHEET, { payScales: { odd: "none" } }, "odd")).toEqual({ payScales: { odd: "none" } });
  });

  test("they go, with tables and scales that have nothing left", () => {
    const rows = rowsOf(draft);
    expect(scales(withoutRows(draft, [rows[1]!, rows[2]!, rows[3]!])).local).toEqual([
      { from: "2025-04-01", points: { SW1: 42_000 }, source: "Pay policy" },
    ]);
    expect(withoutRows(draft, rows)).toEqual({ title: "A plan" });
  });

  test("they come twice, move in a list, and a scale takes another name with all its rows", () => {
    const rows = rowsOf(draft);
    expect(Object.keys(scales(withRowTwice(SHEET, draft, rows[0]!)).local![0]!.points as object)).toEqual([
      "SW1",
      "SW1-2",
      "SW2",
    ]);
    expect(
      cells(withRowTwice(SHEET, draft, rows[4]!))
        .slice(4)
        .map((row) => row[2]),
    ).toEqual(["C1", "C1-2", "C2"]);
    expect(
      cells(withRowMoved(draft, rows[4]!, 1))
        .slice(4)
        .map((row) => row[2]),
    ).toEqual(["C2", "C1"]);
    expect(Object.keys(scales(withRowNamed(SHEET, draft, rows[0]!, "social-work")))).toEqual(["social-work", "chief"]);
    expect(withRowNamed(SHEET, draft, rows[0]!, "chief")).toBe(draft);
  });
});
