import { counted } from "../../words/index.ts";
import type { Finding } from "../issue.ts";
import { suggestion } from "../nearest.ts";
import { shown } from "../shown.ts";

export const noNames = (prefix: string): Finding => ({
  code: "template-name",
  problem: `The template has no name that begins with ${prefix}, so there is nothing to fill.`,
  mend: `Give cells a name such as ${prefix}cost.total or ${prefix}tables.cost_by_year: docs/workbook.md says which there are.`,
});

export const unknownName = (name: string, knownNames: readonly string[]): Finding => ({
  code: "template-name",
  problem: `The name ${shown(name)} of the template stands for no figure of this forecast.`,
  mend: `Correct it or take it out.${suggestion(name.toLowerCase(), knownNames)}`,
});

export const nameNotOneRange = (name: string, refersTo: string): Finding => ({
  code: "template-name",
  problem: `The name ${shown(name)} stands for ${shown(refersTo)}, which is not one range of cells.`,
  mend: "Let it stand for one cell, or for cells side by side.",
});

export const nameTooSmall = (name: string, refersTo: string, rowCount: number, columnCount: number): Finding => ({
  code: "template-name",
  problem: `The name ${shown(name)} stands for ${refersTo}, and its figures take ${counted(rowCount, "row")} and ${counted(columnCount, "column")}.`,
  mend: "Let it stand for as many cells; what is left over of more is emptied.",
});

export const nameAmbiguous = (sheetName: string): Finding => ({
  code: "template-name",
  problem: `On the sheet ${shown(sheetName)} two names of the template stand for the same cell.`,
  mend: "Let each stand for cells of its own.",
});
