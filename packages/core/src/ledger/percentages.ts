import { yearOfMonth } from "../calendar/index.ts";
import { exactly } from "../formula/index.ts";
import {
  basesOf,
  isPercentOfCosts,
  type PercentOfCosts,
  type Plan,
  percentagesInOrder,
  percentIn,
} from "../plan/index.ts";
import { percentOf } from "../rules/index.ts";
import { COMPONENTS, placeOfComponent } from "./components.ts";
import { amountAt, type Ledger } from "./ledger.ts";
import { TO_LINE } from "./postings.ts";
import { EMPLOYED_PLACES } from "./vacancy-target.ts";

const YEAR = 12;
const ALL_PLACES = [...COMPONENTS.keys()];
const AFTER_VACANCIES = [...EMPLOYED_PLACES, placeOfComponent("vacancy-factor")];

/** A row of the ledger that a percentage is of, and which of its components. */
export interface BaseRow {
  readonly row: number;
  readonly places: readonly number[];
}

/** The rows that a percentage of costs is of: of posts and lines that are named everything, of all employees what is employed cost. */
export function baseRows(ledger: Ledger, plan: Plan, costs: PercentOfCosts["sum"]["of"]): readonly BaseRow[] {
  const base = basesOf(plan, costs);
  const named = { post: new Set(base.posts), line: new Set(base.lines) };
  const places = costs.is === "employed" ? AFTER_VACANCIES : ALL_PLACES;
  return ledger.rows.flatMap(({ of: kind, recordIndex }, row) =>
    named[kind].has(recordIndex) ? [{ row, places }] : [],
  );
}

/** What a base row comes to from April to a month of the plan, both included. */
export function sumInYear(ledger: Ledger, { row, places }: BaseRow, monthIndex: number): number {
  let sum = 0;
  for (let month = monthIndex - (monthIndex % YEAR); month <= monthIndex; month += 1)
    for (const place of places) sum += amountAt(ledger, row, place, month);
  return sum;
}

const exactPercent = exactly(percentOf);

/** Fills in the months of each percentage of costs, those that others are of first. */
export function takePercentages(ledger: Ledger, plan: Plan): void {
  for (const place of percentagesInOrder(plan)) {
    const planLine = plan.lines[place]!;
    if (!isPercentOfCosts(planLine)) continue;
    const rows = baseRows(ledger, plan, planLine.sum.of);
    const own = ledger.rows.findIndex((ledgerRow) => ledgerRow.of === "line" && ledgerRow.recordIndex === place);
    const startIndex = ledger.starts[own * COMPONENTS.length + TO_LINE]!;
    let percent = 0n;
    let before = 0;
    for (let month = 0; month < ledger.months; month += 1) {
      if (month % YEAR === 0) {
        percent = BigInt(percentIn(planLine.sum.percent, yearOfMonth(ledger.firstMonth + month)));
        before = 0;
      }
      let seen = before;
      for (const { row, places } of rows) for (const part of places) seen += amountAt(ledger, row, part, month);
      const amount = exactPercent({ percent, before: BigInt(before), seen: BigInt(seen) });
      ledger.amounts[startIndex + month] = Number(amount);
      before = seen;
    }
  }
}
