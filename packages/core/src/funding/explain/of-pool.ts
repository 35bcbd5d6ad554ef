import { type Explanation, ruled } from "../../formula/index.ts";
import { openOfLimit, openOfSource, openWithin, spentOfPool } from "../../rules/index.ts";
import { sumTaken } from "./sums.ts";
import { atSource, type FundingTelling, figureOf, givenBy, ofSourceInYear, type SourceInYear } from "./telling.ts";

/** What may be drawn of a source in a year when its turn comes: of its own, and of the larger ones that it is within. */
export function openTo(here: SourceInYear): Explanation {
  const { id } = here.stated;
  return openAtTurn([id, ...here.telling.lookup.poolsOf(id)], here);
}

/** What may be drawn of the first of some sources, each within the next, when a source's turn comes. */
function openAtTurn([source, ...pools]: readonly string[], turn: SourceInYear): Explanation {
  const holder = atSource(
    turn,
    turn.telling.draw.sources.findIndex((sourceDraw) => sourceDraw.source === source),
  );
  const own = ownAtTurn(holder, turn);
  if (pools.length === 0) return own;
  const pool = openAtTurn(pools, turn);
  const value = Math.min(own.value, pool.value);
  return ofSourceInYear(holder, ["open", ...turnNamed(holder, turn)], value, () => ruled(openWithin, { own, pool }));
}

/** What may be drawn of a source's own money when a source's turn comes. */
function ownAtTurn(holder: SourceInYear, turn: SourceInYear): Explanation {
  const { telling, drawn } = holder;
  const before = familyOf(telling, holder.stated.id).filter((position) => position < turn.sourceIndex);
  const drawnBefore = before.reduce((total, position) => total + atSource(turn, position).drawn.applied, 0);
  const money = drawn.carriedIn + drawn.available;
  const value = Math.min(money, drawn.limit ?? money) - drawnBefore;
  return ofSourceInYear(holder, ["ownOpen", ...turnNamed(holder, turn)], value, () => {
    const takes = {
      carriedIn: telling.figures.carriedIn(holder),
      available: telling.figures.available(holder),
      drawn: sumTaken(
        telling,
        figureOf(holder, "drawnOf", ...turnNamed(holder, turn)),
        "drawn before by the source itself and those within it",
        before.map((position) => telling.figures.applied(atSource(turn, position))),
      ),
    };
    return drawn.limit === undefined
      ? ruled(openOfSource, takes)
      : ruled(openOfLimit, { ...takes, limit: givenBy(holder, drawn.limit) });
  });
}

/** What a source and those within it take of its money in a year. */
export function spentOf(here: SourceInYear): Explanation {
  const { telling, drawn, stated } = here;
  const { applied } = telling.figures;
  if (drawn.drawnWithin === undefined) return applied(here);
  return ofSourceInYear(here, "spent", drawn.applied + drawn.drawnWithin, () =>
    ruled(spentOfPool, {
      applied: applied(here),
      parts: sumTaken(
        telling,
        figureOf(here, "drawnWithin"),
        "drawn by the sources within it",
        familyOf(telling, stated.id)
          .filter((position) => position !== here.sourceIndex)
          .map((position) => applied(atSource(here, position))),
      ),
    }),
  );
}

/** Places in the draw of a source and of all within it. */
const familyOf = ({ draw, lookup }: FundingTelling, wanted: string): readonly number[] =>
  draw.sources.flatMap(({ source }, position) =>
    source === wanted || lookup.poolsOf(source).includes(wanted) ? [position] : [],
  );

/** A figure is named by the source whose turn it is, where that is another. */
const turnNamed = (holder: SourceInYear, turn: SourceInYear): readonly string[] =>
  turn.stated.id === holder.stated.id ? [] : [turn.stated.id];
