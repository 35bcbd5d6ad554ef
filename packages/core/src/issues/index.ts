export type { IssueCode } from "./codes.ts";
export { issueCodes } from "./codes.ts";
export { foundOrThrow, notFound, placeIn } from "./found.ts";
export type { Gathered, IssueReport } from "./gather.ts";
export { gather, sortIssues } from "./gather.ts";
export type { Finding, Issue } from "./issue.ts";
export { issueInWords } from "./issue.ts";
export { listIssueCodes } from "./list-codes.ts";
export { meantKey } from "./meant-key.ts";
export { nearest, suggestion } from "./nearest.ts";
export { heldAt, ownProperty } from "./own.ts";
export { draftIssueCodes, paperIssueCodes } from "./paper-codes.ts";
export type { IssuePart, Locate, Path } from "./path.ts";
export { pathText } from "./path.ts";
export { PlanError } from "./plan-error.ts";
export { shown } from "./shown.ts";
export {
  actionsShareAboveWhole,
  recommendationWithoutAction,
  sharesNotWhole,
  unknownRecommendation,
  unknownStatus,
} from "./wording/actions.ts";
export { budgetLineOverdrawn, reserveOverdrawn, unknownBudgetLine } from "./wording/budget.ts";
export {
  absorbedBeforeEnd,
  awardAlreadyPublished,
  awardLeavesNothing,
  awardOnTable,
  awardsOverlap,
  bankHolidaysNotHeld,
  beforeFirstEntry,
  endBeforeStart,
  monthOutsideSums,
  notADate,
  notAMonth,
  notAYear,
  profileOfNothing,
  rangeBackwards,
  rateNotHeld,
  sameDateTwice,
  yearOutsideLine,
  yearOutsidePlan,
  yearsBackwards,
  yearsTooMany,
} from "./wording/dates.ts";
export {
  everyoneAway,
  flowBeforeOpening,
  growthImplausible,
  leaversAboveNumber,
  notAMonthOrDay,
  notANumberOfThings,
  numberBelowZero,
  openingAfterStart,
  othersPayAll,
  unknownKind,
} from "./wording/demand.ts";
export {
  certaintyMoved,
  documentDamaged,
  draftEmpty,
  draftNotMarked,
  draftTooLarge,
  figureGone,
  notADocument,
  sentenceTurned,
  sentenceWrong,
  unsaidOfWord,
} from "./wording/drafts.ts";
export {
  amountBelowZero,
  amountTooLarge,
  belowZero,
  fteAboveOne,
  growsTooLarge,
  incomeWithMinus,
  notACount,
  notAPercent,
  notARate,
  notFte,
  notMoney,
  percentTooSmall,
  planTooLarge,
  rateAboveOne,
  tooManyDecimals,
  tooMuchToWorkOut,
} from "./wording/figures.ts";
export {
  duplicateKey,
  emptyFile,
  keyNotText,
  mergeRefused,
  notText,
  numberLosesMeaning,
  numberSplit,
  severalDocuments,
  syntaxWrong,
  tagRefused,
  textSplit,
  tooDeep,
  tooManyAliases,
  unseenCharacter,
  wrongEncoding,
} from "./wording/files.ts";
export {
  broughtForwardInPlan,
  ceilingBackwards,
  ceilingOutsidePlan,
  limitAboveCeiling,
  limitOutsideCeiling,
  minimumAboveOpening,
  poolOfAnotherKind,
  sharesAboveWhole,
} from "./wording/funding.ts";
export { gradeEnded, gradeNotOnTable, pointOutsideGrade } from "./wording/grades.ts";
export {
  cellNotRead,
  cellsBeyondHeadings,
  cellsMerged,
  columnNotFound,
  columnTwice,
  headingsDiffer,
  headingsNotFound,
  headingsNotKnown,
  listNotRead,
  notSettled,
  payImplausible,
  personalColumn,
  rowBackwards,
  rowIncomplete,
  sheetNotFound,
  totalsDiffer,
} from "./wording/lists.ts";
export {
  brokenName,
  columnsMoved,
  formulasNotRead,
  notLiveBook,
  otherPlan,
  otherVersion,
  pointsNowhere,
  rowsMoved,
  sharedFormula,
  sheetGone,
} from "./wording/live-workbook.ts";
export {
  type Circle,
  circularDependence,
  circularMoves,
  circularPercentages,
  circularPools,
  doubleId,
  lineWithoutBudget,
  selectsNothing,
  unknownAgencyRate,
  unknownDependence,
  unknownGrade,
  unknownLine,
  unknownPoint,
  unknownPost,
  unknownSaving,
  unknownScale,
  unknownScenario,
  unknownSource,
  unknownTag,
  unknownTeam,
} from "./wording/names.ts";
export {
  answerNotAsked,
  blockNotClosed,
  blockNotOpen,
  bracesNotClosed,
  doesNotHold,
  figureNotFound,
  headingOutOfOrder,
  insertAlone,
  insertNotKnown,
  notFinal,
  numeralNotBound,
  quoteWithoutSource,
  templateEmpty,
  templateTooLarge,
  wordsInACircle,
} from "./wording/papers.ts";
export {
  belongsToNothing,
  belongsToUnknown,
  errorCell,
  headingTwice,
  mergedCells,
  noColumnOfOwners,
  noHeadingAbove,
  noHeadings,
  notAPlanBook,
  noVersionInBook,
  numberForDay,
  percentUnmarked,
  secondTable,
  sheetTwice,
  statedTwice,
  uncachedCell,
  unknownField,
  unknownHeading,
  unknownSheet,
} from "./wording/plan-books.ts";
export {
  afterWithoutFor,
  contractSaysNothing,
  coverOutsidePost,
  coverOverlapsEmployee,
  coversOverlap,
  expectNotMet,
  forIsNotTheCount,
  morePeopleThanPost,
  notForAShare,
  onCostsMissing,
  otherUnit,
  pointLacking,
  pointNotInForce,
  pointsMixed,
  samePointTwice,
  startsDoNotAddUp,
  topBelowPoint,
  vacanciesOverlap,
  vacancyCountedTwice,
  vacancyOutsidePost,
} from "./wording/posts.ts";
export { chancesDoNotAddUp, impossibleDistribution, nobodysRisk, riskCountedTwice } from "./wording/risks.ts";
export { changesClash, changeWithoutEffect, rangeWrongWay } from "./wording/scenarios.ts";
export {
  badName,
  chooseOne,
  doesNotApply,
  emptyText,
  leftEmpty,
  missing,
  notAPlan,
  notOneOf,
  noVersion,
  RESERVED_KEY,
  reservedKey,
  reservedName,
  unknownKey,
  wrongKind,
  wrongVersion,
} from "./wording/shape.ts";
export { nameAmbiguous, nameNotOneRange, nameTooSmall, noNames, unknownName } from "./wording/templates.ts";
export {
  cellsNotLookedAt,
  cellUnreadable,
  notAWorkbook,
  oldWorkbook,
  textTooLong,
  workbookDamaged,
  workbookEncrypted,
  workbookTooLarge,
  workbookUnsafe,
} from "./wording/workbooks.ts";
