import type { FinancialYear } from "../../calendar/index.ts";
import { type Explanation, once, type Reason, ruled, summed, type Taken } from "../../formula/index.ts";
import { type Ceiling, type FundingSource, limitsOfAllYears } from "../../plan/index.ts";
import {
  available,
  broughtForward,
  ceilingEnds,
  ceilingGiven,
  ceilingLeft,
  ceilingReached,
  draw,
  drawOfPool,
  drawWithin,
  lapse,
  reserveKept,
  reserveOpening,
  unspent,
  unspentAfterOthers,
} from "../../rules/index.ts";
import { carriedOutBy } from "../carrying.ts";
import { borneBySource } from "./of-dependence.ts";
import { leftToSource } from "./of-left.ts";
import { openTo, spentOf } from "./of-pool.ts";
import { openOfReserve, spentOfReserveIn } from "./of-reserve.ts";
import { expired } from "./of-vintage.ts";
import { type FundingTelling, figureNamed, given, type OfSource, sumTaken } from "./telling.ts";

type Drawn = "available" | "carriedIn" | "applied" | "unspent" | "carriedOut" | "lapsed";
type Known = Drawn | "left";

/** The figures of a source and year that have an explanation, by the name in their path. */
export const ofSource: { readonly [figure in Known]: OfSource } = {
  available: availableIn,
  carriedIn,
  left: (telling, sourceIndex, yearIndex) => leftToSource(telling, sourceIndex, yearIndex, applied),
  applied,
  unspent: unspentIn,
  carriedOut,
  lapsed,
};

export function applied(telling: FundingTelling, sourceIndex: number, yearIndex: number): Explanation {
  return sourceFigure(telling, "applied", sourceIndex, yearIndex, () => {
    const { limit, drawnWithin, openInPool, plannedOut } = telling.draw.sources[sourceIndex]!.years[yearIndex]!;
    if (drawnWithin !== undefined || openInPool !== undefined)
      return ruled(drawOfPool, {
        left: leftToSource(telling, sourceIndex, yearIndex, applied),
        open: openTo(telling, sourceIndex, yearIndex, { availableIn, carriedIn, applied }),
      });
    const takes = {
      left: leftToSource(telling, sourceIndex, yearIndex, applied),
      carriedIn: carriedIn(telling, sourceIndex, yearIndex),
      available: availableIn(telling, sourceIndex, yearIndex),
    };
    if (limit === undefined) return ruled(draw, takes);
    return plannedOut !== undefined
      ? ruled(drawWithin, {
          ...takes,
          limit: openOfReserve(telling, sourceIndex, yearIndex, { availableIn, carriedIn }),
        })
      : ruled(drawWithin, { ...takes, limit: given(limit, sourceOf(telling, sourceIndex).source) });
  });
}

function availableIn(telling: FundingTelling, sourceIndex: number, yearIndex: number): Explanation {
  return sourceFigure(telling, "available", sourceIndex, yearIndex, () => {
    const { given: amount, shortfalls, year } = telling.draw.sources[sourceIndex]!.years[yearIndex]!;
    const statedFundingSource = sourceOf(telling, sourceIndex);
    if (statedFundingSource.ceiling !== undefined)
      return ofCeiling(telling, statedFundingSource, statedFundingSource.ceiling, year);
    const sumsOff = shortfalls.map(({ by }) => borneBySource(telling, sourceIndex, yearIndex, by));
    const says = "what comes off for the savings and lines that the source rests on";
    return ruled(available, {
      given: given(amount, statedFundingSource.source),
      off: sumTaken(telling, figurePath(telling, "shortfalls", sourceIndex, yearIndex), says, sumsOff),
    });
  });
}

/** A ceiling counts in its first year, as far as the limits of its years let it be drawn. */
function ofCeiling(
  telling: FundingTelling,
  statedFundingSource: FundingSource,
  ceiling: Ceiling,
  year: FinancialYear,
): Reason {
  if (year !== ceiling.from) return summed(`the ceiling is one sum, which counts in ${ceiling.from}`, []);
  const { source } = statedFundingSource;
  const limits = limitsOfAllYears(statedFundingSource, telling.funding.years);
  if (limits === undefined) return ruled(ceilingGiven, { ceiling: given(ceiling.amount, source) });
  const inAll = limits.reduce((total, limit) => total + limit, 0);
  return ruled(ceilingReached, { ceiling: given(ceiling.amount, source), limits: given(inAll, source) });
}

