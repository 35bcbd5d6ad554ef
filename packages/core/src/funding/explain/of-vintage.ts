import { type Explanation, once, ruled, summed } from "../../formula/index.ts";
import { inTurn, unspentOfYear } from "../../rules/index.ts";
import type { Vintage } from "../funding.ts";
import { named, type OfSource, sumIn, type Telling } from "./telling.ts";

/** The figures of a source that its vintages rest on. */
export interface Totals {
  readonly availableIn: OfSource;
  readonly carriedIn: OfSource;
  readonly applied: OfSource;
  readonly carriedOut: OfSource;
}

/** One source of a draw, with what explains its totals. */
interface Told {
  readonly telling: Telling;
  readonly n: number;
  readonly totals: Totals;
}

/** Money past its last year at the end of a year: what is left of the years that it was given for. */
export function expired(telling: Telling, n: number, at: number, totals: Totals): Explanation {
  const told = { telling, n, totals };
  const late = vintages(told, at).filter(({ lastYear }) => lastYear);
  const value = late.reduce((sum, one) => sum + one.unspent, 0);
  return once(telling, { figure: path(told, "expired", at), value }, () =>
    summed(
      "what is left of money whose last year this is",
      late.map((one) => left(told, at, one)),
    ),
  );
}

function left(told: Told, at: number, one: Vintage): Explanation {
  return once(told.telling, { figure: path(told, "unspent", at, one), value: one.unspent }, () =>
    ruled(unspentOfYear, { held: held(told, at, one), taken: taken(told, at, one) }),
  );
}

function held(told: Told, at: number, one: Vintage): Explanation {
  const { telling, n, totals } = told;
  if (one.of === telling.funding.years[at]) return totals.availableIn(telling, n, at);
  if (at === 0) return totals.carriedIn(telling, n, at); // of a year before the plan: all that its first year opens with
  return kept(told, at - 1, vintages(told, at - 1).find(({ of }) => of === one.of)!);
}

function taken(told: Told, at: number, one: Vintage): Explanation {
  const { telling, n, totals } = told;
  return once(telling, { figure: path(told, "taken", at, one), value: one.taken }, () => {
    const older = vintages(told, at).filter(({ of }) => of < one.of);
    return ruled(inTurn, {
      held: held(told, at, one),
      total: totals.applied(telling, n, at),
      before: sumIn(
        telling,
        path(told, "takenBefore", at, one),
        inTurnBefore,
        older.map((other) => taken(told, at, other)),
      ),
    });
  });
}

function kept(told: Told, at: number, one: Vintage): Explanation {
  const { telling, n, totals } = told;
  return once(telling, { figure: path(told, "carried", at, one), value: one.carried }, () => {
    const newer = vintages(told, at).filter(({ of }) => of > one.of);
    return ruled(inTurn, {
      held: left(told, at, one),
      total: totals.carriedOut(telling, n, at),
      before: sumIn(
        telling,
        path(told, "carriedBefore", at, one),
        inTurnBefore,
        newer.map((other) => kept(told, at, other)),
      ),
    });
  });
}

const inTurnBefore = "money of the years that come before it in turn";

const vintages = ({ telling, n }: Told, at: number): readonly Vintage[] => telling.draw.sources[n]!.years[at]!.vintages;

/** A vintage's figure has the year that the money was given for between the source and the year. */
const path = ({ telling, n }: Told, what: string, at: number, one?: Vintage): string =>
  named(
    telling,
    what,
    telling.draw.sources[n]!.source,
    ...(one === undefined ? [] : [one.of]),
    telling.funding.years[at]!,
  );
