import { yearOfMonth } from "../calendar/index.ts";
import { withoutLoss } from "../formula/index.ts";
import {
  type Base,
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
  const { posts, lines } = basesOf(plan, costs);
  const rowsOf = rowsByRecord(ledger);
  const places = costs.is === "employed" ? AFTER_VACANCIES : ALL_PLACES;
  return [...posts.flatMap((place) => rowsOf("post", place)), ...lines.flatMap((place) => rowsOf("line", place))].map(
    (row) => ({ row, places }),
  );
}

type RowsOf = (kind: "post" | "line", recordIndex: number) => readonly number[];

/** The rows of each post and line: its own, and what it costs after its end. */
function rowsByRecord({ rows }: Ledger): RowsOf {
  const found = remembered.get(rows);
  if (found) return found;
  const byRecord = { post: new Map<number, number[]>(), line: new Map<number, number[]>() };
  for (const [row, { of: kind, recordIndex }] of rows.entries()) {
    const own = byRecord[kind].get(recordIndex);
    if (own) own.push(row);
    else byRecord[kind].set(recordIndex, [row]);
  }
  const rowsOf: RowsOf = (kind, recordIndex) => byRecord[kind].get(recordIndex) ?? [];
  remembered.set(rows, rowsOf);
  return rowsOf;
}

const remembered = new WeakMap<Ledger["rows"], RowsOf>();

/** What a base row comes to from April to a month of the plan, both included. */
export function sumInYear(ledger: Ledger, { row, places }: BaseRow, monthIndex: number): number {
  let sum = 0;
  for (let month = monthIndex - (monthIndex % YEAR); month <= monthIndex; month += 1)
    for (const place of places) sum += amountAt(ledger, row, place, month);
  return sum;
}

const percentOfSeen = withoutLoss(percentOf);

/** Fills in the months of each percentage of costs, those that others are of first. */
export function takePercentages(ledger: Ledger, plan: Plan): void {
  const seenOf = new Map<Base, Float64Array>();
  for (const place of percentagesInOrder(plan)) {
    const planLine = plan.lines[place]!;
    if (!isPercentOfCosts(planLine)) continue;
    const base = basesOf(plan, planLine.sum.of);
    const seenByMonth = seenOf.get(base) ?? runningTotals(ledger, baseRows(ledger, plan, planLine.sum.of));
    seenOf.set(base, seenByMonth);
    const [own] = rowsByRecord(ledger)("line", place);
    const startIndex = ledger.starts[own! * COMPONENTS.length + TO_LINE]!;
    let percent = 0;
    let before = 0;
    for (let month = 0; month < ledger.months; month += 1) {
      if (month % YEAR === 0) {
        percent = percentIn(planLine.sum.percent, yearOfMonth(ledger.firstMonth + month));
        before = 0;
      }
      const seen = seenByMonth[month]!;
      ledger.amounts[startIndex + month] = percentOfSeen({ percent, before, seen });
      before = seen;
    }
  }
}

/** What some rows come to together, from April up to each month. */
function runningTotals(ledger: Ledger, rows: readonly BaseRow[]): Float64Array {
  const totals = new Float64Array(ledger.months);
  for (const { row, places } of rows)
    for (const place of places)
      for (let month = 0; month < ledger.months; month += 1) totals[month]! += amountAt(ledger, row, place, month);
  for (let month = 0; month < ledger.months; month += 1) if (month % YEAR > 0) totals[month]! += totals[month - 1]!;
  return totals;
}
