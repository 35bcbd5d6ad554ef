import { COMPONENTS } from "./components.ts";
import type { Ledger } from "./ledger.ts";

/** A total's columns: months of the plan or its financial years. */
export type Bucket = "month" | "year";

/**
 * The only adding-up of facts: each row of the ledger, in pence, by month or by financial year of the plan.
 *
 * @returns rows × buckets
 */
export const totalByRow = (ledger: Ledger, by: Bucket): Float64Array =>
  addedUp(ledger, by, ledger.rows.length, (row) => row);

/** The same by component: components × buckets. */
export const totalByComponent = (ledger: Ledger, by: Bucket): Float64Array =>
  addedUp(ledger, by, COMPONENTS.length, (_, component) => component);

/** The whole, by month or year. */
export const totalInAll = (ledger: Ledger, by: Bucket): Float64Array => addedUp(ledger, by, 1, () => 0);

const YEAR = 12;

/** Adds the cells of each row and component to the total at its place, month by month or a year at a time. */
function addedUp(
  { rows, starts, amounts, months }: Ledger,
  by: Bucket,
  places: number,
  placeOf: (row: number, component: number) => number,
): Float64Array {
  const width = by === "month" ? months : months / YEAR;
  const totals = new Float64Array(places * width);
  for (let row = 0; row < rows.length; row += 1) {
    const { from, months: used } = rows[row]!;
    for (let component = 0; component < COMPONENTS.length; component += 1) {
      const start = starts[row * COMPONENTS.length + component]!;
      if (start < 0) continue;
      const first = placeOf(row, component) * width;
      if (by === "month") {
        for (let month = from, at = start; month < from + used; month += 1, at += 1) {
          totals[first + month]! += amounts[at]!;
        }
        continue;
      }
      for (let month = from; month < from + used; ) {
        const year = Math.floor(month / YEAR);
        const past = Math.min(from + used, (year + 1) * YEAR);
        totals[first + year]! += sumOf(amounts, start + month - from, start + past - from);
        month = past;
      }
    }
  }
  return totals;
}

/** The sum of some cells, four at a time: with so little to do, turning round would be most of a loop's work. */
function sumOf(amounts: Float64Array, from: number, past: number): number {
  let sum = 0;
  let at = from;
  for (; at + 4 <= past; at += 4) sum += amounts[at]! + amounts[at + 1]! + (amounts[at + 2]! + amounts[at + 3]!);
  for (; at < past; at += 1) sum += amounts[at]!;
  return sum;
}
