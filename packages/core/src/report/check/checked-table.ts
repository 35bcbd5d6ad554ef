import type { DraftBlock } from "../draft/draft.ts";
import { numeralsIn } from "../template/numerals.ts";
import { boundTest, type FigureByHash } from "./bound.ts";
import type { CheckedTable } from "./checked-draft.ts";

/** What the figures of a table come to that marks bind; a table without figures is none that is tested. */
export function testedTable(
  table: DraftBlock,
  figureByHash: FigureByHash,
  isAsWritten: boolean,
  hasPlan: boolean,
): readonly CheckedTable[] {
  const tests = hasPlan ? table.figures.map((figure) => boundTest(figure, figureByHash)) : [];
  const wrong = tests.filter(({ agrees }) => !agrees).map(({ says }) => says);
  const unboundCount = numeralsIn(table.text).filter(
    ({ fromPlace, untilPlace }) =>
      !table.figures.some((figure) => figure.fromPlace < untilPlace && figure.untilPlace > fromPlace),
  ).length;
  if (tests.length + unboundCount === 0) return [];
  const verdict = wrong.length > 0 ? "does-not-agree" : tests.length > 0 || isAsWritten ? "agrees" : "not-tested";
  const counts = isAsWritten ? ([tests.length + unboundCount, 0] as const) : ([tests.length, unboundCount] as const);
  return [{ place: table.place, verdict, says: wrong, boundCount: counts[0], unboundCount: counts[1] }];
}
