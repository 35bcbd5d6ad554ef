import { MILLION, type Millionths } from "../../money/index.ts";
import type { ListRow } from "../list.ts";
import type { RowsMatched } from "./match-rows.ts";
import type { DatedList } from "./read-lists.ts";
import type { ListCounted, MatchRate, RowsFte } from "./reconciliation.ts";
import { countedRows } from "./row-fte.ts";

/** What became of every row of a list. A row that is matched by number and by likeness is matched by number. */
export function listCounted(list: DatedList, matched: readonly Pick<RowsMatched, "by" | "first">[]): ListCounted {
  const rowsBy = (by: RowsMatched["by"]): ReadonlySet<ListRow> =>
    new Set(matched.filter((each) => each.by === by).flatMap(({ first }) => first));
  const [numbered, alike] = [rowsBy("post number"), rowsBy("likeness")];
  const { rows, totals, dropped } = list;
  return {
    fileName: list.fileName,
    asAt: list.asAt,
    read: { rows: totals.read.rows, fte: totals.read.fte },
    byNumber: countedRows(rows.filter((row) => numbered.has(row))),
    byLikeness: countedRows(rows.filter((row) => !numbered.has(row) && alike.has(row))),
    onlyHere: countedRows(rows.filter((row) => !numbered.has(row) && !alike.has(row))),
    setAside: { rows: totals.setAside.rows, fte: totals.setAside.fte },
    dropped,
  };
}

/** In hundredths: see docs/lists.md for where it is from. */
const YARDSTICK = 95;

/**
 * How much of a list's FTE is matched to posts, rounded down, so that 100% is all of it; nothing where it has no FTE.
 *
 * @example matchRate({ byNumber: { rows: 19, fte: 190000 as Fte }, byLikeness: { rows: 0, fte: 0 as Fte }, onlyHere: { rows: 1, fte: 10000 as Fte } }) // => { byNumber: 950000, inAll: 950000, reaches: true }
 */
export function matchRate({
  byNumber,
  byLikeness,
  onlyHere,
}: Record<"byNumber" | "byLikeness" | "onlyHere", RowsFte>): MatchRate | undefined {
  const whole = byNumber.fte + byLikeness.fte + onlyHere.fte;
  if (whole === 0) return undefined;
  const share = (fte: number): Millionths => Math.floor((fte * MILLION) / whole) as Millionths;
  return {
    byNumber: share(byNumber.fte),
    inAll: share(byNumber.fte + byLikeness.fte),
    reaches: byNumber.fte * 100 >= whole * YARDSTICK,
  };
}
