export type { Change, ChangeName, ChangeSpec, Selection } from "../plan/index.ts";
export { apart, type OneHistory } from "./apart.ts";
export { type ApplyOptions, applyChanges } from "./apply.ts";
export {
  changesBetween,
  changesJson,
  differenceJson,
  type PlansBetween,
  type ValueDifference,
  valueDifferences,
} from "./between/index.ts";
export {
  type CaseName,
  caseChanges,
  casePlan,
  compareCases,
  type RangeAlone,
  rangeIssues,
  rangesAlone,
  rangesAloneJson,
} from "./cases.ts";
export {
  type Compared,
  type Comparison,
  compare,
  comparedWith,
  comparisonJson,
  type MovedFigure,
} from "./compare.ts";
export { type Costed, costed, costsOf, type Funded, fundedFrom } from "./costed.ts";
export { differences } from "./differences.ts";
export { figureInWords, levelOfPlan } from "./figure-in-words.ts";
export { countedAt, figureAsked, figureValue, shortOrLeft, shortOrLeftOf } from "./figure-value.ts";
export { kindNames } from "./kinds/index.ts";
export { LEVELS } from "./levels-in-words.ts";
export { factoredAsBefore, wholes } from "./naming.ts";
export { opposite } from "./opposite.ts";
export { paidFrom, reachingBack } from "./paid-from.ts";
export { readChanges } from "./read-changes.ts";
export { atStart, selectedInWords, selects } from "./select.ts";
export { sentence } from "./sentence.ts";
export { splitPost } from "./split-post.ts";
export { BASE, lineage, type Making, scenarioIssues, scenarioMaking, scenarioPlan } from "./tree.ts";
