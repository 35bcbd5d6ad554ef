import type { Forecast } from "../forecast/index.ts";
import { COMPONENTS, componentTitles } from "../ledger/index.ts";
import type { Table } from "./table.ts";
import { acrossYears, type CostRow, costColumns, costRow, type OfYear, yearsOf } from "./year-columns.ts";

/** What a plan's cost is made of in each year: those components that there are, in pence. */
export function costByComponent(forecast: Forecast, only: OfYear = {}): Table<CostRow> {
  const financialYears = yearsOf(forecast, only);
  const { byComponent, total } = forecast.cost;
  return {
    title: "Cost by component",
    columns: costColumns("Component", financialYears),
    rows: COMPONENTS.filter((component) => forecast.years.some((year) => byComponent[component][year] !== 0)).map(
      (component) => costRow(componentTitles[component], { byYear: byComponent[component] }, financialYears),
    ),
    total: costRow("Total", { byYear: total }, financialYears),
    ...acrossYears(financialYears),
  };
}
