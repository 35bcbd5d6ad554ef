import type { FinancialYear } from "../calendar/index.ts";
import type { Forecast } from "../forecast/index.ts";
import type { Level } from "../funding/index.ts";
import type { Pence } from "../money/index.ts";
import type { CellFigures, Cells, Column, Table } from "./table.ts";
import { ALL, type CostRow, costTable, type NamedSums } from "./year-columns.ts";

/** As much of a forecast as stands beside others. */
export type ComparedForecast = Pick<Forecast, "years" | "cost" | "gap" | "plan">;

/** A forecast with its name among others. */
export interface NamedForecast {
  readonly name: string;
  readonly id?: string;
  readonly forecast: ComparedForecast;
}

/** What of forecasts is compared: what they cost, or what is unfunded at a level. */
export type ComparedFigure = "cost" | Level;

/** Cost, and gap on confirmed money and with conditional money too, of forecasts by year: a row each; in pence. */
export const comparedTables = (forecasts: readonly NamedForecast[]): readonly Table<CostRow>[] => [
  comparedTable("Cost", forecasts, "cost"),
  comparedTable("Gap on confirmed money alone", forecasts, "confirmed"),
  comparedTable("Gap with conditional money too", forecasts, "conditional"),
];

/** The path of a figure in a year, in each forecast that is compared. */
const pathOf = (figure: ComparedFigure, year: FinancialYear | typeof ALL): string =>
  figure === "cost" ? `cost.total.${year}` : `gap.${figure}.${year}`;

/** One figure of forecasts in each year. */
export const yearlySums = ({ forecast }: NamedForecast, figure: ComparedFigure): NamedSums["byYear"] =>
  figure === "cost" ? forecast.cost.total : forecast.gap[figure];

/** The sum of all years. */
export const allYears = (amounts: NamedSums["byYear"]): Pence =>
  Object.values(amounts).reduce<number>((total, amount) => total + amount, 0) as Pence;

function comparedTable(title: string, forecasts: readonly NamedForecast[], figure: ComparedFigure): Table<CostRow> {
  const rows = forecasts.map(
    (named): NamedSums => ({
      name: named.name,
      ...{ byYear: yearlySums(named, figure), figureOf: (year) => pathOf(figure, year) },
      ...(named.id !== undefined && { id: named.id }),
    }),
  );
  return costTable({ title, label: "", rows }, forecasts[0]!.forecast.years);
}

/** The column in which a forecast stands, by its place among those that are compared. */
export const sideColumn = (position: number): string => `side ${position}`;

/**
 * One figure of several forecasts, a row for each year: each forecast in a column, and after each but the first how far it is from the
 * first; in pence. A cell's figure is one of the forecast of its column (`sideColumn`).
 */
export function differenceTable(title: string, forecasts: readonly NamedForecast[], figure: ComparedFigure): Table {
  const { years } = forecasts[0]!.forecast;
  const columns = forecasts.flatMap(({ name }, position): readonly Column[] => [
    { key: sideColumn(position), label: name, unit: "pounds" },
    ...(position === 0
      ? []
      : [
          {
            key: `difference ${position}`,
            label: forecasts.length > 2 ? `${name}: difference` : "Difference",
            unit: "pounds",
          } as const,
        ]),
  ]);
  const rowOf = (name: string, amountOf: (sums: NamedSums["byYear"]) => Pence): Cells => {
    const amounts = forecasts.map((named) => amountOf(yearlySums(named, figure)));
    return {
      name,
      ...Object.fromEntries(
        amounts.flatMap((amount, position) => [
          [sideColumn(position), amount],
          [`difference ${position}`, amount - amounts[0]!],
        ]),
      ),
    };
  };
  const figuresIn = (year: FinancialYear | typeof ALL): CellFigures =>
    Object.fromEntries(forecasts.map((_, position) => [sideColumn(position), pathOf(figure, year)]));
  return {
    title,
    columns: [{ key: "name", label: "Year", unit: "text" }, ...columns],
    rows: years.map((year: FinancialYear) => rowOf(year, (sums) => sums[year]!)),
    figures: years.map(figuresIn),
    ...(years.length > 1 && { total: rowOf("All years", allYears), totalFigures: figuresIn(ALL) }),
  };
}
