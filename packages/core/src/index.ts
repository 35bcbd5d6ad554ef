export type { BudgetYear, MediumTerm } from "./budget/index.ts";
export { budgetContract, explainBudget, mediumTermBudget } from "./budget/index.ts";
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
export type {
  BudgetSpec,
  Claim,
  ClaimSpec,
  Claims,
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
export { costIssues, namesOf, planJsonSchema, readClaims, readField, readPlan } from "./plan/index.ts";
export type {
  AgencyAnswer,
  AgencyOptions,
  Answer,
  Between,
  Bridge,
  BridgeMethod,
  Goal,
  Input,
  InputName,
  InputOf,
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
  bridge,
  bridgeJson,
  calibrateLine,
  calibratePosts,
  goalSeek,
  goalSeekJson,
  INPUTS,
  inputNamed,
  inputOf,
  lineRampJson,
  postsRampJson,
  sensitivityGrid,
  sensitivityJson,
  stretchInWords,
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
  scenarioMaking,
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
export { capitalised, counted, cutApart, listed } from "./words/index.ts";
