import type { ListRow } from "../list.ts";
import { postKey } from "../post-key.ts";
import { type LikenessField, likenessOf } from "./likeness.ts";

/** Rows of two lists that belong together. */
export interface RowsMatched {
  readonly by: "post number" | "likeness";
  readonly first: readonly ListRow[];
  readonly second: readonly ListRow[];
}

/** Every row of two lists: matched, or in one of them only. */
export interface Matching {
  readonly matched: readonly RowsMatched[];
  /** Rows with one post number together, those without each for itself. */
  readonly onlyFirst: readonly (readonly ListRow[])[];
  readonly onlySecond: readonly (readonly ListRow[])[];
}

/**
 * Matches two lists: by post number where both have it; then, as whole groups, rows that are alike, where one side has no number. Two
 * rows whose numbers differ are never alike. Neither the order of rows nor that of the lists makes a difference.
 */
export function matchRows(
  first: readonly ListRow[],
  second: readonly ListRow[],
  fields: readonly LikenessField[],
): Matching {
  const numbered = grouped(first, second, ({ postNumber }) => postNumber && postKey(postNumber));
  const byNumber = numbered.filter(isMatched).map((rows) => ({ by: "post number" as const, ...rows }));
  const done = new Set(byNumber.flatMap((rows) => [...rows.first, ...rows.second]));
  const open = (rows: readonly ListRow[]): readonly ListRow[] => rows.filter((row) => !done.has(row));
  const alike = grouped(open(first), open(second), (row) => likenessOf(row, fields)).map(withoutOtherNumbers);
  const byLikeness = alike.filter(isMatched).map((rows) => ({ by: "likeness" as const, ...rows }));
  for (const row of byLikeness.flatMap((rows) => [...rows.first, ...rows.second])) done.add(row);
  return {
    matched: [...byNumber, ...byLikeness],
    onlyFirst: postsOf(open(first)),
    onlySecond: postsOf(open(second)),
  };
}

type Sides = Pick<RowsMatched, "first" | "second">;

const isMatched = ({ first, second }: Sides): boolean => first.length > 0 && second.length > 0;

/** Rows of both lists by what they have in common. */
function grouped(
  first: readonly ListRow[],
  second: readonly ListRow[],
  keyOf: (row: ListRow) => string | undefined,
): readonly Sides[] {
  const groups = new Map<string, { first: ListRow[]; second: ListRow[] }>();
  for (const [side, rows] of [["first", first] as const, ["second", second] as const])
    for (const row of rows) {
      const key = keyOf(row);
      if (key === undefined) continue;
      const group = groups.get(key) ?? { first: [], second: [] };
      groups.set(key, group);
      group[side].push(row);
    }
  return [...groups.values()];
}

const hasNumber = ({ postNumber }: ListRow): boolean => postNumber !== undefined;

/** A row with a number is alike to rows without one alone. */
function withoutOtherNumbers({ first, second }: Sides): Sides {
  const [allFirst, allSecond] = [first.every(hasNumber), second.every(hasNumber)];
  return {
    first: allSecond ? first.filter((row) => !hasNumber(row)) : first,
    second: allFirst ? second.filter((row) => !hasNumber(row)) : second,
  };
}

function postsOf(rows: readonly ListRow[]): readonly (readonly ListRow[])[] {
  const numbered = grouped(rows, [], ({ postNumber }) => postNumber && postKey(postNumber));
  return [...numbered.map(({ first }) => first), ...rows.filter((row) => !hasNumber(row)).map((row) => [row])];
}
