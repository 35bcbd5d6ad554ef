export { type Meaning, meaningOf } from "./meaning.ts";
export { type ClaimWord, type Phrase, wordsIn, wordsOfPhrase as phraseInWords } from "./phrase.ts";
export { plainText } from "./plain-text.ts";
export { type Printed, readPrinted } from "./printed.ts";
export { readClaim } from "./read-claim.ts";
export { saysMeasure } from "./says-measure.ts";
export type {
  Bound,
  CaseloadStatement,
  CountStatement,
  GrowthStatement,
  MoneyStatement,
  MonthsStatement,
  ProgressStatement,
  ShareStatement,
  Sign,
  Statement,
  SumStatement,
  Term,
  Unread,
} from "./statement.ts";
export type { Measure, Qualifiers } from "./vocabulary.ts";
export { type Length, type Timing, yearsIn } from "./when.ts";
