import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { MONEY_SHOWN } from "./money-shown.ts";
import { shownTable } from "./shown.ts";
import type { Cells, Table } from "./table.ts";

const columns = [
  { key: "name", label: "", unit: "text" },
  { key: "one", label: "2024/25", unit: "pounds" },
  { key: "two", label: "2025/26", unit: "pounds" },
  { key: "all", label: "All years", unit: "pounds" },
] as const;

const row = (name: string, one: number, two: number): Cells => ({ name, one, two, all: one + two });

const table = (sums: readonly (readonly [number, number])[]): Table => ({
  title: "Cost",
  columns,
  rows: sums.map(([one, two], at) => row(`row ${at}`, one, two)),
  total: row(
    "Total",
    sums.reduce((sum, [one]) => sum + one, 0),
    sums.reduce((sum, [, two]) => sum + two, 0),
  ),
  across: { parts: ["one", "two"], wholes: ["all"] },
});

const number = (text: string): number => (text === "" ? 0 : Number(text.replaceAll(/[,.]/g, "")));

describe("what a shown table does not foot by is said in it", () => {
  test("a row for columns, a sentence for rows", () => {
    const shown = shownTable(
      table([
        [140_000, 60_000],
        [140_000, 60_000],
      ]),
      "thousands",
    );
    expect(shown.rows.map(({ cells }) => cells)).toEqual([
      ["row 0", "1", "1", "2"], // £1,400, £600 and £2,000
      ["row 1", "1", "1", "2"],
      ["Rounding", "1", "-1", ""],
      ["Total", "3", "1", "4"], // £2,800, £1,200 and £4,000
    ]);
    expect(shown.rounding).toBeUndefined();
    const along = shownTable(table([[140_000, 140_000]]), "thousands");
    expect(along.rounding).toBe("Rounding: along some rows the figures shown are up to £1k off their sum.");
  });

  test("nothing where it foots", () => {
    const shown = shownTable(table([[62_800_000, 135_900_000]]), "thousands");
    expect(shown.rows.map(({ is }) => is)).toEqual(["row", "total"]);
    expect(shown.rounding).toBeUndefined();
    expect(shown.unit).toBe("£k");
  });

  test("the rows shown and the rounding are the total shown, in every unit", () => {
    const sum = fc.integer({ min: -1e12, max: 1e12 });
    fc.assert(
      fc.property(
        fc.array(fc.tuple(sum, sum), { minLength: 1, maxLength: 9 }),
        fc.constantFrom(...MONEY_SHOWN),
        (sums, unit) => {
          const { rows, rounding } = shownTable(table(sums), unit);
          const total = rows.at(-1)!;
          expect(total.is).toBe("total");
          for (const column of [1, 2, 3]) {
            const above = rows.slice(0, -1).reduce((all, { cells }) => all + number(cells[column]!), 0);
            expect(above).toBe(number(total.cells[column]!));
          }
          const off = rows
            .filter(({ is }) => is !== "rounding")
            .map(({ cells }) => Math.abs(number(cells[1]!) + number(cells[2]!) - number(cells[3]!)));
          expect(rounding !== undefined).toBe(Math.max(...off) > 0);
        },
      ),
    );
  });

  test("a figure reads the same in whatever table it stands", () => {
    const alone = shownTable(table([[149_999, 50_001]]), "thousands").rows[0]!.cells;
    const amongOthers = shownTable(
      table([
        [149_999, 50_001],
        [149_999, 50_001],
        [149_999, 50_001],
      ]),
      "thousands",
    ).rows[2]!.cells;
    expect(amongOthers.slice(1)).toEqual(alone.slice(1));
  });
});

test("columns stand right unless they are text, and one in which no row has anything is left out", () => {
  const shown = shownTable({
    title: "Staff",
    columns: [
      { key: "year", label: "Year", unit: "text" },
      { key: "fte", label: "FTE", unit: "fte" },
      { key: "rate", label: "Rate", unit: "rate" },
      { key: "none", label: "None", unit: "pounds" },
      { key: "some", label: "Some", unit: "count" },
    ],
    rows: [
      { year: "2024/25", fte: 118_149, rate: 138_000, some: 1_200 },
      { year: "2025/26", fte: 50, rate: 150_000 },
    ],
  });
  expect(shown.columns).toEqual([
    { key: "year", label: "Year", align: "left" },
    { key: "fte", label: "FTE", align: "right" },
    { key: "rate", label: "Rate", align: "right" },
    { key: "some", label: "Some", align: "right" },
  ]);
  expect(shown.rows.map(({ cells }) => cells)).toEqual([
    ["2024/25", "11.81", "13.8%", "1,200"],
    ["2025/26", "0.01", "15%", "–"], // half a hundredth goes up
  ]);
  expect(shown.unit).toBeUndefined();
});

test("a cell that is a figure of the forecast says so in whatever column it is shown; one that is not says nothing", () => {
  const figured: Table = {
    ...table([
      [140_000, 60_000],
      [140_000, 60_000],
    ]),
    figures: [{ one: "cost.total.2024/25", two: "cost.total.2025/26" }, {}],
    totalFigures: { all: "cost.all" },
  };
  expect(shownTable(figured, "thousands").rows.map(({ is, figures }) => [is, figures])).toEqual([
    ["row", [undefined, "cost.total.2024/25", "cost.total.2025/26", undefined]],
    ["row", undefined],
    ["rounding", undefined],
    ["total", [undefined, undefined, undefined, "cost.all"]],
  ]);
});
