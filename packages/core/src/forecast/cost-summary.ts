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
import type { Plan } from "../plan/index.ts";
import type { Timeline } from "../timeline/index.ts";
import { type ByYear, byYear } from "./by-year.ts";

/** What a plan costs, in pence: `total` is the sum of `byComponent`, and of `byPost` and `byLine` together. */
export interface CostSummary {
  readonly total: ByYear<Pence>;
  /** Where the plan has a line of income: the cost without those lines, and those lines (below nothing); together they are `total`. */
  readonly gross?: ByYear<Pence>;
  readonly income?: ByYear<Pence>;
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
    ...grossAndIncome(ledger, plan, financialYears, rows),
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

/** Cost without the plan's lines of income, and those lines, by year; nothing of a plan without such lines. */
function grossAndIncome(
  ledger: Ledger,
  plan: Plan,
  financialYears: readonly FinancialYear[],
  totals: Float64Array,
): Pick<CostSummary, "gross" | "income"> {
  if (!plan.lines.some(({ income }) => income)) return {};
  const add = (wanted: boolean): ByYear<Pence> =>
    byYear(
      financialYears,
      (yearIndex) =>
        ledger.rows.reduce(
          (total, ledgerRow, index) =>
            isIncome(plan, ledgerRow) === wanted ? total + totals[index * financialYears.length + yearIndex]! : total,
          0,
        ) as Pence,
    );
  return { gross: add(false), income: add(true) };
}

/** Whether a row of the ledger is a line of income. */
export const isIncome = ({ lines }: Plan, { of, recordIndex }: Ledger["rows"][number]): boolean =>
  of === "line" && lines[recordIndex]!.income === true;
