import { expect, test } from "vitest";
import type { Marked } from "./marked.ts";
import { keptOrder, partCount, rowsInOrder, rowsOfPart } from "./order.ts";
import { pastedTexts } from "./pasted.ts";
import type { GridRow, GridView } from "./view.ts";

const TEXTS: { readonly [row: string]: readonly string[] } = { r0: ["b", "10"], r1: ["a", "9"], r2: ["C", ""] };

const rowNamed = (key: string): GridRow => ({ key, name: key, stamp: key, isNew: key === "new" });
const textOf = (row: GridRow, column: string): string => TEXTS[row.key]?.[column === "name" ? 0 : 1] ?? "";

const view: GridView = {
  title: "Things",
  columns: ["name", "sum"].map((key) => ({ key, heading: key, note: "", isNumber: key === "sum", width: 10 })),
  rows: ["r0", "r1", "r2", "new"].map(rowNamed),
  cell: (row, { key }) => ({ text: textOf(row, key), faults: [] }),
  searchText: (row) => `${textOf(row, "name")}\n${textOf(row, "sum")}`.toLowerCase(),
  sortValue: (row, { key, isNumber }) => {
    const text = textOf(row, key);
    if (text === "") return undefined;
    return isNumber ? Number(text) : text;
  },
  columnsHeaded: (texts) => (texts.every((text) => text === "sum" || text === "name") ? texts : undefined),
};

const onCell = (row: number, column: number): Marked => ({ from: { row, column }, to: { row, column } });
const placed = (block: readonly (readonly string[])[], marked: Marked) =>
  pastedTexts(block, { view, order: view.rows, marked }).map(({ row, column, text }) => [
    typeof row === "number" ? row : row.key,
    column,
    text,
  ]);

test("a block goes to the right and down from where the cursor stands, and past the last row into new ones", () => {
  expect(
    placed(
      [
        ["x", "1"],
        ["y", "2"],
        ["z", "3"],
      ],
      onCell(2, 0),
    ),
  ).toEqual([
    ...[
      ["r2", "name", "x"],
      ["r2", "sum", "1"],
    ],
    ...[
      [0, "name", "y"],
      [0, "sum", "2"],
    ],
    ...[
      [1, "name", "z"],
      [1, "sum", "3"],
    ],
  ]);
  expect(placed([["x", "past the side"]], onCell(0, 1))).toEqual([["r0", "sum", "x"]]);
});

test("a block with the headings of columns goes into these, wherever the cursor stands", () => {
  expect(
    placed(
      [
        ["sum", "name"],
        ["5", "five"],
      ],
      onCell(3, 1),
    ),
  ).toEqual([
    [0, "sum", "5"],
    [0, "name", "five"],
  ]);
  expect(
    placed(
      [
        ["sum", "other"],
        ["5", "five"],
      ],
      onCell(0, 0),
    )[0],
  ).toEqual(["r0", "name", "sum"]);
});

test("one text goes into every marked cell, and nothing into none", () => {
  expect(placed([["7"]], { from: { row: 0, column: 1 }, to: { row: 1, column: 1 } })).toEqual([
    ["r0", "sum", "7"],
    ["r1", "sum", "7"],
  ]);
  expect(placed([[" "], [""]], onCell(0, 0))).toEqual([]);
});

test("rows are sorted by numbers or by letters, empty ones last either way, and the new row after all", () => {
  const keys = (column: string, isDown: boolean) =>
    rowsInOrder(view, { sorted: { column, isDown }, filter: "" }).map(({ key }) => key);
  expect(keys("name", false)).toEqual(["r1", "r0", "r2", "new"]);
  expect(keys("sum", false)).toEqual(["r1", "r0", "r2", "new"]);
  expect(keys("sum", true)).toEqual(["r0", "r1", "r2", "new"]);
  expect(rowsInOrder(view, { sorted: undefined, filter: " C " }).map(({ key }) => key)).toEqual(["r2"]);
});

test("a kept order has the rows as they are now", () => {
  const fresh = view.rows.map((row) => ({ ...row, stamp: "other" }));
  expect(keptOrder([...view.rows].reverse(), fresh).map(({ key, stamp }) => [key, stamp])[0]).toEqual(["new", "other"]);
});

test("up to 500 rows stand together, and more in parts of 200", () => {
  const many = Array.from({ length: 501 }, (_, position) => rowNamed(`r${position}`));
  expect([partCount(500), partCount(501)]).toEqual([1, 3]);
  expect(
    rowsOfPart(many, 2)
      .map(({ key }) => key)
      .at(-1),
  ).toBe("r500");
  expect(rowsOfPart(many.slice(0, 500), 0)).toHaveLength(500);
});
