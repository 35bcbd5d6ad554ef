import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { Cell, Table } from "../tables/index.ts";
import { tableCsv } from "./table-csv.ts";

const of = (
  rows: readonly (readonly [string, number | undefined])[],
  unit: Table["columns"][number]["unit"] = "pounds",
) =>
  tableCsv({
    title: "Cost",
    columns: [
      { key: "of", label: "", unit: "text" },
      { key: "sum", label: "2024/25", unit },
    ],
    rows: rows.map(([name, sum]) => ({ of: name, ...(sum !== undefined && { sum }) })),
  });

/** RFC 4180 to the letter: records of fields, CRLF after each, a quote only in a quoted field and doubled there. */
function strictly(csv: string): string[][] {
  expect(csv.startsWith("\ufeff")).toBe(true);
  const records: string[][] = [[]];
  const field = /(?:"((?:[^"]|"")*)"|([^",\r\n]*))(,|\r\n)/y;
  field.lastIndex = 1;
  while (field.lastIndex < csv.length) {
    const from = field.lastIndex;
    const found = field.exec(csv);
    if (found === null) throw new Error(`no field at ${from}: ${csv.slice(from)}`);
    records.at(-1)!.push(found[1]?.replaceAll('""', '"') ?? found[2]!);
    if (found[3] === "\r\n") records.push([]);
  }
  return records.slice(0, -1);
}

describe("a table as CSV", () => {
  test("has units in its headings, pence in its pounds and no thousand separators", () => {
    expect(of([["Pay", 1_358_963_52]])).toBe("\ufeff,2024/25 (£)\r\nPay,1358963.52\r\n");
  });

  test("has its total last, and a blank where a row has no figure", () => {
    const table: Table = {
      title: "Cost",
      columns: [
        { key: "name", label: "Name", unit: "text" },
        { key: "fte", label: "FTE on 31 March", unit: "fte" },
        { key: "rate", label: "Rate", unit: "rate" },
        { key: "posts", label: "Posts", unit: "count" },
      ],
      rows: [{ name: "Lead", fte: 4324, rate: 138_000 }],
      total: { name: "All", fte: 12_345_678_9, posts: 12_345 },
    };
    expect(strictly(tableCsv(table))).toEqual([
      ["Name", "FTE on 31 March", "Rate (%)", "Posts"],
      ["Lead", "0.4324", "13.8", ""],
      ["All", "12345.6789", "", "12345"],
    ]);
  });

  test("runs nothing: a text that starts as a formula stands after an apostrophe, a minus sum is a number", () => {
    const names = ["=1+1", "@sum", "-x", "+x", "\t=x", "\r=x", "=cmd|'/c calc'!A0", '=HYPERLINK("x,y")'];
    const rows = strictly(of(names.map((name) => [name, -50] as const))).slice(1);
    expect(rows).toEqual(names.map((name) => [`'${name}`, "-0.50"]));
  });

  test("of no rows is its headings", () => {
    expect(of([])).toBe("\ufeff,2024/25 (£)\r\n");
  });
});

const startsAFormula = /^[=+\-@\t\r＝＋－＠]/u;

test("read back by a strict reader, the cells are the table's", () => {
  const text = fc.oneof(fc.string({ unit: "grapheme" }), fc.constantFrom('"', ",", "\r\n", "a\nb", "=1", "'", '"",\r'));
  const cell = (value: Cell, pounds: boolean): string => {
    if (value === undefined) return "";
    if (typeof value === "string") return startsAFormula.test(value) ? `'${value}` : value;
    const digits = String(Math.abs(value)).padStart(3, "0");
    return pounds ? `${value < 0 ? "-" : ""}${digits.slice(0, -2)}.${digits.slice(-2)}` : String(value);
  };
  const sum = fc.option(
    fc.maxSafeInteger().map((one) => one + 0),
    { nil: undefined },
  );
  const row = fc.tuple(text, sum, sum);
  fc.assert(
    fc.property(fc.array(row), ([...rows]) => {
      const csv = tableCsv({
        title: "T",
        columns: [
          { key: "name", label: "Name", unit: "text" },
          { key: "sum", label: "Sum", unit: "pounds" },
          { key: "count", label: "Count", unit: "count" },
        ],
        rows: rows.map(([name, pounds, count]) => ({
          name,
          ...(pounds !== undefined && { sum: pounds }),
          ...(count !== undefined && { count }),
        })),
      });
      expect(strictly(csv)).toEqual([
        ["Name", "Sum (£)", "Count"],
        ...rows.map(([name, pounds, count]) => [cell(name, false), cell(pounds, true), cell(count, false)]),
      ]);
    }),
  );
});
