import { capitalised, counted, listed } from "../../words/index.ts";
import type { Finding } from "../issue.ts";
import { meantWord } from "../nearest.ts";
import { shown } from "../shown.ts";

export const templateEmpty = (): Finding => ({
  code: "template-empty",
  problem: "The template has nothing in it.",
  mend: "Write at least a heading or a statement, such as {{say cost}}.",
});

export const templateTooLarge = (most: number): Finding => ({
  code: "template-too-large",
  problem: `The template has more than ${counted(most, "letter")}.`,
  mend: "A paper is a few pages: look whether it is the file that is meant.",
});

export const bracesNotClosed = (): Finding => ({
  code: "braces-not-closed",
  problem: "What begins here with {{ is not closed on its line.",
  mend: "Close it with }}, as in {{cost.all}}.",
});

/** @param opener - `if` or `each`, as it stands */
export const blockNotClosed = (opener: string): Finding => ({
  code: "block-not-closed",
  problem: `What {{${opener}}} begins has no end.`,
  mend: "Write {{end}} where it ends.",
});

export const blockNotOpen = (insert: string): Finding => ({
  code: "block-not-open",
  problem: `There is an {{${insert}}} here, and nothing before it that it belongs to.`,
  mend: "Take it out, or write {{if ...}} or {{each ...}} before it.",
});

export const insertAlone = (insert: string): Finding => ({
  code: "insert-alone",
  problem: `{{${insert}}} makes whole paragraphs, and stands among words.`,
  mend: "Give it a line of its own, with an empty line before and after it.",
});

export const headingOutOfOrder = (level: number, before: number): Finding => ({
  code: "heading-out-of-order",
  problem: `A heading of level ${level} comes after ${before === 0 ? "no heading" : `one of level ${before}`}.`,
  mend: `Use at most ${before + 1} # here: people who do not see the page find their way by the levels.`,
});

/** @param kind - what it stands for, such as "statement" */
export const insertNotKnown = (kind: string, name: string, knownNames: readonly string[]): Finding => ({
  code: "insert-not-known",
  problem: `There is no ${kind} ${shown(name)}.`,
  mend: `Use one of ${listed(knownNames, "or")}.${meantWord(name, knownNames)}`,
});

export const figureNotFound = (name: string, knownNames: readonly string[]): Finding => ({
  code: "figure-not-found",
  problem: `The plan has no figure ${shown(name)}.`,
  mend: `Correct the name, or take it out.${meantWord(name, knownNames)} outturn paper PLAN --figures lists all of them.`,
});

export const wordsInACircle = (names: readonly string[]): Finding => ({
  code: "words-in-a-circle",
  problem: `${capitalised(listed(names.map(shown)))} stand${names.length === 1 ? "s" : ""} in ${names.length === 1 ? "itself" : "each other"}, round in a circle.`,
  mend: "Write one of them without the others.",
});

export const answerNotAsked = (code: string, knownNames: readonly string[]): Finding => ({
  code: "answer-not-asked",
  problem: `No question is called ${shown(code)}.`,
  mend: `Correct the name, or take the answer out.${meantWord(code, knownNames)} outturn paper PLAN --questions lists those of a plan.`,
});

export const numeralNotBound = (numerals: readonly string[]): Finding => ({
  code: "numeral-not-bound",
  problem:
    numerals.length === 1
      ? `${shown(numerals[0])} is typed: when the plan changes it stays as it is.`
      : `${listed(numerals.map(shown))} are typed: when the plan changes they stay as they are.`,
  mend:
    "Put a figure of the plan in its place, such as {{cost.all}}. What another paper says is quoted with its source: " +
    '{{quote "£2 million" from "Cabinet report, paragraph 10"}}. Dates, years and references may be typed.',
});

export const quoteWithoutSource = (): Finding => ({
  code: "quote-without-source",
  problem: "A quotation needs its words and where they stand, both in double quotes.",
  mend: 'Write {{quote "£2 million" from "Cabinet report, paragraph 10"}}.',
});

/** @param phrase - what the paper says; @param because - why the plan does not bear it, as a sentence */
export const doesNotHold = (phrase: string, because: string, instead: string): Finding => ({
  code: "does-not-hold",
  problem: `The paper says ${shown(phrase)}. ${because}`,
  mend: instead,
});

/** @param reasons - why it cannot be final, as the ends of a sentence */
export const notFinal = (reasons: readonly string[]): Finding => ({
  code: "not-final",
  problem: `The paper cannot be final: ${listed(reasons)}.`,
  mend: "Put in the real figures and answer the questions, or leave it a draft.",
});
