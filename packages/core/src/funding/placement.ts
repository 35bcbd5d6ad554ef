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
  const parts = funding.classes.map((one, n) => spread(one, n, funding.costs, at, draw.years[at]!, sources));
  return { payments: parts.flatMap((one) => one.payments), unpaid: parts.flatMap((one) => one.unpaid) };
}

/** One class's payers over its costs. */
export function spread(
  { costs: places }: CostClass,
  n: number,
  costs: readonly CostUnit[],
  at: number,
  { paid }: Pick<DrawYear, "paid">,
  sources: readonly string[],
): Placement {
  const payments: Payment[] = [];
  const unpaid: Unpaid[] = [];
  let payer = 0;
  let left = paid[0]?.[n] ?? 0;
  for (const place of places) {
    const cost = costs[place]!;
    const { of, row } = cost;
    let due: number = sumInYear(cost, at);
    while (due > 0 && payer < paid.length) {
      const amount = Math.min(due, left) as Pence;
      const source = sources[payer - 1];
      if (amount > 0) payments.push(source === undefined ? { of, row, amount } : { source, of, row, amount });
      due -= amount;
      left -= amount;
      if (left === 0) {
        payer += 1;
        left = paid[payer]?.[n] ?? 0;
      }
    }
    if (due > 0) unpaid.push({ of, row, amount: due as Pence });
  }
  return { payments, unpaid };
}
