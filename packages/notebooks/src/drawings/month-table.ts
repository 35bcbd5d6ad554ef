import type { Table } from "@outturn/core/tables";
import { inWords } from "./month-axis.ts";
import type { Series } from "./series.ts";

/** The sums of some series month by month, in pence; with what they come to where `all` is named. */
export function monthTable(title: string, months: readonly string[], series: readonly Series[], all?: string): Table {
  const key = (at: number): string => `of-${at}`;
  const parts = series.map((_, at) => key(at));
  const sum = (amounts: readonly number[]): number => amounts.reduce((total, one) => total + one, 0);
  const cells = (of: (amounts: readonly number[]) => number) => ({
    ...Object.fromEntries(series.map(({ amounts }, at) => [key(at), of(amounts)])),
    ...(all !== undefined && { all: sum(series.map(({ amounts }) => of(amounts))) }),
  });
  return {
    title,
    columns: [
      { key: "month", label: "Month", unit: "text" },
      ...series.map(({ name }, at) => ({ key: key(at), label: name, unit: "pounds" as const })),
      ...(all === undefined ? [] : [{ key: "all", label: all, unit: "pounds" as const }]),
    ],
    rows: months.map((month, n) => ({ month: inWords(month), ...cells((amounts) => amounts[n]!) })),
    total: { month: "All months", ...cells(sum) },
    ...(all !== undefined && { across: { parts, wholes: ["all"] } }),
  };
}
