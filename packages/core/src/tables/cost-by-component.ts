import type { Forecast } from "../forecast/index.ts";
import { COMPONENTS, componentTitles } from "../ledger/index.ts";
import type { Table } from "./table.ts";
import { acrossYears, type CostRow, costColumns, costRow, type OfYear, yearsOf } from "./year-columns.ts";

/** What a plan's cost is made of in each year: those components that there are, in pence. */
export function costByComponent(of: Forecast, only: OfYear = {}): Table<CostRow> {
  const years = yearsOf(of, only);
  const { byComponent, total } = of.cost;
  return {
    title: "Cost by component",
    columns: costColumns("Component", years),
    rows: COMPONENTS.filter((component) => of.years.some((year) => byComponent[component][year] !== 0)).map(
      (component) => costRow(componentTitles[component], { byYear: byComponent[component] }, years),
    ),
    total: costRow("Total", { byYear: total }, years),
    ...acrossYears(years),
  };
}
