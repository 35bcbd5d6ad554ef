import { grouped } from "../../words/index.ts";
import type { Finding } from "../issue.ts";

/** @param found - what the file is, as `a web page` */
export const notAWorkbook = (found: string, mend: string): Finding => ({
  code: "not-a-workbook",
  problem: `This is no workbook: it is ${found}.`,
  mend,
});

/** @param found - what the file is, as `a workbook of Excel 97 to 2003 (.xls)` */
export const oldWorkbook = (found: string): Finding => ({
  code: "old-workbook",
  problem: `This is ${found}, which is not read.`,
  mend: "Open it in Excel or LibreOffice and save it as .xlsx.",
});

export const workbookEncrypted = (): Finding => ({
  code: "workbook-encrypted",
  problem: "The workbook has a password.",
  mend: "Save it without one.",
});

/** @param fault - what is wrong, as a sentence without its full stop */
export const workbookDamaged = (fault: string): Finding => ({
  code: "workbook-damaged",
  problem: `The workbook is damaged: ${fault}.`,
  mend: "Open it in Excel or LibreOffice, look whether all of it is there, and save it again.",
});

/** @param fault - what is too large, as a sentence without its full stop */
export const workbookTooLarge = (fault: string): Finding => ({
  code: "workbook-too-large",
  problem: `The workbook is too large: ${fault}.`,
  mend: "Copy the cells that matter into a new workbook.",
});

/** @param most - letters that a cell holds */
export const textTooLong = (letters: number, most: number): Finding => ({
  code: "workbook-too-large",
  problem: `The text has ${grouped(letters)} letters, and a cell of a workbook can hold ${grouped(most)}.`,
  mend: "Shorten it.",
});

/** @param fault - what no honest program writes, as a sentence without its full stop */
export const workbookUnsafe = (fault: string): Finding => ({
  code: "workbook-unsafe",
  problem: `The workbook is not safe to read: ${fault}.`,
  mend: "Ask whoever sent it for one that Excel or LibreOffice saved.",
});

/** @param fault - what is wrong with the cell, as a sentence without its full stop */
export const cellUnreadable = (fault: string): Finding => ({
  code: "cell-unreadable",
  problem: `${fault}.`,
  mend: "Type the cell anew and save the workbook again.",
});

/** @param count - of the cells that cannot be read, after which reading stopped */
export const cellsNotLookedAt = (count: number): Finding => ({
  code: "cell-unreadable",
  problem: `After ${count} cells that cannot be read, the cells that come next were not looked at.`,
  mend: "Mend these and read the workbook again: there may be more.",
});
