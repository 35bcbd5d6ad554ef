import { type Month, type MonthIndex, monthOf } from "../calendar/index.ts";
import type { Pence } from "../money/index.ts";
import { COMPONENTS, type Component } from "./components.ts";

/** One row of the ledger: a post, a line, or what either costs after its end. */
export interface LedgerRow {
  /** The post's or line's id; after its end `<id>:after-end`. */
  readonly row: string;
  readonly of: "post" | "line";
  /** The place of the post or the line in the plan. */
  readonly recordIndex: number;
  readonly afterEnd: boolean;
  /** The first month with a cell, counted from the plan's first; and how many months have one. */
  readonly from: number;
  readonly months: number;
}

/**
 * The facts: post or line × month × component → whole pence, in one column, post by post; within a row, component by component;
 * within a component, month by month.
 */
export interface Ledger {
  readonly firstMonth: MonthIndex;
  readonly months: number;
  readonly rows: readonly LedgerRow[];
  /** For each row and component, where in `amounts` its months start; −1 where the row has none. */
  readonly starts: Int32Array;
  readonly amounts: Float64Array;
}

/** One fact, as a record. */
export interface CostFact {
  readonly row: string;
  readonly of: "post" | "line";
  readonly month: Month;
  readonly component: Component;
  readonly amount: Pence;
}

/** What a row costs in a month, by component; nothing where it has no cell. `monthIndex` counts from the plan's first. */
export function amountAt(ledger: Ledger, rowIndex: number, componentIndex: number, monthIndex: number): Pence {
  const startIndex = ledger.starts[rowIndex * COMPONENTS.length + componentIndex]!;
  const { from, months } = ledger.rows[rowIndex]!;
  const monthOfRow = monthIndex - from;
  return (
    startIndex < 0 || monthOfRow < 0 || monthOfRow >= months ? 0 : ledger.amounts[startIndex + monthOfRow]!
  ) as Pence;
}

/** Every fact that is not nothing, in the ledger's order: the view of one cell at a time. */
export function* facts(ledger: Ledger): Generator<CostFact> {
  for (const [rowIndex, { row, of, from, months }] of ledger.rows.entries()) {
    for (const [componentIndex, name] of COMPONENTS.entries()) {
      for (let monthIndex = from; monthIndex < from + months; monthIndex += 1) {
        const amount = amountAt(ledger, rowIndex, componentIndex, monthIndex);
        if (amount !== 0) yield { row, of, month: monthOf(ledger.firstMonth + monthIndex), component: name, amount };
      }
    }
  }
}
