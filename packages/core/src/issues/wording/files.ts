import { grouped } from "../../words/index.ts";
import type { Finding } from "../issue.ts";
import { shown } from "../shown.ts";

export const emptyFile = (): Finding => ({
  code: "empty-file",
  problem: "There is nothing in the file but space and comments.",
  mend: '"outturn init" writes a plan to begin from.',
});

export const notText = (): Finding => ({
  code: "not-text",
  problem: "This is not a text file: it holds bytes that are no UTF-8 text.",
  mend: "Give a plan as YAML or JSON, saved as UTF-8.",
});

export const wrongEncoding = (foundText: string): Finding => ({
  code: "wrong-encoding",
  problem: `The file is saved as ${foundText}.`,
  mend: "Save it as UTF-8.",
});

export const syntaxWrong = (language: "YAML" | "JSON", subject: string): Finding => ({
  code: "syntax",
  problem: `This is not ${language}: ${subject}.`,
  mend: `Correct the ${language} here; nothing after it could be read with certainty.`,
});

/** A character that stands in no text and is shown by no editor, such as one that came along with what was pasted. */
export const unseenCharacter = (language: "YAML" | "JSON", character: string): Finding => ({
  code: "syntax",
  problem: `This is not ${language}: a character that cannot be seen stands here, U+${character.charCodeAt(0).toString(16).toUpperCase().padStart(4, "0")}.`,
  mend: "Delete it, with the letters on both sides of it if need be, and type those again.",
});

export const severalDocuments = (): Finding => ({
  code: "several-documents",
  problem: 'A second document starts here, after a line "---" or "...".',
  mend: "Keep one plan to a file.",
});

export const duplicateKey = (fieldKey: string): Finding => ({
  code: "duplicate-key",
  problem: `The key ${shown(fieldKey)} is given twice in the same mapping.`,
  mend: "Keep one of the two.",
});

export const tooDeep = (greatest: number): Finding => ({
  code: "too-deep",
  problem: `Lists and mappings are nested more than ${greatest} deep here.`,
  mend: "No plan needs that; check the brackets.",
});

export const tooManyAliases = (greatest: number): Finding => ({
  code: "too-many-aliases",
  problem: `The aliases (*name) of this file stand for more than ${grouped(greatest)} values, or one stands for itself.`,
  mend: "Write the values out.",
});

export const tagRefused = (tag: string): Finding => ({
  code: "tag-refused",
  problem: `The YAML tag ${tag.replace(/^tag:yaml\.org,2002:/, "!!").slice(0, 60)} is not read: a plan is plain text, numbers, lists and mappings.`,
  mend: "Take the tag out; put quotes round what is meant as text.",
});

export const mergeRefused = (): Finding => ({
  code: "merge-refused",
  problem: 'The merge key "<<" is not read.',
  mend: "Write the keys out here.",
});

export const numberLosesMeaning = (writtenText: string, readResult: string): Finding => ({
  code: "number-loses-meaning",
  problem: `${writtenText.slice(0, 60)} would be read as ${readResult}.`,
  mend: `Put it in quotes if it is a name, or write the number in plain digits.`,
});

/** 1,359,000 inside brackets, which reads as three entries. */
export const numberSplit = (writtenText: string): Finding => ({
  code: "number-loses-meaning",
  problem: `Inside { } a comma starts a new entry, so ${writtenText} is read as a key of its own.`,
  mend: "Write the number without commas, or put it in quotes.",
});

/** @param whole - the text that a comma ended too soon */
export const textSplit = (fieldKey: string, whole: string): Finding => ({
  code: "syntax",
  problem: `Inside { } a comma starts a new entry, so the text of ${shown(fieldKey)} ends at its comma.`,
  mend: `Put the text in quotes: ${fieldKey}: "${whole}".`,
});

export const keyNotText = (): Finding => ({
  code: "key-not-text",
  problem: "The key here is not a text or a number.",
  mend: "Write a plain key before the colon.",
});
