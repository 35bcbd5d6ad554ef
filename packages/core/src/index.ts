export type { Day, FinancialYear, Month } from "./calendar/index.ts";
export type { ExplainOptions, ExplanationLine, Forecast, ForecastOptions, Note, NoteCode } from "./forecast/index.ts";
export { contract, explain, explanation, forecast, VERSION } from "./forecast/index.ts";
export type { Because } from "./formula/index.ts";
export type { Level, Placement } from "./funding/index.ts";
export { placement } from "./funding/index.ts";
export type { Issue, IssueCode } from "./issues/index.ts";
export { nearest, PlanError } from "./issues/index.ts";
export type { CostFact } from "./ledger/index.ts";
export { facts } from "./ledger/index.ts";
export type { Pence } from "./money/index.ts";
export type { Plan } from "./plan/index.ts";
export { planJsonSchema, readPlan } from "./plan/index.ts";
export type { Rates } from "./rates/index.ts";
export { published } from "./rates/index.ts";
export type {
  Across,
  Cell,
  Cells,
  Column,
  ColumnUnit,
  ConventionRow,
  CostRow,
  FundingRow,
  MoneyShown,
  OfYear,
  PublishedRow,
  RateRow,
  ShownRow,
  ShownTable,
  StaffRow,
  Table,
} from "./tables/index.ts";
export {
  conventionsOf,
  conventionsShown,
  costByComponent,
  costByLine,
  costByMonth,
  costByPost,
  costByTeam,
  costByYear,
  fundingBySource,
  gapByYear,
  headline,
  inBrief,
  inSentences,
  MONEY_SHOWN,
  placeholderWarning,
  publishedRates,
  publishedRatesJson,
  ratesTable,
  shownTable,
  staffByYear,
} from "./tables/index.ts";
