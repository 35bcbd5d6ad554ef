import type { Forecast } from "../forecast/index.ts";
import type { Line } from "../plan/index.ts";
import { costsOf } from "./cost/costs.ts";
import type { Table } from "./table.ts";
import {
  type CostRow,
  costTable,
  type NamedSums,
  type OfYear,
  sumsTogether,
  totalOf,
  yearsOf,
} from "./year-columns.ts";

/** Income by how certain it is, each with the name of its row. */
const STATUSES: readonly { readonly status: Line["status"]; readonly name: string }[] = [
  { status: undefined, name: "Income" },
  { status: "conditional", name: "Income, conditional" },
  { status: "unconfirmed", name: "Income, unconfirmed" },
];

/**
 * Gross cost, income and net cost by year, in pence; nothing of a plan that has no line of `income: true`.
 *
 * @example
 * const plan = readPlan({ outturn: 1, title: "Planners", years: { from: "2024/25", to: "2024/25" },
 *   lines: [{ id: "team", perYear: { "2024/25": "£250k" } }, { id: "fees", income: true, perYear: { "2024/25": "£100k" } }] });
 * grossAndNet(forecast(plan))?.rows.map((row) => row["2024/25"]) // => [25000000, -10000000]
 */
export function grossAndNet(forecast: Forecast, only: OfYear = {}): Table<CostRow> | undefined {
  if (!forecast.cost.gross) return undefined;
  const financialYears = yearsOf(forecast, only);
  const costs = costsOf(forecast);
  const declared = new Set(forecast.plan.lines.filter(({ income }) => income).map(({ id }) => id));
  const isIncome = (cost: (typeof costs)[number]): boolean => cost.kind === "income" && declared.has(cost.row);
  const sumOf = (selected: typeof costs, name: string, figure?: "gross" | "income"): NamedSums => ({
    ...{ name, ...sumsTogether(selected, financialYears) },
    ...(figure && { figureOf: (year) => `cost.${figure}.${year}` }),
  });
  const isUncertain = forecast.plan.lines.some(({ status }) => status !== undefined);
  const incomes = STATUSES.flatMap(({ status, name }) => {
    const lines = new Set(forecast.plan.lines.filter((line) => line.status === status).map(({ id }) => id));
    const received = costs.filter((cost) => isIncome(cost) && lines.has(cost.row));
    return received.length === 0 && (status !== undefined || isUncertain)
      ? []
      : [sumOf(received, name, isUncertain ? undefined : "income")];
  });
  const gross = costs.filter((cost) => !isIncome(cost));
  return costTable(
    {
      title: "Gross, income and net",
      label: "",
      rows: [sumOf(gross, "Gross cost", "gross"), ...incomes],
      total: totalOf(sumsTogether(costs, financialYears), "Net cost"),
    },
    financialYears,
  );
}
