import type { Table } from "@outturn/core/tables";
import { inWords } from "./month-axis.ts";
import type { Series } from "./series.ts";

/** The sums of some series month by month, in pence; with what they come to where `everything` is named. */
export function monthTable(
  title: string,
  months: readonly string[],
  series: readonly Series[],
  everything?: string,
): Table {
  const key = (seriesIndex: number): string => `of-${seriesIndex}`;
  const parts = series.map((_, seriesIndex) => key(seriesIndex));
  const sumOf = (amounts: readonly number[]): number => amounts.reduce((total, amount) => total + amount, 0);
  const cells = (valuesOf: (amounts: readonly number[]) => number) => ({
    ...Object.fromEntries(series.map(({ amounts }, seriesIndex) => [key(seriesIndex), valuesOf(amounts)])),
    ...(everything !== undefined && { all: sumOf(series.map(({ amounts }) => valuesOf(amounts))) }),
  });
  return {
    title,
    columns: [
      { key: "month", label: "Month", unit: "text" },
      ...series.map(({ name }, seriesIndex) => ({ key: key(seriesIndex), label: name, unit: "pounds" as const })),
      ...(everything === undefined ? [] : [{ key: "all", label: everything, unit: "pounds" as const }]),
    ],
    rows: months.map((month, monthIndex) => ({ month: inWords(month), ...cells((amounts) => amounts[monthIndex]!) })),
    total: { month: "All months", ...cells(sumOf) },
    ...(everything !== undefined && { across: { parts, wholes: ["all"] } }),
  };
}
