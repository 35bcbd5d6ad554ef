import { COMPONENTS, type Ledger } from "./ledger.ts";

/** A total's columns: `width` of them, months of the plan or financial years. */
export type Bucket = "month" | "year";

const bucketsOf = (ledger: Ledger, by: Bucket): number => (by === "month" ? ledger.months : ledger.months / 12);
const bucketAt = (month: number, by: Bucket): number => (by === "month" ? month : Math.floor(month / 12));

/**
 * The only adding-up of facts: each row of the ledger, in pence, by month or by financial year of the plan.
 *
 * @returns rows × buckets
 */
export function totalByRow(ledger: Ledger, by: Bucket): Float64Array {
  const { rows, starts, amounts } = ledger;
  const width = bucketsOf(ledger, by);
  const bucket = Int32Array.from({ length: ledger.months }, (_, month) => bucketAt(month, by));
  const totals = new Float64Array(rows.length * width);
  for (let at = 0; at < rows.length; at += 1) {
    const { from, months } = rows[at]!;
    for (let component = 0; component < COMPONENTS.length; component += 1) {
      const start = starts[at * COMPONENTS.length + component]!;
      if (start < 0) continue;
      for (let month = 0; month < months; month += 1) {
        totals[at * width + bucket[from + month]!]! += amounts[start + month]!;
      }
    }
  }
  return totals;
}

/** The same by component: components × buckets. */
export function totalByComponent(ledger: Ledger, by: Bucket): Float64Array {
  const width = bucketsOf(ledger, by);
  const totals = new Float64Array(COMPONENTS.length * width);
  for (let component = 0; component < COMPONENTS.length; component += 1) {
    for (let month = 0; month < ledger.months; month += 1) {
      totals[component * width + bucketAt(month, by)]! += ledger.totals[component * ledger.months + month]!;
    }
  }
  return totals;
}

/** The whole, by month or year. */
export function totalInAll(ledger: Ledger, by: Bucket): Float64Array {
  const width = bucketsOf(ledger, by);
  const totals = new Float64Array(width);
  totalByComponent(ledger, by).forEach((amount, at) => {
    totals[at % width]! += amount;
  });
  return totals;
}
