import type { Forecast } from "../forecast/index.ts";
import { type Cost, costsOf } from "./costs.ts";
import type { Table } from "./table.ts";
import { acrossYears, type CostRow, costColumns, costRow, type OfYear, together, yearsOf } from "./year-columns.ts";

/** What each team's posts and lines cost in each year and in a full one, in the order in which the plan names the teams; in pence. */
export function costByTeam(of: Forecast, only: OfYear = {}): Table<CostRow> {
  const years = yearsOf(of, only);
  const costs = costsOf(of);
  const teams = new Map<string | undefined, Cost[]>();
  for (const cost of costs) {
    const those = teams.get(cost.team);
    if (those) those.push(cost);
    else teams.set(cost.team, [cost]);
  }
  const none = teams.get(undefined);
  teams.delete(undefined);
  const rows = [...teams].map(([team, those]) => costRow(team!, together(those, years), years));
  return {
    title: "Cost by team",
    columns: costColumns("Team", years),
    rows: none ? [...rows, costRow("No team", together(none, years), years)] : rows,
    total: costRow("Total", together(costs, years), years),
    ...acrossYears(years),
  };
}
