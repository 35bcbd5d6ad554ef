export { actionTables, recommendationInWords } from "./action-tables.ts";
export { gradeInWords, leftByYear, moneyAfterEnd, vacanciesNeeded, whatGoesOn } from "./after-end-tables.ts";
export type { BudgetRow } from "./budget-rows.ts";
export { budgetHeadline, budgetTables } from "./budget-tables.ts";
export { caseloadSays, caseloadTable } from "./caseload-tables.ts";
export {
  allYears,
  type ComparedFigure,
  type ComparedForecast,
  comparedTables,
  differenceTable,
  type NamedForecast,
  sideColumn,
  yearlySums,
} from "./compared-tables.ts";
export type { ConventionRow } from "./conventions.ts";
export { conventionsOf, conventionsShown } from "./conventions.ts";
export { costByComponent } from "./cost/cost-by-component.ts";
export { costByMonth } from "./cost/cost-by-month.ts";
export { costByLine, costByPost } from "./cost/cost-by-row.ts";
export { costByShare } from "./cost/cost-by-share.ts";
export { costByTeam } from "./cost/cost-by-team.ts";
export { costByYear } from "./cost/cost-by-year.ts";
export {
  type CodedColumn,
  DATA_SETS,
  type DataColumn,
  type DataSet,
  dataSets,
  isCoded,
  type NumberColumn,
  type NumberKind,
} from "./data/index.ts";
export { type DemandRow, demandInWords, demandTables, volumeMixPriceTable } from "./demand-tables.ts";
export { exactTable } from "./exact-table.ts";
export { figuresByName, NAME_PREFIX } from "./figures-by-name.ts";
export { budgetSays, figuresSaid, forecastSays, type SaidPart } from "./figures-said.ts";
export { forecastTables } from "./forecast-tables.ts";
export type { FundingRow } from "./funding-by-source.ts";
export { fundingBySource } from "./funding-by-source.ts";
export { gapByYear } from "./gap-by-year.ts";
export { isNil } from "./gap-said.ts";
export { grossAndNet } from "./gross-and-net.ts";
export { headline } from "./headline.ts";
export { investSays, investTables } from "./invest-tables.ts";
export { joinedTables } from "./joined-tables.ts";
export { listByGroup, listSetAside, listTotals } from "./list-totals.ts";
export { inBrief, MONEY_SHOWN, type MoneyShown } from "./money-shown.ts";
export { type NamedTable, namedTables } from "./named-tables.ts";
export type { PublishedRow } from "./published-rates.ts";
export { publishedRates, publishedRatesJson } from "./published-rates.ts";
export { rangeTables } from "./ranges.ts";
export type { RateRow } from "./rates-table.ts";
export { placeholderWarning, ratesTable } from "./rates-table.ts";
export { reconciliationTables } from "./reconcile-tables.ts";
export { reconciliationHeadline, shareMatched } from "./reconcile-words.ts";
export { riskDifferenceTables } from "./risk-difference-tables.ts";
export { MONEY_COUNTED, riskAloneTable, riskDriversTable, riskPartsTable, riskTables } from "./risk-tables.ts";
export type { ShownRow, ShownTable } from "./shown.ts";
export { shownTable } from "./shown.ts";
export type { StaffRow } from "./staff-by-year.ts";
export { staffByYear } from "./staff-by-year.ts";
export type { Across, Cell, CellFigures, Cells, Column, ColumnUnit, Table } from "./table.ts";
export { TABLE_NAMES, type TableName } from "./table-names.ts";
export { toTenth } from "./to-tenth.ts";
export { valuesSheets } from "./values-sheets.ts";
export { actionSays } from "./words/action-words.ts";
export { afterEndHeadline, afterEndInWords } from "./words/after-end-words.ts";
export { agencyDays, agencySays } from "./words/agency-words.ts";
export { casesInBrief, comparedInBrief, unfundedInWords } from "./words/compared-words.ts";
export { driversSay } from "./words/driver-words.ts";
export { riskDifferenceSays } from "./words/risk-difference-words.ts";
export {
  aloneAt,
  drawsNeededSays,
  levelsSaid,
  riskEvidence,
  riskInBrief,
  riskSays,
  risksSay,
} from "./words/risk-words.ts";
export { weekMovedSays, weeksDiffer } from "./words/week-words.ts";
export { gapInSentences, inSentences } from "./words/words.ts";
export type { CostRow, OfYear } from "./year-columns.ts";
