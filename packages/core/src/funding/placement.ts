import type { FinancialYear } from "../calendar/index.ts";
import type { Pence } from "../money/index.ts";
import { type CostClass, type CostUnit, sumInYear } from "./cost-unit.ts";
import type { DrawYear, Funding, Level } from "./funding.ts";

/** Who pays what in a year: one of the placings that the draw allows, always the same one. */
export interface Placement {
  readonly payments: readonly Payment[];
  readonly unpaid: readonly Unpaid[];
}

/** Money on a cost's row; without a source it is income of that year. */
export interface Payment {
  readonly source?: string;
  readonly of: CostUnit["of"];
  readonly row: string;
  readonly amount: Pence;
}

export interface Unpaid {
  readonly of: CostUnit["of"];
  readonly row: string;
  readonly amount: Pence;
}

/**
 * Each source's money of a year, placed on the rows of costs: where several sources pay the same costs, they pay them in the order
 * of the plan, and the costs are paid in the order of the rows.
 *
 * @throws RangeError when the year is not one of the plan's
 * @example
 * const plan = { years: { from: "2024/25", to: "2024/25" }, lines: [], savings: [], funding: [] };
 * const legal = { row: "legal", id: "legal", of: "line", tags: {}, spend: "revenue", byYear: [500] };
 * placement(fund(plan, [legal]), "total", "2024/25").unpaid // => [{ of: "line", row: "legal", amount: 500 }]
 */
export function placement(funding: Funding, level: Level, year: FinancialYear): Placement {
  const at = funding.years.indexOf(year);
  if (at < 0) throw new RangeError(`${year} is not a year of the plan`);
  const draw = funding.draws[level];
  const sources = draw.sources.map(({ source }) => source);
  const { paid, unpaid } = draw.years[at]!;
  const { classes, costs } = funding;
  return {
    payments: classes.flatMap((one, n) => spread(one, costs, at, paid[n]!, sources)),
    unpaid: classes.flatMap((one, n) => unpaidRows(one, costs, at, unpaid[n]!)),
  };
}

/** One class's payers over its costs. */
function spread(
  { costs: places }: CostClass,
  costs: readonly CostUnit[],
  at: number,
  shares: DrawYear["paid"][number],
  sources: readonly string[],
): readonly Payment[] {
  const payments: Payment[] = [];
  let next = 0;
  let left = shares[0]?.amount ?? 0;
  for (const place of places) {
    const cost = costs[place]!;
    const { of, row } = cost;
    let due: number = sumInYear(cost, at);
    while (due > 0 && next < shares.length) {
      const amount = Math.min(due, left) as Pence;
      const source = sources[shares[next]!.payer - 1];
      payments.push(source === undefined ? { of, row, amount } : { source, of, row, amount });
      due -= amount;
      left -= amount;
      if (left === 0) {
        next += 1;
        left = shares[next]?.amount ?? 0;
      }
    }
  }
  return payments;
}

/** The rows of a class that are left unpaid, in whole or in part: its costs are paid in order, so these are the last of them. */
export function unpaidRows(
  { costs: places }: CostClass,
  costs: readonly CostUnit[],
  at: number,
  unpaid: number,
): readonly Unpaid[] {
  const rows: Unpaid[] = [];
  let left = unpaid;
  for (let n = places.length - 1; left > 0; n -= 1) {
    const cost = costs[places[n]!]!;
    const amount = Math.min(left, Math.max(sumInYear(cost, at), 0)) as Pence;
    if (amount > 0) rows.push({ of: cost.of, row: cost.row, amount });
    left -= amount;
  }
  return rows.reverse();
}
