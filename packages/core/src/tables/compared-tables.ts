import type { FinancialYear } from "../calendar/index.ts";
import type { Forecast } from "../forecast/index.ts";
import type { Level } from "../funding/index.ts";
import type { Pence } from "../money/index.ts";
import type { Cells, Column, Table } from "./table.ts";
import { type CostRow, costTable, type NamedSums } from "./year-columns.ts";

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
      byYear: yearlySums(named, figure),
      ...(named.id !== undefined && { id: named.id }),
    }),
  );
  return costTable({ title, label: "", rows }, forecasts[0]!.forecast.years);
}

/**
 * One figure of several forecasts, a row for each year: each forecast in a column, and after each but the first how far it is from the
 * first; in pence.
 */
export function differenceTable(title: string, forecasts: readonly NamedForecast[], figure: ComparedFigure): Table {
  const { years } = forecasts[0]!.forecast;
  const columns = forecasts.flatMap(({ name }, position): readonly Column[] => [
    { key: `side ${position}`, label: name, unit: "pounds" },
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
          [`side ${position}`, amount],
          [`difference ${position}`, amount - amounts[0]!],
        ]),
      ),
    };
  };
  return {
    title,
    columns: [{ key: "name", label: "Year", unit: "text" }, ...columns],
    rows: years.map((year: FinancialYear) => rowOf(year, (sums) => sums[year]!)),
    ...(years.length > 1 && { total: rowOf("All years", allYears) }),
  };
}
