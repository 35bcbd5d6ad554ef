import type { Forecast } from "../../packages/core/src/forecast/index.ts";
import { totalByRow } from "../../packages/core/src/ledger/index.ts";
import type { Sheet } from "../../packages/core/src/sheets/index.ts";
import { plainCell } from "./recalculated.ts";

/** Figures in pence by what they are of: "cost of social-worker", and one for each month or year. */
export type Figures = Readonly<Record<string, readonly number[]>>;

const LEVELS = ["confirmed", "conditional", "total"] as const;
const drawn = {
  applied: "applied",
  "carried in": "carriedIn",
  "carried out": "carriedOut",
  lapsed: "lapsed",
  available: "available",
} as const;

/** What the library gives for a plan, as `figuresInBook` reads it from a workbook. */
export function figuresOf({ ledger, draws, years }: Forecast): Figures {
  const figures: Record<string, number[]> = {};
  const [byMonth, byYear] = [totalByRow(ledger, "month"), totalByRow(ledger, "year")];
  ledger.rows.forEach(({ row }, index) => {
    figures[`${row} by month`] = [...byMonth.subarray(index * ledger.months, (index + 1) * ledger.months)];
    figures[`${row} by year`] = [...byYear.subarray(index * years.length, (index + 1) * years.length)];
  });
  for (const level of LEVELS) {
    const draw = draws.byLevel[level];
    figures[`${level} gap`] = draw.years.map(({ gap }) => gap);
    figures[`${level} cost`] = draw.years.map(({ cost }) => cost);
    for (const { source, years: sourceYears } of draw.sources)
      for (const [says, field] of Object.entries(drawn))
        figures[`${level} ${source} ${says}`] = sourceYears.map((year) => year[field]);
  }
  return figures;
}

/** The same figures, as they stand in the sheets of a live workbook that was worked out again. */
export function figuresInBook(sheets: readonly Sheet[], wanted: Figures): Figures {
  const figures: Record<string, number[]> = {};
  const rowsOf = (name: string) => sheets.find((sheet) => sheet.name === name)!.rows;
  const numbers = (row: Sheet["rows"][number], lead: number, count: number): number[] =>
    Array.from({ length: count }, (_, column) => Number(plainCell(row[lead + column]) ?? 0));
  const add = (key: string, row: Sheet["rows"][number], lead: number): void => {
    const count = wanted[key]?.length;
    if (count === undefined) return;
    const amounts = numbers(row, lead, count);
    figures[key] = figures[key] === undefined ? amounts : figures[key].map((amount, index) => amount + amounts[index]!);
  };
  for (const row of rowsOf("Months")) if (row[2] === "cost") add(`${row[0]} by month`, row, 6);
  for (const row of rowsOf("Costs")) if (row[2] === "cost") add(`${row[0]} by year`, row, 5);
  let level = "";
  for (const row of rowsOf("Draws")) {
    if (row[1] === "cost net of the income that is counted") {
      level = String(row[0]);
      add(`${level} cost`, row, 5);
    } else if (row[1] === "gap") add(`${level} gap`, row, 5);
    else if (level !== "") {
      const says = String(row[1])
        .replace(": value, not live", "")
        .replace(/^put in$|^given for the year$|^given, all its years together$/, "available");
      if (Object.hasOwn(drawn, says)) {
        const key = `${level} ${row[0]} ${says}`;
        delete figures[key];
        add(key, row, 5);
      }
    }
  }
  for (const key of Object.keys(wanted)) figures[key] ??= wanted[key]!.map(() => 0);
  return figures;
}

/** What differs between two sets of figures, in words. */
export const differing = (found: Figures, wanted: Figures): readonly string[] =>
  Object.keys(wanted).flatMap((key) =>
    wanted[key]!.flatMap((amount, index) => {
      const other = found[key]![index];
      return other === amount ? [] : [`${key}, place ${index}: ${other} in the workbook, ${amount} in the library`];
    }),
  );
