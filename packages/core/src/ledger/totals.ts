import { COMPONENTS } from "./components.ts";
import type { Ledger } from "./ledger.ts";

/** A total's columns: months of the plan or its financial years. */
export type Bucket = "month" | "year";

/**
 * The only adding-up of facts: each row of the ledger, in pence, by month or by financial year of the plan.
 *
 * @returns rows × buckets
 */
export const totalByRow = (ledger: Ledger, bucket: Bucket): Float64Array =>
  addedUp(ledger, bucket, ledger.rows.length, (rowIndex) => rowIndex);

/** The same by component: components × buckets. */
export const totalByComponent = (ledger: Ledger, bucket: Bucket): Float64Array =>
  addedUp(ledger, bucket, COMPONENTS.length, (_, componentIndex) => componentIndex);

/** The whole, by month or year. */
export const totalInAll = (ledger: Ledger, bucket: Bucket): Float64Array => addedUp(ledger, bucket, 1, () => 0);

const YEAR = 12;

/** Adds the cells of each row and component to the total at its place, month by month or a year at a time. */
function addedUp(
  { rows, starts, amounts, months }: Ledger,
  bucket: Bucket,
  places: number,
  placeOf: (rowIndex: number, componentIndex: number) => number,
): Float64Array {
  const width = bucket === "month" ? months : months / YEAR;
  const totals = new Float64Array(places * width);
  for (let rowIndex = 0; rowIndex < rows.length; rowIndex += 1) {
    const { from, months: usedCount } = rows[rowIndex]!;
    for (let componentIndex = 0; componentIndex < COMPONENTS.length; componentIndex += 1) {
      const startIndex = starts[rowIndex * COMPONENTS.length + componentIndex]!;
      if (startIndex < 0) continue;
      const first = placeOf(rowIndex, componentIndex) * width;
      if (bucket === "month") {
        for (
          let monthIndex = from, position = startIndex;
          monthIndex < from + usedCount;
          monthIndex += 1, position += 1
        ) {
          totals[first + monthIndex]! += amounts[position]!;
        }
        continue;
      }
      for (let monthIndex = from; monthIndex < from + usedCount; ) {
        const yearIndex = Math.floor(monthIndex / YEAR);
        const pastMonth = Math.min(from + usedCount, (yearIndex + 1) * YEAR);
        totals[first + yearIndex]! += sumOfCells(
          amounts,
          startIndex + monthIndex - from,
          startIndex + pastMonth - from,
        );
        monthIndex = pastMonth;
      }
    }
  }
  return totals;
}

/** The sum of some cells, four at a time: with so little to do, turning round would be most of a loop's work. */
function sumOfCells(amounts: Float64Array, fromCell: number, pastCell: number): number {
  let amount = 0;
  let position = fromCell;
  for (; position + 4 <= pastCell; position += 4)
    amount += amounts[position]! + amounts[position + 1]! + (amounts[position + 2]! + amounts[position + 3]!);
  for (; position < pastCell; position += 1) amount += amounts[position]!;
  return amount;
}
