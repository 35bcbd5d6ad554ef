import { pathText } from "../../issues/index.ts";
import { LAYOUTS } from "../layouts.ts";
import { draftCell } from "./cell.ts";
import type { Draft } from "./draft.ts";
import type { DraftRow } from "./draft-row.ts";
import { rowsOf } from "./rows.ts";
import type { DraftColumn, DraftTable } from "./table.ts";

/** Where on the sheets of a draft an issue is to be seen. */
export interface IssuePlace {
  readonly sheetName: string;
  /** Absent: it is of the sheet as a whole. */
  readonly row?: DraftRow;
}

/**
 * Finds the sheet and the row of an issue by the longest path that they share. What is on no sheet has no place.
 *
 * @example
 * const draft = { posts: [{ id: "lead" }, { id: "support" }] };
 * const { sheetName, row } = placesIn(draft)("posts[1].pay");
 * [sheetName, row.path] // => ["Posts", ["posts", 1]]
 */
export function placesIn(draft: Draft): (issuePath: string) => IssuePlace | undefined {
  const places = new Map<string, IssuePlace>();
  for (const layout of LAYOUTS) {
    const { sheetName, place, belongsTo, is } = layout;
    for (const row of rowsOf(layout, draft)) {
      places.set(pathText(row.path), { sheetName, row });
      // A record of the plan's own, such as its years, is to be seen at the first of its fields.
      const holder = pathText(row.path.slice(0, -1));
      if (is === "fields" && holder !== place.join(".") && !places.has(holder)) places.set(holder, { sheetName, row });
    }
    const sheet = place.join(".");
    if ((is !== "entries" || belongsTo === undefined) && !places.has(sheet)) places.set(sheet, { sheetName });
  }
  return (issuePath) => {
    for (let text = issuePath; text !== ""; text = shorter(text)) {
      const place = places.get(text);
      if (place !== undefined) return place;
    }
    return undefined;
  };
}

/** A path without its last step. */
const shorter = (text: string): string => text.slice(0, Math.max(0, text.lastIndexOf("."), text.lastIndexOf("[")));

/**
 * The column of a row in which an issue is to be seen: the one whose value it is about, or holds what it is about, else the first that is
 * inside it; nothing where it is about the row as a whole.
 *
 * @example
 * const table = draftTable("Posts", { posts: [{ id: "lead", pay: { salary: "lots" } }] });
 * columnOfIssue(table, table.rows[0], "posts[0].pay.salary").heading // => "Pay: salary"
 */
export function columnOfIssue(
  { sheetName, columns }: DraftTable,
  row: DraftRow,
  issuePath: string,
): DraftColumn | undefined {
  if (issuePath === pathText(row.path)) return columns.length === 1 ? columns[0] : paidUnder(row, columns);
  let [best, longest]: [DraftColumn | undefined, number] = [undefined, 0];
  let inside: DraftColumn | undefined;
  for (const column of columns) {
    const text = pathText(draftCell(sheetName, row, column).path);
    if (startsWith(issuePath, text) && text.length > longest) [best, longest] = [column, text.length];
    if (startsWith(text, issuePath)) inside ??= column;
  }
  return longest > pathText(row.path).length || inside === undefined ? best : inside;
}

/** Of a point that stands by its name, what it pays is all of it. */
const paidUnder = ({ path }: DraftRow, columns: DraftTable["columns"]): DraftColumn | undefined =>
  path[0] === "payScales" && typeof path.at(-1) === "string"
    ? columns.find(({ fieldPath }) => fieldPath[0] === "salary")
    : undefined;

const startsWith = (text: string, start: string): boolean =>
  text.startsWith(start) && (text.length === start.length || text[start.length] === "." || text[start.length] === "[");
