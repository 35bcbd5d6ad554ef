import { type OverYears, PERCENTILES, type RiskDifference, type RiskLevel, type Spread } from "../risk/index.ts";
import { MONEY_COUNTED } from "./risk-tables.ts";
import type { Cells, Column, Table } from "./table.ts";

const COLUMNS: readonly Column[] = [
  { key: "name", label: "Year", unit: "text" },
  { key: "mean", label: "Mean", unit: "pounds" },
  ...PERCENTILES.map((percentile) => ({ key: `p${percentile}`, label: `P${percentile}`, unit: "pounds" as const })),
];

/**
 * By how much a scenario comes to more than the plan in the same draws, in pence: the cost, then the gap at each level. Below each row
 * stands its standard error.
 *
 * @param levels - the levels of certainty that are shown
 * @example
 * const plan = readPlan({ outturn: 1, title: "Fees", years: { from: "2025/26", to: "2025/26" }, lines: [{ id: "fees", perYear: { "2025/26": "£90k" } }],
 *   risks: [{ id: "prices", risk: "line-cost", percent: 10, owner: "Head of Legal" }] });
 * const draws = drawRisks(plan, { seed: 1, draws: 2 });
 * riskDifferenceTables(riskDifference(draws, draws), ["confirmed"])[0]?.rows[0]?.["mean"] // => 0
 */
export const riskDifferenceTables = (difference: RiskDifference, levels: readonly RiskLevel[]): readonly Table[] => [
  spreadOfDifference("By how much the cost is higher", difference.cost, difference),
  ...levels.map((fundingLevel) =>
    spreadOfDifference(
      `By how much the gap is larger, with ${MONEY_COUNTED[fundingLevel]}`,
      difference.levels[fundingLevel].gap,
      difference,
    ),
  ),
];

function spreadOfDifference(title: string, spread: OverYears<Spread>, { years }: RiskDifference): Table {
  const named = [
    ...years.map((financialYear) => [financialYear as string, spread.byYear[financialYear]!] as const),
    ...(years.length > 1 ? [["All years", spread.all] as const] : []),
  ];
  const rows = named.flatMap(([name, { mean, percentiles }]): readonly Cells[] => {
    const figureRow = (pick: "amount" | "standardError"): Cells => ({
      mean: mean[pick],
      ...Object.fromEntries(PERCENTILES.map((percentile) => [`p${percentile}`, percentiles[percentile][pick]])),
    });
    return [
      { name, ...figureRow("amount") },
      { name: "give or take", ...figureRow("standardError") },
    ];
  });
  return { title, columns: COLUMNS, rows };
}
