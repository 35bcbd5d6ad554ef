export type {
  MoneyRegister,
  PaperName,
  PaperSettings,
  PaperSettingsSpec,
  RegisterRisk,
  RiskEntry,
  RiskMatrix,
} from "../plan/index.ts";
export { readPaperSettings } from "../plan/index.ts";
export { checkDraft } from "./check/check-draft.ts";
export type { CheckedDraft, CheckedSentence, CheckedTable } from "./check/checked-draft.ts";
export type { MatterName, Silence } from "./check/silences.ts";
export type { Block, HeadingLevel, Question, ReportTable } from "./document/block.ts";
export type { Origin } from "./document/origin.ts";
export type { Report } from "./document/report.ts";
export { runsIn } from "./document/report.ts";
export type { Run, SaidAs } from "./document/run.ts";
export type { Draft, DraftBlock, DraftFigure, SourceSpan } from "./draft/draft.ts";
export { readTextDraft, type TextForm } from "./draft/read-draft.ts";
export { readWordDraft, type WordDraft } from "./draft/read-word.ts";
export { type Figure, figureWithUnit } from "./figures/figure.ts";
export { type Figures, figuresOf } from "./figures/figures-of.ts";
export { moneyInCell, moneyInWords } from "./figures/money-words.ts";
export { type OpenPosts, openPosts } from "./figures/open-posts.ts";
export { toHtml } from "./out/html.ts";
export { toMarkdown } from "./out/markdown.ts";
export { type Pictures, picturesOf } from "./out/pictures.ts";
export type { WordPicture } from "./out/word/drawing.ts";
export { toWord } from "./out/word/to-word.ts";
export { type ReportOptions, reportOf } from "./report-of.ts";
export { QUESTIONS, type QuestionName } from "./statements/questions.ts";
export { readTemplate, type Template } from "./template/read-template.ts";
export { templates } from "./templates/index.ts";
export { chartBlocks } from "./update/charts-in.ts";
export { updateText } from "./update/update-text.ts";
export { updateWord } from "./update/update-word.ts";
export type { MovedFigure, UpdatedDraft } from "./update/updated-draft.ts";
