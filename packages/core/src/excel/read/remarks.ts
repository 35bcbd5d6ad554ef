import { counted } from "../../words/index.ts";

/** What is said of a workbook that holds more than was read of it, a sentence each. */
export const macros = "The workbook has macros; they were not run.";
export const links =
  "The workbook has links to other workbooks; they were not followed, and cells show what was saved of them.";
export const connections = "The workbook has connections to outside data; they were not used.";

export const noCells = (sheetName: string): string => `"${sheetName}" is no sheet of cells and was not read.`;

export const underMerged = (sheetName: string, count: number): string =>
  `"${sheetName}" has ${counted(count, "cell")} under merged cells, where nobody sees what they hold; ${count === 1 ? "it was" : "they were"} not read.`;

export const timesOfDay = (sheetName: string, count: number, first: string): string =>
  `"${sheetName}" has ${counted(count, "day")} with a time beside ${count === 1 ? "it" : "them"}, ${count === 1 ? "in" : "the first in"} ${first}; the day alone was read. A late hour may stand for the day after.`;
