import type { FinancialYear } from "../../calendar/index.ts";
import type { Forecast } from "../../forecast/index.ts";
import { ownProperty } from "../../issues/index.ts";
import { oneSumOf } from "../../plan/index.ts";
import { fullYearOf } from "./full-year.ts";

/** What a post or a line costs, after its end too, in pence by year. */
export interface CostRow {
  readonly of: "post" | "line";
  /** Its place in the plan. */
  readonly recordIndex: number;
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
export function costRows(forecast: Forecast): readonly CostRow[] {
  const { plan, ledger, cost, years } = forecast;
  return ledger.rows.map(({ row, of: subject, recordIndex, afterEnd, from, months }): CostRow => {
    const amountsByYear = ownProperty(subject === "post" ? cost.byPost : cost.byLine, row)!;
    const line = subject === "line" ? plan.lines[recordIndex]! : undefined;
    const team = subject === "post" ? plan.posts[recordIndex]!.team : line!.team;
    const fullYear = afterEnd ? undefined : fullYearOf(forecast, subject, recordIndex);
    return {
      of: subject,
      recordIndex,
      ...(team !== undefined && { team }),
      isStaff: line === undefined || line.kind === "staff",
      isCapital: line?.spend === "capital",
      isOneOff: line !== undefined && oneSumOf(line.sum) !== undefined,
      hasIncome: years.some((year) => amountsByYear[year]! < 0),
      in: (year) => amountsByYear[year]!,
      isPartIn: (year) => {
        const first = 12 * years.indexOf(year);
        return amountsByYear[year] !== 0 && (from > first || from + months < first + 12);
      },
      ...(fullYear !== undefined && { fullYear }),
    };
  });
}

/** What rows come to in a year. */
export const added =
  (rowsOfCost: readonly CostRow[]) =>
  (year: FinancialYear): number =>
    rowsOfCost.reduce((total, costRow) => total + costRow.in(year), 0);
