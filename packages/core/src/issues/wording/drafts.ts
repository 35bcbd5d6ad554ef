import { counted, listed } from "../../words/index.ts";
import type { IssueCode } from "../codes.ts";
import type { Finding } from "../issue.ts";
import { shown } from "../shown.ts";

/** @param found - what the file is, as `a web page` */
export const notADocument = (found: string): Finding => ({
  code: "not-a-document",
  problem: `This is no document of Word: it is ${found}.`,
  mend: "Open it in Word or LibreOffice and save it as .docx; a page of the web ends in .html, plain text in .txt or .md.",
});

/** @param fault - what is wrong, as a sentence without its full stop */
export const documentDamaged = (fault: string): Finding => ({
  code: "document-damaged",
  problem: `The document is damaged: ${fault}.`,
  mend: "Open it in Word or LibreOffice, look whether all of it is there, and save it again.",
});

const OF_WORD: { readonly [code in IssueCode]?: Pick<Finding, "code" | "mend"> } = {
  "workbook-damaged": { code: "document-damaged", mend: documentDamaged("").mend },
  "workbook-encrypted": { code: "document-encrypted", mend: "Save it without one." },
  "workbook-too-large": { code: "document-too-large", mend: "Copy the section that matters into a new document." },
  "workbook-unsafe": {
    code: "document-unsafe",
    mend: "Ask whoever sent it for one that Word or LibreOffice saved.",
  },
};

/** What is wrong with a package of Office, said of a document and not of a workbook. */
export function unsaidOfWord(finding: Finding): Finding {
  const said = OF_WORD[finding.code];
  return said === undefined
    ? finding
    : { ...said, problem: finding.problem.replaceAll("workbook", "document").replace("no list does", "no paper does") };
}

export const draftEmpty = (): Finding => ({
  code: "draft-empty",
  problem: "There is no text in it.",
  mend: "Look whether it is the file that is meant: a picture of a page holds no text.",
});

export const draftTooLarge = (most: number): Finding => ({
  code: "draft-too-large",
  problem: `It has more than ${counted(most, "letter")}.`,
  mend: "A paper is a few pages: copy the section that matters into a file of its own.",
});

export const draftNotMarked = (): Finding => ({
  code: "draft-not-marked",
  problem: "Nothing in it says which figure stands where.",
  mend: "Only papers that outturn paper --out wrote can be given new figures, not those that were pasted or saved in another form: outturn claims tests any.",
});

/** @param figures - as the paper says them */
export const figureGone = (figures: readonly string[]): Finding => ({
  code: "figure-gone",
  problem: `${listed(figures.map(shown))} ${figures.length === 1 ? "stands for a figure" : "stand for figures"} that the plan no longer has.`,
  mend: "Take out what says it, or write it anew: the plan says nothing of it now.",
});

/** @param before - what the paper says; @param now - what the plan's figure is, as it would be said */
export const sentenceTurned = (before: string, now: string): Finding => ({
  code: "sentence-turned",
  problem: `The sentence was written of ${shown(before)}, which is ${now} now.`,
  mend: "Write the sentence anew: what is said of money that is there, that lacks and of nothing is not the same.",
});

/** @param title - of a source; @param phrase - what the paper says of it; @param status - how sure it is now */
export const certaintyMoved = (title: string, phrase: string, status: string): Finding => ({
  code: "certainty-moved",
  problem: `The paper says ${shown(phrase)} beside ${shown(title)}, which is ${status} now.`,
  mend: "Write it as sure as the source is: it will be, is expected to be, or could be there.",
});

/** @param arithmetic - why it does not agree */
export const sentenceWrong = (arithmetic: string): Finding => ({
  code: "sentence-wrong",
  problem: `The sentence does not agree with the plan: ${arithmetic}.`,
  mend: "Correct it, or put in its place a figure that moves with the plan.",
});
