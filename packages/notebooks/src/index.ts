import "./page/jitless.ts";

export {
  hasTail,
  nobodyAbsorbed,
  nobodyStays,
  tailAbout,
  tailAsked,
  tailChanges,
  tailControls,
  tailPicture,
  tailSections,
  tailWords,
} from "./after-end/index.ts";
export {
  agencyAsked,
  agencyControls,
  agencyParagraphs,
  agencySentences,
  agencyTable,
  inWords,
  keptChanges,
  linesWithout,
  mixByMonth,
  mixPicture,
  nobodyToRecruit,
  whatMovesIt,
  whereFrom,
} from "./agency/index.ts";
export { planShown } from "./ask/plan-shown.ts";
export { remember } from "./ask/remember.ts";
export type { Answers, Moved, Request } from "./ask/request.ts";
export { run } from "./ask/run.ts";
export {
  addBudget,
  asAsked,
  besideTheGap,
  budgetControls,
  budgetSentences,
  gapByYear,
  gapOfYear,
  noBudget,
  yearByYear,
} from "./budget/index.ts";
export { choice } from "./controls/choice.ts";
export type { Control } from "./controls/control.ts";
export { controls } from "./controls/controls.ts";
export { slider } from "./controls/slider.ts";
export type { Opened } from "./desk/opened.ts";
export { type Example, type PlanDesk, planDesk } from "./desk/plan-desk.ts";
export * as examples from "./examples.ts";
export {
  fundedAbout,
  fundedWords,
  fundingChanges,
  fundingControls,
  profilePicture,
  sourceTables,
} from "./funded/index.ts";
export { planSentence, questionList } from "./home/index.ts";
export { markThisPage } from "./page/this-page.ts";
export { figure } from "./picture/figure.ts";
export { painted } from "./picture/painted.ts";
export { type Picture, portable } from "./picture/picture.ts";
export { type FileRead, readFile } from "./read-file.ts";
export { fileName, saveFile } from "./save/save-file.ts";
export { scenarioSaver } from "./save/scenario-saver.ts";
export { answerPlace } from "./shown/answer.ts";
export { comparedYears, comparedYearsPlan } from "./shown/compared-years.ts";
export { copyWords } from "./shown/copy-words.ts";
export { folded } from "./shown/folded.ts";
export { parts } from "./shown/parts.ts";
export { withFigures } from "./shown/sentence.ts";
export { tableOf } from "./shown/table.ts";
export { warnings } from "./shown/warnings.ts";
export {
  costPicture,
  dearer,
  lineRamp,
  peoplePicture,
  postsRamp,
  rampLine,
  startChanges,
  startControls,
  startWords,
  weekPicture,
} from "./starts/index.ts";
