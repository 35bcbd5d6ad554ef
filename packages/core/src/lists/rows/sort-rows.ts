import { cellsBeyondHeadings, headingsDiffer } from "../../issues/index.ts";
import type { ListMapping } from "../../plan/index.ts";
import type { Cell, Sheet } from "../../sheets/index.ts";
import { cellText, isBlank } from "../cells/index.ts";
import type { FoundColumns } from "../columns/index.ts";
import { plainHeading } from "../columns/index.ts";
import { QUESTIONS } from "../questions.ts";
import type { Troubles } from "../troubles.ts";

/** What a row of a sheet is. */
export type RowKind = "data" | "total" | "group-heading" | "aside";

/** A row, and why it is no post where it is none. */
export interface SortedRow {
  readonly row: number;
  readonly kind: RowKind;
  readonly reason?: string;
  /** Of the heading of a group, its text. */
  readonly groupHeading?: string;
}

/** Every row of a sheet, sorted into posts and what is none, with the reason. */
export function sortRows(sheet: Sheet, mapping: ListMapping, columns: FoundColumns, troubles: Troubles): SortedRow[] {
  const sort = sorter(mapping, columns, troubles);
  return sheet.rows.map((cells, row): SortedRow => {
    if (row < columns.headingRow)
      return { row, kind: "aside", reason: cells.every(isEmpty) ? BLANK_ROW : "above the headings" };
    if (row === columns.headingRow) return { row, kind: "aside", reason: "the headings" };
    const sorted = sort(cells, row);
    if (sorted.kind !== "data" || !sheet.hiddenRows.has(row)) return sorted;
    if (mapping.hiddenRows === undefined) troubles.ask(QUESTIONS.hiddenRows, row);
    return mapping.hiddenRows === "set-aside" ? { row, kind: "aside", reason: "hidden rows" } : sorted;
  });
}

const BLANK_ROW = "blank rows";

const isEmpty = (cell: Cell): boolean => cell === null || (typeof cell === "string" && cell.trim() === "");

/** Beside what begins or ends with "total" as a word. */
const TOTAL_WORDS: ReadonlySet<string> = new Set(["total", "totals", "sub-total", "subtotal", "sum"]);

/** Whether a row's first text, as headings are compared, says that it is a total. */
const saysTotal = (plain: string): boolean =>
  TOTAL_WORDS.has(plain) || plain.startsWith("total ") || plain.startsWith("total:") || plain.endsWith(" total");

function sorter(mapping: ListMapping, columns: FoundColumns, troubles: Troubles) {
  const headings = columns.headings.map(plainHeading);
  const known = new Set(headings.filter((heading) => heading !== ""));
  const rules = mapping.setAside.map(({ is, reason }, position) => ({
    column: columns.rules[position]!,
    values: new Set(is.map(plainHeading)),
    reason,
  }));
  return (cells: readonly Cell[], row: number): SortedRow => {
    const filled = filledColumns(cells);
    if (filled.length === 0) return { row, kind: "aside", reason: BLANK_ROW };
    const first = cells[filled[0]!]!;
    const plain = plainHeading(cellText(first));
    if (filled.length > 1 && known.has(plain)) {
      if (isHeadingsAgain(cells, headings)) return { row, kind: "aside", reason: "the headings again" };
      if (mostAre(known, filled, cells)) {
        troubles.reportRow("headings-differ", headingsDiffer, row);
        return { row, kind: "aside", reason: "other headings" };
      }
    }
    const numbered = columns.fields.get("post");
    const isNumbered = numbered !== undefined && filled[0] !== numbered && !isBlank(cells[numbered]);
    if (!isNumbered && typeof first === "string" && saysTotal(plain)) return { row, kind: "total", reason: "totals" };
    if (filled.length === 1 && typeof first === "string" && headings.length > 2)
      return {
        row,
        kind: "group-heading",
        reason: "one text alone: headings of groups, notes",
        groupHeading: cellText(first),
      };
    const beyond = filled.at(-1)!;
    if (beyond >= headings.length) troubles.reportRow("beyond", cellsBeyondHeadings, row, beyond);
    const rule = rules.find(({ column, values }) => column >= 0 && values.has(plainHeading(cellText(cells[column]))));
    return rule === undefined ? { row, kind: "data" } : { row, kind: "aside", reason: rule.reason };
  };
}

/** The columns in which a row has something. */
function filledColumns(cells: readonly Cell[]): readonly number[] {
  const filled: number[] = [];
  cells.forEach((cell, column) => {
    if (!isEmpty(cell)) filled.push(column);
  });
  return filled;
}

/** Whether more than half of a row's cells, and more than two, are headings that are known. */
function mostAre(known: ReadonlySet<string>, filled: readonly number[], cells: readonly Cell[]): boolean {
  const headings = filled.filter((column) => known.has(plainHeading(cellText(cells[column]))));
  return headings.length > 2 && headings.length * 2 > filled.length;
}

function isHeadingsAgain(cells: readonly Cell[], headings: readonly string[]): boolean {
  return headings.every((heading, column) => plainHeading(cellText(cells[column])) === heading);
}
