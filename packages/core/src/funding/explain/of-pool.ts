import { type Explanation, once, ruled } from "../../formula/index.ts";
import { openOfLimit, openOfSource, openWithin, spentOfPool } from "../../rules/index.ts";
import { type FundingTelling, figureNamed, given, type OfSource, sumTaken } from "./telling.ts";

/** The figures of a source that what may be drawn of it rests on. */
export interface PoolTotals {
  readonly availableIn: OfSource;
  readonly carriedIn: OfSource;
  readonly applied: OfSource;
}

/** What may be drawn of a source in a year when its turn comes: of its own, and of the larger ones that it is within. */
export function openTo(
  telling: FundingTelling,
  sourceIndex: number,
  yearIndex: number,
  totals: PoolTotals,
): Explanation {
  const { source } = telling.draw.sources[sourceIndex]!;
  return openAtTurn(telling, [source, ...telling.lookup.poolsOf(source)], sourceIndex, yearIndex, totals);
}

/** What may be drawn of the first of some sources, each within the next, when a source's turn comes. */
function openAtTurn(
  telling: FundingTelling,
  [source, ...pools]: readonly string[],
  turn: number,
  yearIndex: number,
  totals: PoolTotals,
): Explanation {
  const own = ownAtTurn(telling, source!, turn, yearIndex, totals);
  if (pools.length === 0) return own;
  const pool = openAtTurn(telling, pools, turn, yearIndex, totals);
  const value = Math.min(own.value, pool.value);
  return once(telling, { figure: figureOf(telling, "open", source!, turn, yearIndex), value }, () =>
    ruled(openWithin, { own, pool }),
  );
}

/** What may be drawn of a source's own money when a source's turn comes. */
function ownAtTurn(
  telling: FundingTelling,
  source: string,
  turn: number,
  yearIndex: number,
  totals: PoolTotals,
): Explanation {
  const { draw, lookup } = telling;
  const sourceIndex = draw.sources.findIndex((sourceDraw) => sourceDraw.source === source);
  const { carriedIn, available, limit } = draw.sources[sourceIndex]!.years[yearIndex]!;
  const before = familyOf(telling, source).filter((position) => position < turn);
  const drawn = before.reduce((total, position) => total + draw.sources[position]!.years[yearIndex]!.applied, 0);
  const money = carriedIn + available;
  const value = Math.min(money, limit ?? money) - drawn;
  return once(telling, { figure: figureOf(telling, "ownOpen", source, turn, yearIndex), value }, () => {
    const takes = {
      carriedIn: totals.carriedIn(telling, sourceIndex, yearIndex),
      available: totals.availableIn(telling, sourceIndex, yearIndex),
      drawn: sumTaken(
        telling,
        figureOf(telling, "drawnOf", source, turn, yearIndex),
        "drawn before by the source itself and those within it",
        before.map((position) => totals.applied(telling, position, yearIndex)),
      ),
    };
    return limit === undefined
      ? ruled(openOfSource, takes)
      : ruled(openOfLimit, { ...takes, limit: given(limit, lookup.source(source).source) });
  });
}

/** What a source and those within it take of its money in a year. */
export function spentOf(
  telling: FundingTelling,
  sourceIndex: number,
  yearIndex: number,
  applied: OfSource,
): Explanation {
  const { source, years } = telling.draw.sources[sourceIndex]!;
  const { applied: ownApplied, drawnWithin } = years[yearIndex]!;
  if (drawnWithin === undefined) return applied(telling, sourceIndex, yearIndex);
  const year = telling.funding.years[yearIndex]!;
  const value = ownApplied + drawnWithin;
  return once(telling, { figure: figureNamed(telling, "spent", source, year), value }, () =>
    ruled(spentOfPool, {
      applied: applied(telling, sourceIndex, yearIndex),
      parts: sumTaken(
        telling,
        figureNamed(telling, "drawnWithin", source, year),
        "drawn by the sources within it",
        familyOf(telling, source)
          .filter((position) => position !== sourceIndex)
          .map((position) => applied(telling, position, yearIndex)),
      ),
    }),
  );
}

/** Places in the draw of a source and of all within it. */
const familyOf = ({ draw, lookup }: FundingTelling, wanted: string): readonly number[] =>
  draw.sources.flatMap(({ source }, position) =>
    source === wanted || lookup.poolsOf(source).includes(wanted) ? [position] : [],
  );

/** Named by the source whose turn it is, where that is another. */
function figureOf(telling: FundingTelling, subject: string, source: string, turn: number, yearIndex: number): string {
  const inTurn = telling.draw.sources[turn]!.source;
  const year = telling.funding.years[yearIndex]!;
  return figureNamed(telling, subject, source, ...(inTurn === source ? [] : [inTurn]), year);
}
