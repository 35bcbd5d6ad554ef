import { asPounds, type Pence } from "../money/index.ts";
import type { Sheet } from "../sheets/index.ts";
import type { RowValues } from "./rows/index.ts";
import { fileRow } from "./troubles.ts";

/** Adds rows up beside the totals that the list itself has, and says where the two differ. */
export function totalsWatch(sheet: Sheet) {
  let [all, sinceTotal, rowsSince] = [0, 0, 0];
  const says: string[] = [];
  const isSum = ({ money }: RowValues): boolean =>
    money !== undefined && money !== 0 && ((rowsSince > 1 && money === sinceTotal) || money === all);
  return {
    isSum,
    add({ money = 0 as Pence }: RowValues): void {
      all += money;
      sinceTotal += money;
      rowsSince += 1;
    },
    total(row: number, values: RowValues): void {
      if (values.money !== undefined && !isSum(values))
        says.push(
          `The total in row ${fileRow(sheet, row)} says ${asPounds(values.money)}; the rows above it come to ${asPounds(sinceTotal as Pence)} since the last total and ${asPounds(all as Pence)} in all.`,
        );
      [sinceTotal, rowsSince] = [0, 0];
    },
    remarks: (): readonly string[] => says,
  };
}
