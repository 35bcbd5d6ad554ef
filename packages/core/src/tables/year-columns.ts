import type { FinancialYear } from "../calendar/index.ts";
import type { ByYear, Forecast } from "../forecast/index.ts";
import type { Pence } from "../money/index.ts";
import type { Across, CellFigures, Cells, Column, Table } from "./table.ts";

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

/** All years together, as the paths of figures have it. */
export const ALL = "all";

/** A row before it stands in a table. */
export interface NamedSums extends YearlySums {
  readonly name: string;
  /** What tells it from others of its name. */
  readonly id?: string;
  /** The figure of the forecast that the sum of a year is; absent where none is. */
  readonly figureOf?: (year: FinancialYear | typeof ALL) => string | undefined;
  readonly fullYearFigure?: string | undefined;
}

/** Sums by year as a table has them. */
export interface CostTableParts {
  readonly title: string;
  /** The heading of the column of names. */
  readonly label: string;
  readonly rows: readonly NamedSums[];
  readonly total?: NamedSums;
  readonly nilBelow?: number;
}

/** The years a table shows. */
export const yearsOf = ({ years }: Forecast, { year }: OfYear): readonly FinancialYear[] =>
  year === undefined ? years : years.filter((eachYear) => eachYear === year);

/** A table of sums of one year, or of all and all together, and in a full year; each cell knows what figure it is. */
export function costTable(
  { title, label, rows, total, nilBelow }: CostTableParts,
  financialYears: readonly FinancialYear[],
): Table<CostRow> {
  return {
    title,
    columns: costColumns(label, financialYears),
    rows: rows.map((row) => costRow(row, financialYears)),
    ...(total && { total: costRow(total, financialYears), totalFigures: figuresOf(total, financialYears) }),
    figures: rows.map((row) => figuresOf(row, financialYears)),
    ...acrossYears(financialYears),
    ...(nilBelow !== undefined && { nilBelow }),
  };
}

/** What the plan costs in all, as the last row of a table of it; with its full year where the table has such a column. */
export const totalOf = (sums: YearlySums, name = "Total"): NamedSums => ({
  ...{ name, ...sums, fullYearFigure: "cost.fullYearTotal" },
  figureOf: (year) => `cost.total.${year}`,
});

function costRow({ name, id, byYear, fullYear }: NamedSums, financialYears: readonly FinancialYear[]): CostRow {
  const allAmount = financialYears.reduce((total, year) => total + byYear[year]!, 0) as Pence;
  return {
    name,
    ...Object.fromEntries(financialYears.map((year) => [year, byYear[year]!])),
    ...(financialYears.length > 1 && { allYears: allAmount }),
    ...(fullYear !== undefined && { fullYear }),
    ...(id !== undefined && { id }),
  };
}

function figuresOf(
  { fullYear, figureOf, fullYearFigure }: NamedSums,
  financialYears: readonly FinancialYear[],
): CellFigures {
  const named: readonly (readonly [column: string, figure: string | undefined])[] = [
    ...financialYears.map((year) => [year, figureOf?.(year)] as const),
    ...(financialYears.length > 1 ? [["allYears", figureOf?.(ALL)] as const] : []),
    ...(fullYear === undefined ? [] : [["fullYear", fullYearFigure] as const]),
  ];
  return Object.fromEntries(named.filter((entry): entry is [string, string] => entry[1] !== undefined));
}

/** The columns of a table of cost by year, with the part-year cost beside the full-year cost. */
const costColumns = (label: string, financialYears: readonly FinancialYear[]): readonly Column[] => [
  { key: "name", label, unit: "text" },
  ...financialYears.map((year) => ({ key: year as string, label: year, unit: "pounds" as const })),
  { key: "allYears", label: "All years", unit: "pounds" },
  { key: "fullYear", label: "Full year", unit: "pounds" },
];

/** Years add up to all years. */
const acrossYears = (financialYears: readonly FinancialYear[]): { readonly across?: Across } =>
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
