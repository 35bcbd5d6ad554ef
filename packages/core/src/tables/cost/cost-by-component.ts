import type { Forecast } from "../../forecast/index.ts";
import { COMPONENTS, componentTitles } from "../../ledger/index.ts";
import type { Table } from "../table.ts";
import { type CostRow, costTable, type OfYear, totalOf, yearsOf } from "../year-columns.ts";

/** What a plan's cost is made of in each year: those components that there are, in pence. */
export function costByComponent(forecast: Forecast, only: OfYear = {}): Table<CostRow> {
  const financialYears = yearsOf(forecast, only);
  const { byComponent, total } = forecast.cost;
  const shown = COMPONENTS.filter((component) => forecast.years.some((year) => byComponent[component][year] !== 0));
  const rows = shown.map((component) => ({
    name: componentTitles[component],
    byYear: byComponent[component],
    figureOf: (year: string) => `cost.byComponent.${component}.${year}`,
  }));
  return costTable(
    { title: "Cost by component", label: "Component", rows, total: totalOf({ byYear: total }) },
    financialYears,
  );
}
