import type { Day } from "../../calendar/index.ts";
import type { ListRow } from "../list.ts";
import { type LikenessField, likenessOf } from "./likeness.ts";
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
  const candidatesFor = candidates(
    posts.filter(({ post }) => post.vacant > 0),
    fields,
  );
  return rows
    .map((row) => ({
      ...namesOf(row),
      place: row.place,
      fte: fteOfRows([row]),
      ...(listDay !== undefined && row.start > listDay && { beganAfter: true as const }),
      candidates: candidatesFor(row),
    }))
    .sort((first, second) => inOrder(first, second) || first.fte - second.fte);
}

const MOST_CANDIDATES = 12;

/** Finds numbers of the vacant posts that have most in common with a row: all fields, or all but one with the title among them. */
function candidates(vacant: readonly PostWithRows[], fields: readonly LikenessField[]) {
  const fewer = fields.filter((field) => field !== "title").map((left) => fields.filter((field) => field !== left));
  const indexes = [fields, ...fewer].map((some) => ({ fields: some, numbers: numbersByKey(vacant, some) }));
  return (row: ListRow): readonly string[] => {
    const [full = [], ...others] = indexes.map((index) => index.numbers.get(likenessOf(row, index.fields) ?? "") ?? []);
    const found = full.length > 0 ? full : [...new Set(others.flat())].sort();
    return found.slice(0, MOST_CANDIDATES);
  };
}

/** Post numbers by what a row of the post has in these fields, as many as are ever shown. */
function numbersByKey(
  vacant: readonly PostWithRows[],
  fields: readonly LikenessField[],
): ReadonlyMap<string, readonly string[]> {
  const found = new Map<string, string[]>();
  for (const { post, rows } of vacant)
    for (const key of new Set(rows.flatMap((row) => likenessOf(row, fields) ?? []))) {
      const numbers = found.get(key) ?? [];
      found.set(key, numbers);
      if (post.postNumber !== undefined && numbers.length < MOST_CANDIDATES) numbers.push(post.postNumber);
    }
  return found;
}
