// @vitest-environment jsdom
import { readPlan } from "@outturn/core";
import { shownTable, type Table } from "@outturn/core/tables";
import { afterEach, expect, test, vi } from "vitest";
import { openFiguresBy } from "./open-figure.ts";
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

const plan = readPlan({ outturn: 1, title: "A plan", years: { from: "2024/25", to: "2024/25" } });
const figured: Table = {
  ...table,
  figures: [{}, { sum: "cost.byComponent.employer-ni.2024/25" }],
  totalFigures: { sum: "cost.total.2024/25" },
};
afterEach(() => openFiguresBy(undefined));

test("a figure is a button where the page opens figures, and text everywhere else", () => {
  expect(tableOf(figured, { explains: plan }).querySelectorAll<HTMLElement>(".figure-button").length).toBe(0);
  const open = vi.fn();
  openFiguresBy(open);
  expect(tableOf(figured).querySelectorAll<HTMLElement>(".figure-button").length).toBe(0);
  const element = tableOf(figured, { explains: plan });
  const buttons = [...element.querySelectorAll<HTMLElement>(".figure-button")];
  expect(buttons.map((button) => button.getAttribute("aria-label"))).toEqual([
    "1, explain the employer NI in the cost in 2024/25",
    "3, explain the cost in 2024/25",
  ]);
  buttons[1]!.click();
  expect(open).toHaveBeenCalledWith({ figure: "cost.total.2024/25", plan });
  expect(rowsOf(element)).toEqual(rowsOf(tableOf(table)));
});

test("the figures of a table are one stop of the Tab key, and the arrow keys go from one to the next", () => {
  openFiguresBy(() => {});
  const element = tableOf(figured, { explains: plan });
  document.body.replaceChildren(element);
  const [first, second] = [...element.querySelectorAll<HTMLElement>(".figure-button")] as unknown as [
    HTMLElement,
    HTMLElement,
  ];
  const press = (key: string) =>
    document.activeElement!.dispatchEvent(new KeyboardEvent("keydown", { key, bubbles: true, cancelable: true }));
  first.focus();
  press("ArrowDown"); // over the row of rounding, which is no figure
  expect([document.activeElement === second, first.tabIndex, second.tabIndex]).toEqual([true, -1, 0]);
  press("ArrowDown");
  press("ArrowRight");
  expect(document.activeElement).toBe(second);
  press("ArrowUp");
  expect([document.activeElement === first, first.tabIndex, second.tabIndex]).toEqual([true, 0, -1]);
});

test("where columns are of several plans, each figure opens that of its own", () => {
  const open = vi.fn();
  openFiguresBy(open);
  const other = readPlan({ outturn: 1, title: "Another", years: { from: "2024/25", to: "2024/25" } });
  const beside: Table = {
    title: "Beside",
    columns: [
      { key: "of", label: "", unit: "text" },
      { key: "first", label: "A plan", unit: "pounds" },
      { key: "second", label: "Another", unit: "pounds" },
      { key: "third", label: "None", unit: "pounds" },
    ],
    rows: [{ of: "Cost", first: 100, second: 200, third: 300 }],
    figures: [{ first: "cost.all", second: "cost.all", third: "cost.all" }],
  };
  const plans = new Map([
    ["first", plan],
    ["second", other],
  ]);
  const element = tableOf(beside, { explains: (column) => plans.get(column) });
  for (const button of element.querySelectorAll<HTMLElement>(".figure-button")) button.click();
  expect(open.mock.calls.map(([{ plan }]) => plan)).toEqual([plan, other]);
});

test("a table is given as a file, to the penny, under the name of its plan; one in a figure that gives it has no second button", () => {
  const saved = vi.spyOn(URL, "createObjectURL").mockReturnValue("blob:here");
  const clicked = vi.spyOn(HTMLAnchorElement.prototype, "click").mockImplementation(() => {});
  const save = tableOf(table, { explains: plan }).querySelector<HTMLElement>(".table-save button")!;
  expect(save.getAttribute("aria-label")).toBe("Download as CSV: Cost");
  save.click();
  expect((clicked.mock.contexts[0] as HTMLAnchorElement).download).toBe("a-plan-cost.csv");
  expect((saved.mock.calls[0]![0] as Blob).type).toBe("text/csv");
  expect(tableOf(table, { saves: false }).querySelector("button")).toBeNull();
  vi.restoreAllMocks();
});
