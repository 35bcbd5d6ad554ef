// @vitest-environment jsdom
import { shownTable, type Table } from "@outturn/core/tables";
import { expect, test } from "vitest";
import { tableOf } from "./table.ts";

const table: Table = {
  title: "Cost",
  columns: [
    { key: "of", label: "", unit: "text" },
    { key: "sum", label: "2024/25", unit: "pounds" },
  ],
  rows: [
    { of: "<img src=x>", sum: 140 },
    { of: "NI", sum: 140 },
  ],
  total: { of: "Total", sum: 280 },
};
const rowsOf = (element: HTMLElement) =>
  [...element.querySelectorAll("tbody tr")].map((row) => [...row.children].map((cell) => cell.textContent));

test("a table is the library's, cell by cell, with what rounding leaves over", () => {
  expect(rowsOf(tableOf(table))).toEqual(shownTable(table).rows.map(({ cells }) => cells));
  expect(rowsOf(tableOf(table))).toEqual([
    ["<img src=x>", "1"],
    ["NI", "1"],
    ["Rounding", "1"],
    ["Total", "3"],
  ]);
  expect(tableOf(table).querySelector("img")).toBeNull();
});

test("its caption says what it is and in what unit", () => {
  expect(tableOf(table).querySelector("caption")!.textContent).toBe("Cost, £");
  expect(tableOf(table, { money: "thousands", caption: "What it costs" }).querySelector("caption")!.textContent).toBe(
    "What it costs, £k",
  );
});

test("headings are headings of their columns and rows, and figures stand to the right", () => {
  const element = tableOf(table);
  expect([...element.querySelectorAll("th")].map((cell) => `${cell.scope} ${cell.textContent}`)).toEqual([
    "col 2024/25",
    "row <img src=x>",
    "row NI",
    "row Rounding",
    "row Total",
  ]);
  expect(element.querySelectorAll("td.govuk-table__cell--numeric").length).toBe(4);
});

test("a region that may scroll is reached by the keys and has a name", () => {
  const { tabIndex } = tableOf(table);
  expect([tabIndex, tableOf(table).getAttribute("aria-label")]).toEqual([0, "Cost"]);
});
