export { fillsShares } from "./check/agency-charges.ts";
export { costIssues, issuesOf } from "./check/check-inner.ts";
export { once } from "./check/once.ts";
export { type ChargedSpan, chargedSpans, chargesOf, isContract, perUnit } from "./model/agency/agency-charges.ts";
export { chargeInWords, nationInWords } from "./model/agency/agency-in-words.ts";
export { type BeginsWithPost, beginsWithPost, firstInPost } from "./model/begins.ts";
export type * from "./model/budget/budget.ts";
export { drawsOnLines, type LineDraws } from "./model/budget/budget-draws.ts";
export { fundingInYears, lineInYears, sumsIn } from "./model/budget/budget-years.ts";
export { byId } from "./model/by-id.ts";
export { cappedBy, carriedInWords, carryForwardInWords, expiresAfter } from "./model/carry-forward.ts";
export type * from "./model/change.ts";
export type * from "./model/claim.ts";
export { type NamedCost, namesOfCost, namesPaid } from "./model/cost-names.ts";
export { flowInWords } from "./model/demand/flow-in-words.ts";
export { feesId, statedLines, withDemand } from "./model/demand/made-lines.ts";
export { isExcepted } from "./model/excepted.ts";
export {
  approvalInWords,
  baseInWords,
  ceilingInWords,
  factorInWords,
  paysInWords,
  percentInWords,
  percentsInWords,
} from "./model/in-words.ts";
export { keptByParts } from "./model/kept-by-parts.ts";
export type * from "./model/list-mapping.ts";
export { type Moves, movesOf, movingPlainly, movingSo } from "./model/moves-with-start.ts";
export type * from "./model/paper-settings.ts";
export { REGISTER_RISKS } from "./model/paper-settings.ts";
export { awardsByScale } from "./model/pay/awards-by-scale.ts";
export {
  entryPlace,
  type Grading,
  gradeNamed,
  type Ladder,
  ladderOf,
  rangeInWords,
  rangeOn,
  scaleOfPay,
} from "./model/pay/ladder.ts";
export { lowestOf, pointsInOrder } from "./model/pay/points.ts";
export { type PointsOverTime, pointPosition, pointsOverTime, standings } from "./model/pay/standings.ts";
export { statedSums } from "./model/pay/stated-sums.ts";
export { type Rise, risenSums, risesAfter, risesOf, salaryRises } from "./model/pay/uplift.ts";
export { alikeOf, type PeopleAlike } from "./model/people/alike.ts";
export { coveredBy, type PostPeople, postPeople } from "./model/people/covered.ts";
export { absorbedOn, coverSpan, employedSpans, type People, peopleOf, startOfPerson } from "./model/people/people.ts";
export {
  type Base,
  basesOf,
  isPercentOfCosts,
  type PercentOfCosts,
  percentagesInOrder,
  percentIn,
  withRates,
} from "./model/percent-of.ts";
export type * from "./model/plan.ts";
export { leastCertain, poolsOf, wholeSources } from "./model/pools.ts";
export { EMPTY_RESERVE, type ReserveYears, reserveInYears, reserveToUse } from "./model/reserves.ts";
export {
  carriedForwardOf,
  givenByYear,
  givenInYears,
  isByYear,
  limitIn,
  limitsOfAllYears,
  shareIn,
} from "./model/source-years.ts";
export {
  isStartOpen,
  movedStart,
  startInOf,
  startingIn,
  withConvention,
  withStartsPlaced,
} from "./model/start-in.ts";
export { bySumKind, isPaidOnce, oneSumOf, risingSumOf, type SumKind, yearlySumOf } from "./model/sum-kinds.ts";
export { bearsTag } from "./model/tags.ts";
export { payFrom, togetherOf } from "./model/together.ts";
export { toldApart } from "./model/told-apart.ts";
export { hasSalary } from "./on-costs/has-salary.ts";
export type * from "./on-costs/index.ts";
export { ON_COSTS } from "./on-costs/index.ts";
export { withPublished } from "./read/complete.ts";
export { type DayAsWritten, daysAsWritten } from "./read/days-as-written.ts";
export type { DraftRead } from "./read/draft-read.ts";
export { readChange } from "./read/read-change.ts";
export { type Claims, readClaims } from "./read/read-claims.ts";
export { type FieldName, type FieldValue, readField } from "./read/read-field.ts";
export { readListMapping } from "./read/read-list-mapping.ts";
export { readPaperSettings } from "./read/read-paper-settings.ts";
export { readPlan } from "./read/read-plan.ts";
export type { ChangeSpec } from "./schema/changes/change.ts";
export { type JsonSchema, planJsonSchema, SCHEMA_NAMES, type SchemaName } from "./schema/json-schema.ts";
export { givenValue } from "./schema/leaf.ts";
export type { ListMappingSpec } from "./schema/list-mapping.ts";
export { MOST } from "./schema/money.ts";
export type { PaperSettingsSpec } from "./schema/paper-settings.ts";
export type {
  BudgetSpec,
  ClaimSpec,
  DemandSpec,
  FundingSpec,
  LineSpec,
  PayAwardSpec,
  PlanSpec,
  PostSpec,
  SavingSpec,
  ScenarioSpec,
} from "./schema/plan.ts";
export { writePlan } from "./write/write-plan.ts";
