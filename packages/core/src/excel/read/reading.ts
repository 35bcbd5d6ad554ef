import { cellsNotLookedAt, cellUnreadable, type Issue, PlanError, workbookTooLarge } from "../../issues/index.ts";
import { cellName, filePlace } from "../../sheets/index.ts";
import { grouped } from "../../words/index.ts";
import { limits } from "../limits.ts";
import { refuse } from "../unreadable.ts";
import { timesOfDay } from "./remarks.ts";

/** What one reading has come to so far, over all sheets of a workbook. */
export interface Reading {
  /** Takes from what a workbook may come to, and stops reading where nothing is left. */
  readonly takeCells: (count: number) => void;
  readonly takeLetters: (count: number) => void;
  /** Notes a cell that cannot be read, and goes on until there are too many of them. */
  readonly cellFault: (sheetName: string, row: number, column: number, fault: string) => void;
  /** Notes a day that has a time beside it, which is not read. */
  readonly timeOfDay: (sheetName: string, row: number, column: number) => void;
  /** What was read only in part, a sentence each. */
  readonly remarks: () => readonly string[];
  /** Stops reading where a cell could not be read. */
  readonly stopAtFaults: () => void;
}

export function startReading(fileName: string): Reading {
  let [cellsLeft, lettersLeft]: number[] = [limits.cells, limits.cells];
  const issues: Issue[] = [];
  const timesSeen = new Map<string, { readonly first: string; count: number }>();
  const stopAtFaults = (): void => {
    if (issues.length > 0) throw new PlanError(issues);
  };
  return {
    takeCells(count) {
      cellsLeft! -= count;
      if (cellsLeft! < 0) refuse(workbookTooLarge(`it has more than ${grouped(limits.cells)} cells`));
    },
    takeLetters(count) {
      lettersLeft! -= count;
      if (lettersLeft! < 0) refuse(workbookTooLarge("its cells hold too many repeated spaces"));
    },
    cellFault(sheetName, row, column, fault) {
      issues.push({ ...cellUnreadable(fault), path: "", at: filePlace(fileName, sheetName, row, column) });
      if (issues.length < limits.issues) return;
      issues.push({ ...cellsNotLookedAt(limits.issues), path: "", at: fileName });
      stopAtFaults();
    },
    timeOfDay(sheetName, row, column) {
      const seen = timesSeen.get(sheetName) ?? { first: cellName(row, column), count: 0 };
      seen.count += 1;
      timesSeen.set(sheetName, seen);
    },
    remarks: () => [...timesSeen].map(([sheetName, { first, count }]) => timesOfDay(sheetName, count, first)),
    stopAtFaults,
  };
}
