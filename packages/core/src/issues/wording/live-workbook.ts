import { counted } from "../../words/index.ts";
import type { Finding } from "../issue.ts";
import { suggestion } from "../nearest.ts";
import { shown } from "../shown.ts";

const AGAIN = '"outturn export" writes the workbook anew.';
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
  mend: AGAIN,
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

export const sheetGone = (sheetName: string, knownNames: readonly string[]): Finding => ({
  code: "workbook-altered",
  problem: `The sheet ${shown(sheetName)} is not there: it was taken out, or has another name.`,
  mend: `Give it its name again.${suggestion(sheetName, knownNames)} ${UNDO}`,
});

/** @param by - above nothing where rows were put in */
export const rowsMoved = (row: number, by: number): Finding => ({
  code: "workbook-altered",
  problem: `${counted(Math.abs(by), "row")} ${Math.abs(by) === 1 ? "was" : "were"} ${by > 0 ? "put in" : "taken out"} at row ${row}, so that what follows no longer stands where it was exported.`,
  mend: `${UNDO} A record is added below the last one, and taken out by emptying its row.`,
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

export const brokenName = (name: string, range: string): Finding => ({
  code: "workbook-altered",
  problem: `The name ${name} no longer stands for ${range}.`,
  mend: UNDO,
});
