import { mediumTermBudget } from "../budget/index.ts";
import type { Forecast } from "../forecast/index.ts";
import { actionsAnswer, caseloadForecasts } from "../questions/index.ts";
import { actionTables } from "./action-tables.ts";
import { budgetTables } from "./budget-tables.ts";
import { caseloadTable } from "./caseload-tables.ts";
import { conventionsOf } from "./conventions.ts";
import { costByComponent } from "./cost/cost-by-component.ts";
import { costByMonth } from "./cost/cost-by-month.ts";
import { costByLine, costByPost } from "./cost/cost-by-row.ts";
import { costByShare } from "./cost/cost-by-share.ts";
import { costByTeam } from "./cost/cost-by-team.ts";
import { costByYear } from "./cost/cost-by-year.ts";
import { fundingBySource } from "./funding-by-source.ts";
import { gapByYear } from "./gap-by-year.ts";
import { grossAndNet } from "./gross-and-net.ts";
import { type NamedTable, namedTables } from "./named-tables.ts";
import { rangeTables } from "./ranges.ts";
import { ratesTable } from "./rates-table.ts";
import { staffByYear } from "./staff-by-year.ts";
import type { Table } from "./table.ts";
import type { TableName } from "./table-names.ts";

/** The tables of a forecast by what they are called; of some there are several, or none. */
const TABLES: { readonly [name in TableName]?: (forecast: Forecast) => Table | readonly Table[] | undefined } = {
  cost_by_year: costByYear,
  gross_and_net: grossAndNet,
  cost_by_component: costByComponent,
  cost_by_team: costByTeam,
  cost_by_post: costByPost,
  cost_by_line: costByLine,
  cost_by_share: (forecast) => (Object.keys(forecast.shares).length === 0 ? undefined : costByShare(forecast)),
  cost_by_month: costByMonth,
  staff_by_year: staffByYear,
  funding: fundingBySource,
  gap_by_year: gapByYear,
  ranges: rangeTables,
  budget: ({ plan }) => {
    const mediumTerm = mediumTermBudget(plan);
    return mediumTerm && budgetTables(mediumTerm);
  },
  caseload: (forecast) => caseloadForecasts(forecast).map(caseloadTable),
  conventions: conventionsOf,
  rates: ratesTable,
};

/** Every table of a forecast and of the budget that it belongs to, with figures as they are and not as they are shown. */
export const forecastTables = (forecast: Forecast): readonly NamedTable[] => [
  ...Object.entries(TABLES).flatMap(([name, tablesOf]) => namedTables(name as TableName, tablesOf(forecast))),
  ...(forecast.plan.actions === undefined ? [] : actionTables(forecast, actionsAnswer(forecast))),
];
