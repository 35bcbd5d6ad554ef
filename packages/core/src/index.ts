export type { Day, FinancialYear, Month } from "./calendar/index.ts";
export {
  addDays,
  addMonths,
  dayInWords,
  firstDay,
  firstMonth,
  lastDay,
  monthIndex,
  monthOf,
  writtenDay,
  yearOfMonth,
  yearsFrom,
} from "./calendar/index.ts";
export type {
  ExplainOptions,
  ExplanationLine,
  ExplanationWords,
  Forecast,
  ForecastOptions,
  Note,
  NoteCode,
} from "./forecast/index.ts";
export { contract, explain, explanation, explanationInWords, forecast, setAside, VERSION } from "./forecast/index.ts";
export type { Explanation } from "./formula/index.ts";
export type { Level, Placement } from "./funding/index.ts";
export { placement } from "./funding/index.ts";
export type { Issue, IssueCode } from "./issues/index.ts";
export { nearest, PlanError } from "./issues/index.ts";
export type { CostFact } from "./ledger/index.ts";
export { facts } from "./ledger/index.ts";
export type { Millionths, Pence } from "./money/index.ts";
export { asPercent, asPounds, inPounds, readMoney, readPercent } from "./money/index.ts";
export type {
  BudgetSpec,
  ClaimSpec,
  DraftRead,
  FieldName,
  FieldValue,
  FundingSpec,
  JsonSchema,
  LineSpec,
  PayAwardSpec,
  Plan,
  PlanSpec,
  PostSpec,
  SavingSpec,
  ScenarioSpec,
  SchemaName,
} from "./plan/index.ts";
export {
  costIssues,
  isByYear,
  planJsonSchema,
  readField,
  readPlan,
  scaleOfPay,
  toldApart,
  writePlan,
} from "./plan/index.ts";
export type { Rates } from "./rates/index.ts";
export { published } from "./rates/index.ts";
export { type AtMonthEnd, eachAtMonthEnd } from "./timeline/index.ts";
export { capitalised, counted, cutApart, listed } from "./words/index.ts";
