import type { Forecast } from "../../forecast/index.ts";
import type { Table } from "../table.ts";
import { type CostRow, costTable, type OfYear, sumsTogether, totalOf, yearsOf } from "../year-columns.ts";
import { costsOf, type ShownCost } from "./costs.ts";

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
  const rows = [...teams].map(([team, shownCosts]) => ({ name: team!, ...sumsTogether(shownCosts, financialYears) }));
  return costTable(
    {
      title: "Cost by team",
      label: "Team",
      rows: none ? [...rows, { name: "No team", ...sumsTogether(none, financialYears) }] : rows,
      total: totalOf(sumsTogether(costs, financialYears)),
    },
    financialYears,
  );
}
