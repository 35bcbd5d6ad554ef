import { type Finding, type Issue, type Path, pathText } from "../issues/index.ts";
import type { Book } from "../sheets/index.ts";
import { type CellPlace, cellText, type Places } from "./places.ts";

/** What is gathered while a workbook is read as a plan. */
export interface Reading {
  /** The plan as written, put together sheet by sheet. */
  readonly written: object;
  readonly places: Places;
  /** Paths of the plan whose cells could not be read: nothing more is said of them. */
  readonly lost: Set<string>;
  readonly issues: Issue[];
  readonly report: (cell: CellPlace, finding: Finding, planPath?: Path) => void;
}

export function startReading({ fileName }: Book): Reading {
  const issues: Issue[] = [];
  return {
    written: {},
    places: { cells: new Map(), rows: new Map() },
    lost: new Set(),
    issues,
    report: (cell, finding, planPath = []) => {
      issues.push({ ...finding, path: pathText(planPath), at: cellText(fileName, cell) });
    },
  };
}