function carriedIn(telling: FundingTelling, sourceIndex: number, yearIndex: number): Explanation {
  return sourceFigure(telling, "carriedIn", sourceIndex, yearIndex, () =>
    yearIndex === 0
      ? opening(sourceOf(telling, sourceIndex))
      : summed("what the year before carries out", [carriedOut(telling, sourceIndex, yearIndex - 1)]),
  );
}

function opening({ broughtForward: old, reserve, source }: FundingSource): Reason {
  if (reserve !== undefined) return ruled(reserveOpening, { opening: given(reserve.opening, source) });
  if (old === undefined) return summed("nothing is carried into the first year of the plan", []);
  return ruled(broughtForward, { amount: given(old.amount, source) });
}

function unspentIn(telling: FundingTelling, sourceIndex: number, yearIndex: number): Explanation {
  return sourceFigure(telling, "unspent", sourceIndex, yearIndex, () =>
    ruled(isTakenByOthers(telling, sourceIndex, yearIndex) ? unspentAfterOthers : unspent, {
      carriedIn: carriedIn(telling, sourceIndex, yearIndex),
      available: availableIn(telling, sourceIndex, yearIndex),
      applied: spent(telling, sourceIndex, yearIndex),
    }),
  );
}

function isTakenByOthers({ draw }: FundingTelling, sourceIndex: number, yearIndex: number): boolean {
  const { plannedOut, drawnWithin } = draw.sources[sourceIndex]!.years[yearIndex]!;
  return plannedOut !== undefined || drawnWithin !== undefined;
}

/** What is taken of a source's money: what it pays, and what those within it draw. */
function spent(telling: FundingTelling, sourceIndex: number, yearIndex: number): Explanation {
  return telling.draw.sources[sourceIndex]!.years[yearIndex]!.plannedOut === undefined
    ? spentOf(telling, sourceIndex, yearIndex, applied)
    : spentOfReserveIn(telling, sourceIndex, yearIndex, applied);
}

function carriedOut(telling: FundingTelling, sourceIndex: number, yearIndex: number): Explanation {
  return sourceFigure(telling, "carriedOut", sourceIndex, yearIndex, () => {
    const { carryForward = "none", ceiling, reserve, source } = sourceOf(telling, sourceIndex);
    if (reserve !== undefined) return ruled(reserveKept, { unspent: unspentIn(telling, sourceIndex, yearIndex) });
    if (ceiling !== undefined)
      return telling.funding.years[yearIndex]! < ceiling.to
        ? ruled(ceilingLeft, { unspent: unspentIn(telling, sourceIndex, yearIndex) })
        : ruled(ceilingEnds, {});
    return carriedOutBy<Taken, Reason>(
      carryForward,
      {
        unspent: () => unspentIn(telling, sourceIndex, yearIndex),
        expired: () => expired(telling, sourceIndex, yearIndex, { availableIn, carriedIn, spent, carriedOut }),
        cap: (cap) => given(cap, source),
      },
      ruled,
    );
  });
}

function lapsed(telling: FundingTelling, sourceIndex: number, yearIndex: number): Explanation {
  return sourceFigure(telling, "lapsed", sourceIndex, yearIndex, () =>
    ruled(lapse, {
      unspent: unspentIn(telling, sourceIndex, yearIndex),
      carriedOut: carriedOut(telling, sourceIndex, yearIndex),
    }),
  );
}

const sourceOf = ({ draw, lookup }: FundingTelling, sourceIndex: number) =>
  lookup.source(draw.sources[sourceIndex]!.source);

const figurePath = (telling: FundingTelling, subject: string, sourceIndex: number, yearIndex: number): string =>
  figureNamed(telling, subject, telling.draw.sources[sourceIndex]!.source, telling.funding.years[yearIndex]!);

const sourceFigure = (
  telling: FundingTelling,
  what: Drawn,
  sourceIndex: number,
  yearIndex: number,
  tell: () => Reason,
): Explanation =>
  once(
    telling,
    {
      figure: figurePath(telling, what, sourceIndex, yearIndex),
      value: telling.draw.sources[sourceIndex]!.years[yearIndex]![what],
    },
    tell,
  );
