import type { Path } from "../issues/index.ts";

/**
 * A sheet and the part of a plan that stands on it.
 *
 * - `fields`: one record, a row for each of its fields
 * - `entries`: a list of records, a row for each
 * - `named`: records by name, a row for each, or several where a name has a list
 * - `points`: tables of points, a row for each point
 */
export interface SheetLayout {
  readonly sheetName: string;
  readonly is: "fields" | "entries" | "named" | "points";
  /** Where in a plan the record, the list or the names stand: keys, `#` for each entry of a list, `*` for each name. */
  readonly place: readonly string[];
  /** The heading of the column that says which record of another sheet, or which name, a row belongs to. */
  readonly belongsTo?: string;
  /** Fields whose columns stand there though no row fills them, in dots; all others stand there where they are filled. */
  readonly columns: readonly string[];
  /** Whether there is a column for each year of the plan. */
  readonly perYear?: true;
  /** Whether one entry stands as a record does, in columns of what it belongs to. */
  readonly oneInline?: true;
  /** Whether the sheet is there though a plan has nothing for it. */
  readonly isAlways?: true;
  readonly introduction: readonly string[];
}

/** Whether the one entry of a list stands in the columns of what it belongs to. */
export const standsInline = ({ oneInline }: SheetLayout, list: readonly unknown[]): boolean =>
  oneInline === true && list.length === 1;

/** Where the record of one row stands. */
export function recordPlace({ is, place }: SheetLayout): readonly string[] {
  if (is === "fields") return place;
  return [...place, is === "entries" ? "#" : "*"];
}

/** A field's path out of its text in dots; nothing in it is the value of the record itself. */
export const fieldPathOf = (dotted: string): Path => (dotted === "" ? [] : dotted.split("."));
