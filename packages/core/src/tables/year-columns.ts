import type { FinancialYear } from "../calendar/index.ts";
import type { ByYear, Forecast } from "../forecast/index.ts";
import type { Pence } from "../money/index.ts";
import type { Across, Cells, Column } from "./table.ts";

/** Which of a plan's years a table is about; absent: all of them. */
export interface OfYear {
  readonly year?: FinancialYear;
}

/** A row of sums by year, all years together, and in a full year where it has one. */
export interface CostRow extends Cells {
  readonly name: string;
  /** Absent where the table is of one year. */
  readonly allYears?: Pence;
  readonly fullYear?: Pence;
}

/** Sums by year and in a full year, before they stand in a row. */
export interface YearlySums {
  readonly byYear: ByYear<Pence>;
  readonly fullYear?: Pence | undefined;
}

/** The years a table shows. */
export const yearsOf = ({ years }: Forecast, { year }: OfYear): readonly FinancialYear[] =>
  year === undefined ? years : years.filter((eachYear) => eachYear === year);

/** A row from sums, and their sum over all years where there are several. */
export function costRow(
  name: string,
  { byYear, fullYear }: YearlySums,
  financialYears: readonly FinancialYear[],
): CostRow {
  const allAmount = financialYears.reduce((total, year) => total + byYear[year]!, 0) as Pence;
  return {
    name,
    ...Object.fromEntries(financialYears.map((year) => [year, byYear[year]!])),
    ...(financialYears.length > 1 && { allYears: allAmount }),
    ...(fullYear !== undefined && { fullYear }),
  };
}

/** The columns of a table of cost by year, with the part-year cost beside the full-year cost. */
export function costColumns(label: string, financialYears: readonly FinancialYear[]): readonly Column[] {
  return [
    { key: "name", label, unit: "text" },
    ...financialYears.map((year) => ({ key: year as string, label: year, unit: "pounds" as const })),
    { key: "allYears", label: "All years", unit: "pounds" },
    { key: "fullYear", label: "Full year", unit: "pounds" },
  ];
}

/** Years add up to all years. */
export const acrossYears = (financialYears: readonly FinancialYear[]): { readonly across?: Across } =>
  financialYears.length > 1 ? { across: { parts: financialYears, wholes: ["allYears"] } } : {};

/** Sums of several rows together. */
export function sumsTogether(sums: readonly YearlySums[], financialYears: readonly FinancialYear[]): YearlySums {
  const full = sums.flatMap(({ fullYear }) => (fullYear === undefined ? [] : [fullYear]));
  const add = (amounts: readonly Pence[]): Pence => amounts.reduce((total, amount) => total + amount, 0) as Pence;
  return {
    byYear: Object.fromEntries(financialYears.map((year) => [year, add(sums.map(({ byYear }) => byYear[year]!))])),
    ...(full.length > 0 && { fullYear: add(full) }),
  };
}
