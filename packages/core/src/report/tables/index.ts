import type { ReportTable } from "../document/block.ts";
import type { Writer } from "../writer.ts";
import { actionTable, statusTable } from "./action-tables.ts";
import { assumptionTable } from "./assumption-table.ts";
import { balanceTable, cumulativeTable, incrementalTable, reserveTable } from "./budget-tables.ts";
import { componentTable, costTable } from "./cost-tables.ts";
import { demandTables } from "./demand-tables.ts";
import { fundingTable, gapTable, sourceTables } from "./funding-tables.ts";
import { optionTable } from "./option-table.ts";
import { rateTable } from "./rates-table.ts";
import { riskTables } from "./risk-tables.ts";
import { staffTable } from "./staff-table.ts";

type Tables = (paperWriter: Writer) => readonly ReportTable[];

const some =
  (table: (paperWriter: Writer) => ReportTable | undefined): Tables =>
  (paperWriter) =>
    [table(paperWriter)].filter((found) => found !== undefined);

/** What a template may show as a table, as `{{table cost}}`, by its name; of some plans there is none. */
export const reportTables = {
  cost: some(costTable),
  components: some(componentTable),
  staff: some(staffTable),
  funding: some(fundingTable),
  sources: sourceTables,
  gap: some(gapTable),
  options: some(optionTable),
  rates: some(rateTable),
  assumptions: some(assumptionTable),
  cumulative: some(cumulativeTable),
  incremental: some(incrementalTable),
  balance: some(balanceTable),
  reserves: some(reserveTable),
  risks: riskTables,
  demand: demandTables,
  statuses: some(statusTable),
  actions: some(actionTable),
} as const satisfies { readonly [name: string]: Tables };
