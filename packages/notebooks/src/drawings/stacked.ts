import type { Series } from "./series.ts";

/** A part of a month's bar, in the unit of the axis. */
export interface Part {
  readonly month: string;
  readonly from: number;
  readonly to: number;
}

/** Each series on top of those before it, what is below nothing downwards from there. Empty parts are left out. */
export function stacked(series: readonly Series[], months: readonly string[], unitIndex: number): Part[][] {
  const up = months.map(() => 0);
  const down = months.map(() => 0);
  return series.map(({ amounts }) =>
    months.flatMap((month, monthIndex): Part[] => {
      const amount = amounts[monthIndex]! / unitIndex;
      if (amount === 0) return [];
      const side = amount > 0 ? up : down;
      const from = side[monthIndex]!;
      side[monthIndex] = from + amount;
      return [{ month, from, to: from + amount }];
    }),
  );
}

/** A line over the bars: the top of each month's bar from its left edge to its right, and so on to the next. */
export function heights(series: readonly Series[], months: readonly string[], unitIndex: number): number[] {
  return months.map(
    (_, monthIndex) => series.reduce((total, { amounts }) => total + Math.max(0, amounts[monthIndex]!), 0) / unitIndex,
  );
}
