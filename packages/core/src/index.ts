export type { BudgetYear, MediumTerm } from "./budget/index.ts";
export { budgetContract, explainBudget, mediumTermBudget } from "./budget/index.ts";
export type { Day, FinancialYear, Month } from "./calendar/index.ts";
export {
  addDays,
  addMonths,
  dayInWords,
  firstDay,
  firstMonth,
  isDay,
  lastDay,
  monthIndex,
  monthOf,
  yearOfMonth,
} from "./calendar/index.ts";
export type { CheckedClaim, CheckedClaims, ClaimTest, Fault } from "./claims/index.ts";
export { checkClaims } from "./claims/index.ts";
export type { ExplainOptions, ExplanationLine, Forecast, ForecastOptions, Note, NoteCode } from "./forecast/index.ts";
export { contract, explain, explanation, forecast, setAside, VERSION } from "./forecast/index.ts";
export type { Explanation } from "./formula/index.ts";
export type { Level, Placement } from "./funding/index.ts";
export { placement } from "./funding/index.ts";
export type { Issue, IssueCode } from "./issues/index.ts";
export { nearest, PlanError } from "./issues/index.ts";
export type { CostFact } from "./ledger/index.ts";
export { facts } from "./ledger/index.ts";
export type { Millionths, Pence } from "./money/index.ts";
export { asPercent, asPounds, readMoney, readPercent } from "./money/index.ts";
export type { Claim, Claims, JsonSchema, Plan, SchemaName } from "./plan/index.ts";
export { costIssues, planJsonSchema, readClaims, readPlan } from "./plan/index.ts";
export type {
  AgencyAnswer,
  AgencyOptions,
  Answer,
  Bridge,
  BridgeMethod,
  Goal,
  Lever,
  LeverName,
  LeverOf,
  LineRamp,
  PostsRamp,
  SensitivityGrid,
  Tail,
  TailOptions,
  TornadoBar,
  WeeksDelay,
} from "./questions/index.ts";
export {
  agencyAgainst,
  agencyJson,
  agencyUntil,
  answerJson,
  ask,
  bridge,
  bridgeJson,
  calibrateLine,
  calibratePosts,
  LEVERS,
  leverNamed,
  leverOf,
  lineRampJson,
  postsRampJson,
  seek,
  sensitivityGrid,
  sensitivityJson,
  tail,
  tailJson,
  toPenny,
  tornado,
  waterfall,
  weeksDelay,
  weeksMove,
} from "./questions/index.ts";
export type { Rates } from "./rates/index.ts";
export { published } from "./rates/index.ts";
export type {
  ApplyOptions,
  Change,
  ChangeName,
  ChangeSpec,
  Compared,
  Comparison,
  Costed,
  MovedFigure,
  Selection,
} from "./scenario/index.ts";
export {
  applyChanges,
  compare,
  comparisonJson,
  costed,
  differences,
  figureInWords,
  figureValue,
  opposite,
  readChanges,
  scenarioIssues,
  scenarioPlan,
  sentence,
  shortOrLeft,
} from "./scenario/index.ts";
export type {
  Across,
  BudgetRow,
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
  afterEndHeadline,
  afterEndInWords,
  agencyDays,
  agencySays,
  budgetHeadline,
  budgetTables,
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
  gradeInWords,
  headline,
  inBrief,
  inSentences,
  leftByYear,
  MONEY_SHOWN,
  moneyAfterEnd,
  placeholderWarning,
  publishedRates,
  publishedRatesJson,
  ratesTable,
  shownTable,
  staffByYear,
  vacanciesNeeded,
  weekMovedSays,
  weeksDiffer,
  whatGoesOn,
} from "./tables/index.ts";
export { capitalised, counted, listed } from "./words/index.ts";
