import { listed } from "../../words/index.ts";
import type { Finding } from "../issue.ts";
import { nearest } from "../nearest.ts";
import { shown } from "../shown.ts";

/** @param why - what is wrong with the file, as the end of a sentence */
export const listNotRead = (why: string): Finding => ({
  code: "list-not-read",
  problem: `This is no list that can be read: ${why}.`,
  mend: "Give a text with commas, semicolons or tabs (CSV), or a workbook.",
});

/** A name as it may stand in a mapping: in quotes where it is more than plain words. */
const asWritten = (name: string): string => (/^[A-Za-z][\w ]*$/.test(name) ? name : shown(name));

export const sheetNotFound = (wanted: string | undefined, sheets: readonly string[]): Finding => ({
  code: "sheet-not-found",
  problem:
    wanted === undefined
      ? `The workbook has ${sheets.length} sheets with something in them: ${listed(sheets.map(shown))}.`
      : `There is no sheet ${shown(wanted)}. The workbook has ${listed(sheets.map(shown))}.`,
  mend:
    wanted === undefined
      ? `Say which is meant: add to the mapping "sheet:" with its name, such as sheet: ${asWritten(sheets[0]!)}`
      : `Correct it in the mapping, such as sheet: ${asWritten(nearest(wanted, sheets) ?? sheets[0]!)}`,
});

export const headingsNotFound = (wanted: readonly string[]): Finding => ({
  code: "headings-not-found",
  problem: `No row of the sheet has the headings of the mapping: ${listed(wanted.map(shown))}.`,
  mend: "Look at the sheet and the columns of the mapping: another sheet or another list may be meant.",
});

/** Of a list that no mapping was given for. */
export const headingsNotKnown = (): Finding => ({
  code: "headings-not-found",
  problem: "No row has two headings that are known, such as Post No, Job title, FTE, Salary or Start date.",
  mend: "Look whether it is the file that is meant. Where a list has other headings, write its mapping by hand.",
});

export const columnNotFound = (column: string, suggested: string): Finding => ({
  code: "column-not-found",
  problem: `The list has no column ${shown(column)}.`,
  mend: `Correct the heading in the mapping.${suggested}`,
});

/** @param letters - of the columns with this heading */
export const columnTwice = (heading: string, letters: readonly string[]): Finding => ({
  code: "column-twice",
  problem: `Columns ${listed(letters)} have the same heading, ${shown(heading)}.`,
  mend: `Say which is meant: { letter: ${letters[0]} } in place of the heading.`,
});

export const personalColumn = (letter: string, holds: string): Finding => ({
  code: "personal-column",
  problem: `Column ${letter} holds ${holds}, which no plan needs.`,
  mend: "Take it out of the mapping; such columns are dropped as the list is read.",
});

export const cellsBeyondHeadings = (places: string): Finding => ({
  code: "cells-beyond-headings",
  problem: `There are cells to the right of the last heading in ${places}: the row may be shifted.`,
  mend: "Correct the row in the list. A comma inside a cell of a text needs quotes round the cell.",
});

export const headingsDiffer = (places: string): Finding => ({
  code: "headings-differ",
  problem: `A second row of headings, other than the first, stands in ${places}.`,
  mend: "Give the two lists as two files, each with its own mapping.",
});

/** A thing that only a person can say. */
export const notSettled = (question: string, evidence: string, answers: readonly string[]): Finding => ({
  code: "not-settled",
  problem: `${question} ${evidence}`.trim(),
  mend: `Add to the mapping: ${listed(answers, "or")}`,
});

export const cellNotRead = (subject: string, why: string, places: string, mend: string): Finding => ({
  code: "cell-not-read",
  problem: `${subject} cannot be read in ${places}: ${why}.`,
  mend,
});

export const cellsMerged = (places: string): Finding => ({
  code: "cells-merged",
  problem: `Figures are merged over several rows in ${places}: which row they belong to cannot be told.`,
  mend: "Part the cells in the list, with a figure in each row.",
});

export const payImplausible = (places: string, bounds: string, shownPay: string): Finding => ({
  code: "pay-implausible",
  problem: `A full-time year's salary outside ${bounds} stands in ${places}${shownPay}.`,
  mend: "Correct it, or say in the mapping what may be: plausible: { from: 15000, to: 250000 }",
});

export const rowIncomplete = (wanted: string, places: string, mend: string): Finding => ({
  code: "row-incomplete",
  problem: `There is no ${wanted} in ${places}.`,
  mend,
});

export const rowBackwards = (places: string, mend: string): Finding => ({
  code: "row-incomplete",
  problem: `The last day is before the first in ${places}.`,
  mend,
});

export const totalsDiffer = (subject: string, found: string, wanted: string, where: string): Finding => ({
  code: "totals-differ",
  problem: `${subject} ${found}; ${where} says ${wanted}.`,
  mend: "Find the rows that make the difference: some may be missing, doubled or set aside.",
});
