import { type FinancialYear, type Month, monthOf } from "../calendar/index.ts";
import {
  COMPONENTS,
  type Component,
  fullYears,
  type Ledger,
  totalByComponent,
  totalByRow,
  totalInAll,
} from "../ledger/index.ts";
import type { Pence } from "../money/index.ts";
import type { Timeline } from "../timeline/index.ts";
import { type ByYear, byYear } from "./by-year.ts";

/** What a plan costs, in pence: `total` is the sum of `byComponent`, and of `byPost` and `byLine` together. */
export interface CostSummary {
  readonly total: ByYear<Pence>;
  readonly byComponent: { readonly [component in Component]: ByYear<Pence> };
  /** By post id, and `<id>:after-end` for what goes on after a post's end. */
  readonly byPost: { readonly [row: string]: ByYear<Pence> };
  readonly byLine: { readonly [row: string]: ByYear<Pence> };
  readonly byMonth: { readonly [month: Month]: Pence };
  /** What all people of a post cost in a full year, by post id (Outturn convention C17). What has ended and does not go on has none. */
  readonly fullYear: { readonly [post: string]: Pence };
  /** Likewise of each line: what is paid once, or fixed for its days, has none. */
  readonly fullYearByLine: { readonly [lineId: string]: Pence };
  /** Of all posts and lines that have one. */
  readonly fullYearTotal: Pence;
}

/** The totals of a ledger that every output shows. */
export function costSummary(timeline: Timeline, ledger: Ledger, financialYears: readonly FinancialYear[]): CostSummary {
  const width = financialYears.length;
  const amountsOf = (totals: Float64Array, rowIndex: number): ByYear<Pence> =>
    byYear(financialYears, (yearIndex) => totals[rowIndex * width + yearIndex]! as Pence);
  const rows = totalByRow(ledger, "year");
  const components = totalByComponent(ledger, "year");
  const rowsOf = (kind: "post" | "line") =>
    Object.fromEntries(
      ledger.rows.flatMap((ledgerRow, rowIndex) =>
        ledgerRow.of === kind ? [[ledgerRow.row, amountsOf(rows, rowIndex)]] : [],
      ),
    );
  const { plan } = timeline;
  const full = fullYears(timeline);
  const knownAmounts = (records: readonly { readonly id: string }[], sums: readonly (Pence | undefined)[]) =>
    records.flatMap(({ id }, position) => (sums[position] === undefined ? [] : [[id, sums[position]] as const]));
  const [ofPosts, ofLines] = [knownAmounts(plan.posts, full.posts), knownAmounts(plan.lines, full.lines)];
  return {
    total: amountsOf(totalInAll(ledger, "year"), 0),
    byComponent: Object.fromEntries(
      COMPONENTS.map((name, componentIndex) => [name, amountsOf(components, componentIndex)]),
    ) as CostSummary["byComponent"],
    byPost: rowsOf("post"),
    byLine: rowsOf("line"),
    byMonth: Object.fromEntries(
      [...totalInAll(ledger, "month")].map((amount, position) => [
        monthOf(ledger.firstMonth + position),
        amount as Pence,
      ]),
    ),
    fullYear: Object.fromEntries(ofPosts),
    fullYearByLine: Object.fromEntries(ofLines),
    fullYearTotal: [...ofPosts, ...ofLines].reduce((total, [, amount]) => total + amount, 0) as Pence,
  };
}
