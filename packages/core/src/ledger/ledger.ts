import { type Month, type MonthIndex, monthOf } from "../calendar/index.ts";
import type { Pence } from "../money/index.ts";
import { COMPONENTS, type Component } from "./components.ts";

/** One row of the ledger: a post, a line, or what either costs after its end. */
export interface LedgerRow {
  /** The post's or line's id; after its end `<id>:after-end`. */
  readonly row: string;
  readonly of: "post" | "line";
  /** The place of the post or the line in the plan. */
  readonly at: number;
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

/** What a row costs in a month, by component; nothing where it has no cell. `month` counts from the plan's first. */
export function amountAt(ledger: Ledger, row: number, component: number, month: number): Pence {
  const start = ledger.starts[row * COMPONENTS.length + component]!;
  const { from, months } = ledger.rows[row]!;
  const within = month - from;
  return (start < 0 || within < 0 || within >= months ? 0 : ledger.amounts[start + within]!) as Pence;
}

/** Every fact that is not nothing, in the ledger's order: the view of one cell at a time. */
export function* facts(ledger: Ledger): Generator<CostFact> {
  for (const [at, { row, of, from, months }] of ledger.rows.entries()) {
    for (const [component, name] of COMPONENTS.entries()) {
      for (let month = from; month < from + months; month += 1) {
        const amount = amountAt(ledger, at, component, month);
        if (amount !== 0) yield { row, of, month: monthOf(ledger.firstMonth + month), component: name, amount };
      }
    }
  }
}
