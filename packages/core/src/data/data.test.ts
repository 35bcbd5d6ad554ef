import { tableFromIPC } from "apache-arrow";
import { parquetReadObjects } from "hyparquet";
import { expect, test } from "vitest";
import { forecast } from "../forecast/index.ts";
import { readPlan } from "../plan/index.ts";
import { DATA_SETS, type DataSet, isCoded } from "../tables/index.ts";
import { arrowFile, parquetFile } from "./index.ts";

const plan = readPlan({
  outturn: 1,
  title: "A plan",
  years: { from: "2024/25", to: "2025/26" },
  onCosts: { pension: "none" },
  agencyRates: { worker: { perWeek: 1000 } },
  posts: [
    {
      id: "sw",
      title: "=1+1",
      team: "Côte",
      pay: { salary: 42000 },
      count: 2,
      fte: 0.5,
      start: "2024-09-15",
      end: "2025-08-31",
      afterEnd: { absorbed: [{ on: "2025-11-01", count: 2 }] },
      tags: { type: "front-line" },
      cover: { agency: "worker", from: "2024-07-01" },
    },
  ],
  lines: [{ id: "fees", title: "Fees", income: true, perYear: { "2024/25": 1200.35, "2025/26": 600 } }],
  funding: [
    {
      ...{ id: "grant", kind: "revenue", recurrent: true, carryForward: "all", status: "conditional" },
      perYear: { "2024/25": 30_000, "2025/26": 1000 },
    },
  ],
});
const given = forecast(plan);
const sets = Object.values(DATA_SETS).map((makeSet): DataSet => makeSet(given));

/** What a reader is to find in a row: texts and days as they are, whole numbers as such, decimals as their whole numbers. */
const rowsOf = ({ columns, rowCount }: DataSet): readonly Record<string, unknown>[] =>
  Array.from({ length: rowCount }, (_, row) =>
    Object.fromEntries(
      columns.map((column) => {
        if (isCoded(column)) return [column.name, column.words[column.codes[row]!] ?? null];
        const value = column.values[row]!;
        return [column.name, Number.isNaN(value) ? null : value];
      }),
    ),
  );

const SCALES: { readonly [kind: string]: number } = { pounds: 100, fte: 10_000 };

test.each(sets.map((set) => [set.name, set] as const))("%s is read back from Parquet as it is", async (_, set) => {
  const bytes = await parquetFile(set);
  const rows = set.rowCount === 0 ? [] : await parquetReadObjects({ file: bytes.slice().buffer });
  const back = rows.map((row) =>
    Object.fromEntries(
      set.columns.map(({ name, kind }) => {
        const value = row[name] ?? null;
        if (value instanceof Date) return [name, value.toISOString().slice(0, 10)];
        if (value === null || typeof value === "string") return [name, value];
        return [name, Math.round(Number(value) * (SCALES[kind] ?? 1))];
      }),
    ),
  );
  expect(back).toEqual(rowsOf(set));
});

test.each(sets.map((set) => [set.name, set] as const))("%s is read back from Arrow as it is", async (_, set) => {
  const table = tableFromIPC(await arrowFile(set));
  expect(table.numRows).toBe(set.rowCount);
  const back = Array.from({ length: table.numRows }, (__, row) =>
    Object.fromEntries(
      set.columns.map(({ name, kind }) => {
        const value = table.getChild(name)!.get(row);
        if (value === null || typeof value === "string") return [name, value];
        if (kind === "day") return [name, new Date(Number(value)).toISOString().slice(0, 10)];
        return [name, kind in SCALES ? wholeOf(value as Uint32Array) : Number(value)];
      }),
    ),
  );
  expect(back).toEqual(rowsOf(set));
});

/** 128 bits, the lowest first, as two's complement. */
function wholeOf(words: Uint32Array): number {
  const whole = [...words].reduce((sum, word, place) => sum + (BigInt(word) << BigInt(32 * place)), 0n);
  return Number(BigInt.asIntN(128, whole));
}

test("the same figures give the same bytes", async () => {
  for (const set of sets) {
    expect(await parquetFile(set)).toEqual(await parquetFile(set));
    expect(await arrowFile(set)).toEqual(await arrowFile(set));
  }
});

test("the facts add up to the forecast, and what stands after the end has its own row", () => {
  const [ledger] = sets as [DataSet];
  const rows = rowsOf(ledger);
  const sumOf = (year: string) =>
    rows.filter((row) => row.year === year).reduce((sum, row) => sum + Number(row.pence), 0);
  for (const year of given.years) expect(sumOf(year)).toBe(given.cost.total[year]);
  const after = rows.filter(({ row }) => row === "sw:after-end");
  expect(new Set(after.map(({ id, fte, month }) => `${id} ${fte} ${month}`))).toEqual(
    new Set(["sw 10000 2025-09-01", "sw 10000 2025-10-01"]),
  );
  expect(rows.find(({ component }) => component === "agency")).toMatchObject({
    id: "sw",
    month: "2024-07-01",
    fte: 10_000,
  });
  expect(rows.filter(({ id }) => id === "fees").every(({ fte, pounds }) => fte === null && Number(pounds) < 0)).toBe(
    true,
  );
});

test("each source's money of a year is used, carried or lapses", () => {
  const rows = rowsOf(DATA_SETS.funding(given));
  const sum = (measures: readonly string[]) =>
    rows
      .filter(({ measure }) => measures.includes(String(measure)))
      .reduce((total, { pence }) => total + Number(pence), 0);
  expect(sum(["carried_in", "available"])).toBe(
    sum(["applied", "drawn_within", "planned_out", "carried_out", "lapsed"]),
  );
  expect(rows).toHaveLength(2 * 2 * 7);
});
