import type { Day } from "../../calendar/index.ts";
import type { ListRow } from "../list.ts";
import type { LikenessField } from "./likeness.ts";
import { plainText } from "./likeness.ts";
import type { PostWithRows } from "./occupancy.ts";
import { inOrder, namesOf } from "./post-names.ts";
import type { UnmatchedRow } from "./reconciliation.ts";
import { fteOfRows } from "./row-fte.ts";

/**
 * Rows of payroll or of an agency that are matched to no post, with vacant posts that may be meant.
 *
 * @param listDay - the day of the establishment list, where a row that began after it is a post that the list lags behind with
 */
export function unmatchedRows(
  rows: readonly ListRow[],
  posts: readonly PostWithRows[],
  fields: readonly LikenessField[],
  listDay?: Day,
): readonly UnmatchedRow[] {
  const vacant = posts.filter(({ post }) => post.vacant > 0);
  return rows
    .map((row) => ({
      ...namesOf(row),
      place: row.place,
      fte: fteOfRows([row]),
      ...(listDay !== undefined && row.start > listDay && { beganAfter: true as const }),
      candidates: candidatesFor(row, vacant, fields),
    }))
    .sort((first, second) => inOrder(first, second) || first.fte - second.fte);
}

/** Numbers of the vacant posts that have most in common with a row: all fields, or all but one with the title among them. */
function candidatesFor(
  row: ListRow,
  vacant: readonly PostWithRows[],
  fields: readonly LikenessField[],
): readonly string[] {
  if (fields.length === 0 || row.title === undefined) return [];
  const numbered = vacant.flatMap(({ post, rows }) =>
    post.postNumber === undefined
      ? []
      : [{ number: post.postNumber, alike: Math.max(...rows.map((each) => inCommon(row, each, fields))) }],
  );
  const most = Math.max(0, ...numbered.map(({ alike }) => alike));
  if (most < fields.length - 1) return [];
  return numbered.filter(({ alike }) => alike === most && alike > 0).map(({ number }) => number);
}

/** How many fields two rows have in common; none where their titles differ. */
function inCommon(row: ListRow, other: ListRow, fields: readonly LikenessField[]): number {
  const isSame = (field: LikenessField): boolean =>
    row[field] !== undefined && other[field] !== undefined && plainText(row[field]) === plainText(other[field]);
  return isSame("title") ? fields.filter(isSame).length : 0;
}
