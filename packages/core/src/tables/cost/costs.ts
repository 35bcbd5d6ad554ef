import type { Forecast } from "../../forecast/index.ts";
import { ownProperty } from "../../issues/index.ts";
import { rowPath } from "../../ledger/index.ts";
import { toldApart } from "../../plan/index.ts";
import type { NamedSums, YearlySums } from "../year-columns.ts";

/** A post or a line, or what either costs after its end: its sums and what the plan says of it. */
export interface ShownCost extends NamedSums {
  readonly row: string;
  readonly kind: CostKind;
  readonly team?: string;
}

export type CostKind = "posts" | "after-end" | "staff-lines" | "other-lines" | "income";

/** Every row of a forecast's ledger, in the plan's order. */
export function costsOf(forecast: Forecast): readonly ShownCost[] {
  const { ledger, cost } = forecast;
  const { posts, lines } = toldApart(forecast.plan);
  return ledger.rows.map(({ row, of: subject, recordIndex, afterEnd }, rowIndex) => {
    const from = subject === "post" ? posts[recordIndex]! : lines[recordIndex]!;
    const name = from.title;
    const byYear = ownProperty(subject === "post" ? cost.byPost : cost.byLine, row)!;
    return {
      row,
      name: afterEnd ? `${name}, after its end` : name,
      kind: afterEnd ? "after-end" : subject === "post" ? "posts" : kindOfLine(forecast, recordIndex, byYear),
      ...(from.team !== undefined && { team: from.team }),
      byYear,
      figureOf: (year) => `${rowPath(ledger, rowIndex)}.${year}`,
      fullYearFigure: `cost.${subject === "post" ? "fullYear" : "fullYearByLine"}.${from.id}`,
      fullYear: afterEnd ? undefined : ownProperty(subject === "post" ? cost.fullYear : cost.fullYearByLine, from.id),
    };
  });
}

function kindOfLine({ plan, years }: Forecast, lineIndex: number, byYear: YearlySums["byYear"]): CostKind {
  if (plan.lines[lineIndex]!.kind === "staff") return "staff-lines";
  if (plan.lines[lineIndex]!.income) return "income";
  const amounts = years.map((year) => byYear[year]!);
  return amounts.some((amount) => amount < 0) && amounts.every((amount) => amount <= 0) ? "income" : "other-lines";
}
