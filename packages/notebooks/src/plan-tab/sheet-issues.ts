import type { Issue } from "@outturn/core";
import { columnOfIssue, type DraftRow, type DraftTable, inHeadings, placesIn } from "@outturn/core/workbook";
import type { DeskState } from "../state/desk.ts";
import { columnKey, NAME, rowKey } from "./cell-key.ts";

/** An issue, and where on the sheets it is to be seen. */
export interface PlacedIssue {
  readonly issue: Issue;
  /** Absent where it is on no sheet. */
  readonly sheetName?: string;
  readonly row?: DraftRow;
}

/** The issues of a plan by their sheets and rows, worded as its headings are. */
export function placedIssues({ draft, issues }: Pick<DeskState, "draft" | "issues">): readonly PlacedIssue[] {
  if (issues.length === 0) return [];
  const placeOf = placesIn(draft);
  return issues.map((issue) => ({ issue: inHeadings(issue), ...placeOf(issue.path) }));
}

/** What is wrong on a sheet: the sentences of each cell, by row and column. */
export interface SheetFaults {
  readonly ofCell: ReadonlyMap<string, readonly string[]>;
  readonly ofRow: ReadonlyMap<string, string>;
  /** The columns that have to be in sight. */
  readonly columns: ReadonlySet<string>;
}

/** The key of a cell in `ofCell`. */
export const cellKey = (row: string, column: string): string => `${row}\n\n${column}`;

/** The issues of a sheet, each at the cell that it is about; those of a row as a whole at its head. */
export function faultsOn(table: DraftTable, placed: readonly PlacedIssue[]): SheetFaults {
  const ofCell = new Map<string, readonly string[]>();
  const ofRow = new Map<string, string>();
  const columns = new Set<string>();
  for (const { issue, sheetName, row } of placed) {
    if (sheetName !== table.sheetName || row === undefined) continue;
    const column = columnOfIssue(table, row, issue.path);
    const head = table.naming === undefined && table.columns[0] ? columnKey(table.columns[0]) : NAME;
    const place = column === undefined ? head : columnKey(column);
    const key = cellKey(rowKey(row), place);
    ofCell.set(key, [...(ofCell.get(key) ?? []), issue.problem]);
    ofRow.set(rowKey(row), `${ofRow.get(rowKey(row)) ?? ""}\n${place}\n${issue.problem}`);
    columns.add(place);
  }
  return { ofCell, ofRow, columns };
}
