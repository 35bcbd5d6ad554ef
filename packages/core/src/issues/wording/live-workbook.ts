import { counted, listed } from "../../words/index.ts";
import type { Finding } from "../issue.ts";
import { shown } from "../shown.ts";

const AGAIN = '"outturn export" writes the workbook anew.';
/** Sheets that are named in one sentence. */
const MOST_NAMED = 3;
const UNDO = 'Undo that, or make the changes again in a workbook that is written anew by "outturn export".';

export const notLiveBook = (): Finding => ({
  code: "other-workbook",
  problem:
    "The workbook does not say which plan it was exported from: it is not one with live formulas, or its sheet Summary has lost that.",
  mend: `${AGAIN} A workbook of a plan alone is read by every command as it is.`,
});

export const otherVersion = (exportedBy: string, version: string): Finding => ({
  code: "other-workbook",
  problem: `The workbook was exported by Outturn ${shown(exportedBy)}, and this is ${version}: its cells may stand elsewhere.`,
  mend: `${AGAIN} Make the changes again in that, or read this one by the version that wrote it.`,
});

export const otherPlan = (exportedFrom: string, fingerprint: string): Finding => ({
  code: "other-workbook",
  problem: `The workbook was exported from another plan, or from this one before it was changed: the fingerprint is ${shown(exportedFrom.slice(0, 12))}, and of the plan named it is ${fingerprint.slice(0, 12)}.`,
  mend: `Name the plan that it was exported from after --against. ${AGAIN}`,
});

export const formulasNotRead = (): Finding => ({
  code: "other-workbook",
  problem: "Only of .xlsx are formulas read, and so what was changed in them.",
  mend: "Save the workbook as .xlsx, or export it again.",
});

/** @param strangers - sheets of the workbook that were not exported, one of which it may be under another name */
export const sheetGone = (sheetName: string, strangers: readonly string[]): Finding => ({
  code: "workbook-altered",
  problem: `The sheet ${shown(sheetName)} is not there: it was taken out, or has another name.`,
  mend:
    strangers.length === 0
      ? UNDO
      : `If it is ${listed(strangers.slice(0, MOST_NAMED).map(shown), "or")}, give it the name ${sheetName} again. If not: ${UNDO.charAt(0).toLowerCase()}${UNDO.slice(1)}`,
});

/**
 * @param by - above nothing where rows were put in
 * @param isInput - whether the sheet is one of the plan's own, to which records may be added
 */
export const rowsMoved = (row: number, by: number, isInput: boolean): Finding => ({
  code: "workbook-altered",
  problem: `${counted(Math.abs(by), "row")} ${Math.abs(by) === 1 ? "was" : "were"} ${by > 0 ? "put in" : "taken out"} at row ${row}, so that what follows no longer stands where it was exported.`,
  mend: isInput ? `${UNDO} A record is added below the last one, and taken out by emptying its row.` : UNDO,
});

export const columnsMoved = (by: number): Finding => ({
  code: "workbook-altered",
  problem: `${counted(Math.abs(by), "column")} ${Math.abs(by) === 1 ? "was" : "were"} ${by > 0 ? "put in" : "taken out"} here, so that what follows no longer stands where it was exported.`,
  mend: `${UNDO} A column is added after the last one.`,
});

export const pointsNowhere = (count: number): Finding => ({
  code: "workbook-altered",
  problem: `${counted(count, "formula")} of the sheet, of which this is the first, ${count === 1 ? "points" : "point"} at cells that were taken out (#REF!).`,
  mend: UNDO,
});

export const sharedFormula = (): Finding => ({
  code: "workbook-altered",
  problem: "The cell holds a formula that other cells share, which would lose it.",
  mend: "Give the cell a value of its own, or a formula that stands in it alone.",
});

/** @param refersTo - what it stands for now; nothing where the name is gone */
export const brokenName = (name: string, range: string, refersTo: string | undefined): Finding => ({
  code: "workbook-altered",
  problem:
    refersTo === undefined
      ? `The name ${name}, which stood for ${range}, was taken out.`
      : `The name ${name} stood for ${range}, and stands for ${refersTo} now.`,
  mend: `In Excel the Name Manager on the tab Formulas has it. ${UNDO}`,
});
