import type { FinancialYear } from "../../calendar/index.ts";
import type { Forecast } from "../../forecast/index.ts";
import { fullYearOf } from "./full-year.ts";

/** What a post or a line costs, after its end too, in pence by year. */
export interface CostRow {
  readonly of: "post" | "line";
  /** Its place in the plan. */
  readonly at: number;
  readonly team?: string;
  readonly isStaff: boolean;
  readonly isCapital: boolean;
  /** Paid once, or a fixed sum for its days. */
  readonly isOneOff: boolean;
  /** Whether it brings money in, in some year. */
  readonly hasIncome: boolean;
  readonly in: (year: FinancialYear) => number;
  /** Whether it costs something in some months of a year and not in others. */
  readonly isPartIn: (year: FinancialYear) => boolean;
  /** What has ended and does not go on has none. */
  readonly fullYear?: number;
}

/** The rows of a forecast's ledger as claims speak of them. */
export function costRows(of: Forecast): readonly CostRow[] {
  const { plan, ledger, cost, years } = of;
  return ledger.rows.map(({ row, of: what, at, afterEnd, from, months }): CostRow => {
    const sums = (what === "post" ? cost.byPost : cost.byLine)[row]!;
    const line = what === "line" ? plan.lines[at]! : undefined;
    const team = what === "post" ? plan.posts[at]!.team : line!.team;
    const fullYear = afterEnd ? undefined : fullYearOf(of, what, at);
    return {
      of: what,
      at,
      ...(team !== undefined && { team }),
      isStaff: line === undefined || line.kind === "staff",
      isCapital: line?.spend === "capital",
      isOneOff: line !== undefined && line.sum.is !== "yearly",
      hasIncome: years.some((year) => sums[year]! < 0),
      in: (year) => sums[year]!,
      isPartIn: (year) => {
        const first = 12 * years.indexOf(year);
        return sums[year] !== 0 && (from > first || from + months < first + 12);
      },
      ...(fullYear !== undefined && { fullYear }),
    };
  });
}

/** What rows come to in a year. */
export const added =
  (rows: readonly CostRow[]) =>
  (year: FinancialYear): number =>
    rows.reduce((sum, row) => sum + row.in(year), 0);
