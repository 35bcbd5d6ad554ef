import type { Forecast } from "../forecast/index.ts";
import { own } from "../issues/index.ts";
import { rateAtEnd } from "../ledger/index.ts";
import type { Pence } from "../money/index.ts";
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
  const { plan, ledger, cost } = of;
  return ledger.rows.map(({ row, of: what, at, afterEnd }) => {
    const from = what === "post" ? plan.posts[at]! : plan.lines[at]!;
    const byYear = own(what === "post" ? cost.byPost : cost.byLine, row)!;
    return {
      row,
      name: afterEnd ? `${from.title}, after its end` : from.title,
      kind: afterEnd ? "after-end" : what === "post" ? "posts" : kindOfLine(of, at, byYear),
      ...(from.team !== undefined && { team: from.team }),
      byYear,
      fullYear: afterEnd ? undefined : what === "post" ? fullYearOfPost(of, at) : fullYearOfLine(of, at),
    };
  });
}

function kindOfLine({ plan, years }: Forecast, at: number, byYear: Sums["byYear"]): CostKind {
  if (plan.lines[at]!.kind === "staff") return "staff-lines";
  const sums = years.map((year) => byYear[year]!);
  return sums.some((sum) => sum < 0) && sums.every((sum) => sum <= 0) ? "income" : "other-lines";
}

/** A post that is only counted has its cost in a line, and its full year there. */
function fullYearOfPost({ plan, cost }: Forecast, at: number): Pence | undefined {
  const { id, pay } = plan.posts[at]!;
  return pay.is === "in-line" ? undefined : own(cost.fullYear, id);
}

/** A sum given by year goes on at its last rate; one paid once, or fixed for its days, has no full year. */
function fullYearOfLine({ plan }: Forecast, at: number): Pence | undefined {
  const line = plan.lines[at]!;
  return line.sum.is === "yearly" ? (rateAtEnd(line, plan)?.annual as Pence | undefined) : undefined;
}

/** Names that stand for one row each: the title, with the id where two share a title. */
export function distinct(costs: readonly Cost[]): readonly Cost[] {
  const counts = new Map<string, number>();
  for (const { name } of costs) counts.set(name, (counts.get(name) ?? 0) + 1);
  return costs.map((cost) => (counts.get(cost.name) === 1 ? cost : { ...cost, name: `${cost.name} (${cost.row})` }));
}
