import type { Forecast } from "../../forecast/index.ts";
import type { DataSet } from "./data-set.ts";
import { ledgerData } from "./ledger-data.ts";
import { fundingData, gapData, notesData } from "./money-data.ts";
import { staffByMonthData, staffData } from "./staff-data.ts";

export {
  type CodedColumn,
  type DataColumn,
  type DataSet,
  isCoded,
  type NumberColumn,
  type NumberKind,
} from "./data-set.ts";

/** Each set of data by its name; what none of it is asked for is not made. */
export const DATA_SETS = {
  ledger: ledgerData,
  staff: staffData,
  staff_by_month: staffByMonthData,
  funding: fundingData,
  gap: gapData,
  notes: notesData,
} as const satisfies { readonly [name: string]: (forecast: Forecast) => DataSet };

/**
 * A forecast's figures as other programs take them, one set after another: facts, staff, funding, gap and findings.
 *
 * @example
 * const plan = readPlan({ outturn: 1, title: "A plan", years: { from: "2024/25", to: "2024/25" },
 *   lines: [{ id: "legal", perYear: { "2024/25": 1200 } }] });
 * [...dataSets(forecast(plan))].map(({ name, rowCount }) => `${name} ${rowCount}`) // => ["ledger 12", "staff 1", "staff_by_month 0", "funding 0", "gap 9", "notes 2"]
 */
export function* dataSets(forecast: Forecast): Generator<DataSet> {
  for (const makeSet of Object.values(DATA_SETS)) yield makeSet(forecast);
}
