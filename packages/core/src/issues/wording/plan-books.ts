import { capitalised } from "../../words/index.ts";
import type { Finding } from "../issue.ts";
import { suggestion } from "../nearest.ts";
import { ownProperty } from "../own.ts";
import { shown } from "../shown.ts";

export const errorCell = (errorShown: string): Finding => ({
  code: "cell-unreadable",
  problem: `The cell shows ${errorShown}: its formula has no value.`,
  mend: "Mend the formula, or type the value.",
});

export const uncachedCell = (formula: string): Finding => ({
  code: "cell-unreadable",
  problem: `The formula ${shown(formula)} was never worked out by a spreadsheet, so the cell has no value.`,
  mend: "Open the workbook in a spreadsheet and save it once, or type the value.",
});

/** @param percent - what the number would be as per cent */
export const percentUnmarked = (cell: number, percent: number): Finding => ({
  code: "not-a-percent",
  problem: `${cell} stands where a per cent does: in a workbook 8% is 0.08, and ${cell} would be ${percent}%.`,
  mend: `Type it with its sign: ${cell}%.`,
});

export const numberForDay = (cell: number): Finding => ({
  code: "not-a-date",
  problem: `${cell} stands where a day does, in a cell that has no format of a date.`,
  mend: "Format the cell as a date, and look whether it shows the day that is meant.",
});

export const notAPlanBook = (knownNames: readonly string[]): Finding => ({
  code: "not-a-plan",
  problem: `The workbook has no sheet of a plan: none is called ${knownNames.slice(0, 3).join(", ")} or the like.`,
  mend: '"outturn template --out plan.xlsx" writes a workbook to begin from.',
});

/** @param hasSheet - whether the first sheet of a plan is there */
export const noVersionInBook = (hasSheet: boolean): Finding => ({
  code: "not-a-plan",
  problem: hasSheet
    ? "The sheet has no row Outturn, which says that this is a plan."
    : "The workbook has no sheet Plan, which has the title and the years of a plan.",
  mend: hasSheet
    ? "Add the row: Outturn under Field, and 1 under Value."
    : 'Add it, with the rows Outturn, Title, Years: from and Years: to under Field and Value; "outturn template --out plan.xlsx" writes a workbook that has it.',
});

export const unknownSheet = (sheetName: string, knownNames: readonly string[]): Finding => ({
  code: "unknown-key",
  problem: `${shown(sheetName)} is not a sheet that a plan can have.`,
  mend: `Correct its name or take it out; a sheet of your own has a name that starts with Notes or _.${suggestion(sheetName, knownNames)}`,
});

export const sheetTwice = (sheetName: string, otherName: string): Finding => ({
  code: "duplicate-key",
  problem: `The sheets ${shown(otherName)} and ${shown(sheetName)} both hold the same part of the plan.`,
  mend: "Keep one of the two.",
});

/** @param wanted - headings that the sheet has in a plan */
export const noHeadings = (wanted: readonly string[]): Finding => ({
  code: "syntax",
  problem: "The sheet has no row of headings that a plan can have.",
  mend: `Put headings above the rows, such as ${wanted.slice(0, 4).join(", ")}.`,
});

/** @param heading - as it is written */
export const unknownHeading = (heading: string, knownNames: readonly string[]): Finding => ({
  code: "unknown-key",
  problem: `${shown(heading)} is not a heading that can stand here.`,
  mend: `Correct it or take it out; a column of your own has a heading that starts with Notes or _.${suggestion(heading, knownNames)}`,
});

export const unknownField = (field: string, knownNames: readonly string[]): Finding => ({
  code: "unknown-key",
  problem: `${shown(field)} is not a field that can stand here.`,
  mend: `Correct it or take the row out; a row of your own starts with Notes or _.${suggestion(field, knownNames)}`,
});

export const headingTwice = (heading: string, otherCell: string): Finding => ({
  code: "duplicate-key",
  problem: `The heading ${shown(heading)} stands in ${otherCell} too.`,
  mend: "Keep one of the two.",
});

export const noHeadingAbove = (): Finding => ({
  code: "syntax",
  problem: "There is something in a column without a heading.",
  mend: "Put a heading above it, or take it out. A column of your own has a heading that starts with Notes or _.",
});

export const secondTable = (headingRow: number): Finding => ({
  code: "syntax",
  problem: `This is a second row of headings; the sheet's first is row ${headingRow}, and a sheet has one table.`,
  mend: "Put the rows of both under one row of headings.",
});

export const mergedCells = (from: string, to: string): Finding => ({
  code: "cell-unreadable",
  problem: `The cells ${from} to ${to} are merged, so all but the first of them are empty.`,
  mend: "Unmerge them, and put a value into each.",
});

/** @param field - the field in words */
export const statedTwice = (field: string): Finding => ({
  code: "duplicate-key",
  problem: `${shown(field)} is given twice: here, and elsewhere for the same record.`,
  mend: "Keep one of the two.",
});

/** @param heading - of the column that says what a row belongs to: Post, Scenario */
export const belongsToNothing = (heading: string): Finding => ({
  code: "missing",
  problem: `The row does not say to which ${heading.toLowerCase()} it belongs.`,
  mend: `Put the ${heading.toLowerCase()} into the column ${heading}.`,
});

/** @param heading - of the column that is missing, which says what a row belongs to: Post, Scenario */
export const noColumnOfOwners = (heading: string): Finding => ({
  code: "missing",
  problem: `No column says to which ${heading.toLowerCase()} a row belongs.`,
  mend: `Add a column with the heading ${heading}, and put the ${heading.toLowerCase()} of each row into it.`,
});

const OWNERS = {
  post: "unknown-post",
  scenario: "unknown-scenario",
  kind: "unknown-kind",
  grade: "unknown-grade",
} as const;

const codeOfOwner = (subject: string): Finding["code"] => ownProperty(OWNERS, subject) ?? OWNERS.grade;

/** @param subject - what the row belongs to: a post, a scenario */
export const belongsToUnknown = (subject: string, name: string, knownNames: readonly string[]): Finding => ({
  code: codeOfOwner(subject),
  problem: `There is no ${subject} ${shown(name)} on the sheet ${capitalised(subject)}s.`,
  mend: `Correct it, or add the ${subject} there.${suggestion(name, knownNames)}`,
});
