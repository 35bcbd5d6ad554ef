import type { Forecast } from "../forecast/index.ts";
import { own } from "../issues/index.ts";
import { toldApart } from "../plan/index.ts";
import type { Sums } from "./year-columns.ts";

/** A post or a line, or what either costs after its end: its sums and what the plan says of it. */
export interface Cost extends Sums {
  readonly row: string;
  readonly name: string;
  readonly kind: CostKind;
  readonly team?: string;
}

export type CostKind = "posts" | "after-end" | "staff-lines" | "other-lines" | "income";

/** Every row of a forecast's ledger, in the plan's order. */
export function costsOf(of: Forecast): readonly Cost[] {
  const { ledger, cost } = of;
  const { posts, lines } = toldApart(of.plan);
  return ledger.rows.map(({ row, of: what, at, afterEnd }) => {
    const from = what === "post" ? posts[at]! : lines[at]!;
    const name = from.title;
    const byYear = own(what === "post" ? cost.byPost : cost.byLine, row)!;
    return {
      row,
      name: afterEnd ? `${name}, after its end` : name,
      kind: afterEnd ? "after-end" : what === "post" ? "posts" : kindOfLine(of, at, byYear),
      ...(from.team !== undefined && { team: from.team }),
      byYear,
      fullYear: afterEnd ? undefined : own(what === "post" ? cost.fullYear : cost.fullYearByLine, from.id),
    };
  });
}

function kindOfLine({ plan, years }: Forecast, at: number, byYear: Sums["byYear"]): CostKind {
  if (plan.lines[at]!.kind === "staff") return "staff-lines";
  if (plan.lines[at]!.income) return "income";
  const sums = years.map((year) => byYear[year]!);
  return sums.some((sum) => sum < 0) && sums.every((sum) => sum <= 0) ? "income" : "other-lines";
}
