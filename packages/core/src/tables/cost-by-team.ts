import type { Forecast } from "../forecast/index.ts";
import { costsOf, type ShownCost } from "./costs.ts";
import type { Table } from "./table.ts";
import { acrossYears, type CostRow, costColumns, costRow, type OfYear, sumsTogether, yearsOf } from "./year-columns.ts";

/** What each team's posts and lines cost in each year and in a full one, in the order in which the plan names the teams; in pence. */
export function costByTeam(forecast: Forecast, only: OfYear = {}): Table<CostRow> {
  const financialYears = yearsOf(forecast, only);
  const costs = costsOf(forecast);
  const teams = new Map<string | undefined, ShownCost[]>();
  for (const cost of costs) {
    const shownCosts = teams.get(cost.team);
    if (shownCosts) shownCosts.push(cost);
    else teams.set(cost.team, [cost]);
  }
  const none = teams.get(undefined);
  teams.delete(undefined);
  const costRows = [...teams].map(([team, shownCosts]) =>
    costRow(team!, sumsTogether(shownCosts, financialYears), financialYears),
  );
  return {
    title: "Cost by team",
    columns: costColumns("Team", financialYears),
    rows: none ? [...costRows, costRow("No team", sumsTogether(none, financialYears), financialYears)] : costRows,
    total: costRow("Total", sumsTogether(costs, financialYears), financialYears),
    ...acrossYears(financialYears),
  };
}
