import type { FinancialYear } from "../calendar/index.ts";
import type { Pence } from "../money/index.ts";
import { type CostClass, type CostUnit, sumInYear } from "./cost-unit.ts";
import type { DrawYear, Funding } from "./funding.ts";
import type { Level } from "./level.ts";

/** Who pays what in a year: one of the placings that the draw allows, always the same one. */
export interface Placement {
  readonly payments: readonly Payment[];
  readonly unpaid: readonly UnpaidCosts[];
}

/** Money on a cost's row; without a source it is income of that year. */
export interface Payment {
  readonly source?: string;
  readonly of: CostUnit["of"];
  readonly row: string;
  /** The source whose share of the row this is. */
  readonly share?: string;
  readonly amount: Pence;
}

export interface UnpaidCosts {
  readonly of: CostUnit["of"];
  readonly row: string;
  /** The source whose share of the row this is. */
  readonly share?: string;
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
export function placement(funding: Funding, fundingLevel: Level, year: FinancialYear): Placement {
  const yearIndex = funding.years.indexOf(year);
  if (yearIndex < 0) throw new RangeError(`${year} is not a year of the plan`);
  const draw = funding.byLevel[fundingLevel];
  const sources = draw.sources.map(({ source }) => source);
  const { paid, unpaid } = draw.years[yearIndex]!;
  const { classes, parts: costs } = funding;
  return {
    payments: classes.flatMap((costClass, classIndex) =>
      spreadPayment(costClass, costs, yearIndex, paid[classIndex]!, sources),
    ),
    unpaid: classes.flatMap((costClass, classIndex) => unpaidRows(costClass, costs, yearIndex, unpaid[classIndex]!)),
  };
}

/** One class's payers over its costs. */
function spreadPayment(
  { costs: places }: CostClass,
  costUnits: readonly CostUnit[],
  yearIndex: number,
  shares: DrawYear["paid"][number],
  sources: readonly string[],
): readonly Payment[] {
  const payments: Payment[] = [];
  let next = 0;
  let remaining = shares[0]?.amount ?? 0;
  for (const costIndex of places) {
    const costUnit = costUnits[costIndex]!;
    const { of, row } = costUnit;
    let due: number = sumInYear(costUnit, yearIndex);
    while (due > 0 && next < shares.length) {
      const amount = Math.min(due, remaining) as Pence;
      const sourceId = sources[shares[next]!.payer - 1];
      const onPart = { of, row, ...shareOf(costUnit), amount };
      payments.push(sourceId === undefined ? onPart : { source: sourceId, ...onPart });
      due -= amount;
      remaining -= amount;
      if (remaining === 0) {
        next += 1;
        remaining = shares[next]?.amount ?? 0;
      }
    }
  }
  return payments;
}

/** The rows of a class that are left unpaid, in whole or in part: its costs are paid in order, so these are the last of them. */
export function unpaidRows(
  { costs: places }: CostClass,
  costUnits: readonly CostUnit[],
  yearIndex: number,
  unpaid: number,
): readonly UnpaidCosts[] {
  const rows: UnpaidCosts[] = [];
  let remaining = unpaid;
  for (let index = places.length - 1; remaining > 0; index -= 1) {
    const costUnit = costUnits[places[index]!]!;
    const amount = Math.min(remaining, Math.max(sumInYear(costUnit, yearIndex), 0)) as Pence;
    if (amount > 0) rows.push({ of: costUnit.of, row: costUnit.row, ...shareOf(costUnit), amount });
    remaining -= amount;
  }
  return rows.reverse();
}

const shareOf = ({ part }: CostUnit): { readonly share?: string } =>
  part?.source === undefined ? {} : { share: part.source };
