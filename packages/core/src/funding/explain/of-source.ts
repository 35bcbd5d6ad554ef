import { type Explanation, type Reason, ruled, summed, type Taken } from "../../formula/index.ts";
import { type FundingSource, limitsOfAllYears } from "../../plan/index.ts";
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
import { sumTaken } from "./sums.ts";
import {
  type FiguresOfSource,
  figureOf,
  given,
  givenBy,
  type OfSource,
  ofSourceInYear,
  type SourceInYear,
  yearBefore,
} from "./telling.ts";

/** A figure that the draw holds of each source and year. */
const drawnFigure =
  (
    name: "available" | "carriedIn" | "applied" | "unspent" | "carriedOut" | "lapsed",
    reason: (here: SourceInYear) => Reason,
  ): OfSource =>
  (here) =>
    ofSourceInYear(here, name, here.drawn[name], () => reason(here));

const applied = drawnFigure("applied", (here) => {
  const { limit, drawnWithin, openInPool, plannedOut } = here.drawn;
  if (drawnWithin !== undefined || openInPool !== undefined)
    return ruled(drawOfPool, { left: leftToSource(here), open: openTo(here) });
  const takes = { left: leftToSource(here), carriedIn: carriedIn(here), available: availableIn(here) };
  if (limit === undefined) return ruled(draw, takes);
  return ruled(drawWithin, {
    ...takes,
    limit: plannedOut === undefined ? givenBy(here, limit) : openOfReserve(here),
  });
});

const availableIn = drawnFigure("available", (here) => {
  if (here.stated.ceiling !== undefined) return ofCeiling(here);
  const sumsOff = here.drawn.shortfalls.map(({ by }) => borneBySource(here, by));
  const says = "what comes off for the savings and lines that the source rests on";
  return ruled(available, {
    given: givenBy(here, here.drawn.given),
    off: sumTaken(here.telling, figureOf(here, "shortfalls"), says, sumsOff),
  });
});

/** A ceiling counts in its first year, as far as the limits of its years let it be drawn. */
function ofCeiling(here: SourceInYear): Reason {
  const { amount, from } = here.stated.ceiling!;
  if (here.year !== from) return summed(`the ceiling is one sum, which counts in ${from}`, []);
  const limits = limitsOfAllYears(here.stated, here.telling.funding.years);
  if (limits === undefined) return ruled(ceilingGiven, { ceiling: givenBy(here, amount) });
  const inAll = limits.reduce((total, limit) => total + limit, 0);
  return ruled(ceilingReached, { ceiling: givenBy(here, amount), limits: givenBy(here, inAll) });
}

const carriedIn = drawnFigure("carriedIn", (here) =>
  here.yearIndex === 0
    ? opening(here.stated)
    : summed("what the year before carries out", [carriedOut(yearBefore(here))]),
);

function opening({ broughtForward: old, reserve, source }: FundingSource): Reason {
  if (reserve !== undefined) return ruled(reserveOpening, { opening: given(reserve.opening, source) });
  if (old === undefined) return summed("nothing is carried into the first year of the plan", []);
  return ruled(broughtForward, { amount: given(old.amount, source) });
}

const unspentIn = drawnFigure("unspent", (here) => {
  const { plannedOut, drawnWithin } = here.drawn;
  const isTakenByOthers = plannedOut !== undefined || drawnWithin !== undefined;
  return ruled(isTakenByOthers ? unspentAfterOthers : unspent, {
    carriedIn: carriedIn(here),
    available: availableIn(here),
    applied: spent(here),
  });
});

function spent(here: SourceInYear): Explanation {
  return here.drawn.plannedOut === undefined ? spentOf(here) : spentOfReserveIn(here);
}

const carriedOut = drawnFigure("carriedOut", (here) => {
  const { carryForward = "none", ceiling, reserve } = here.stated;
  if (reserve !== undefined) return ruled(reserveKept, { unspent: unspentIn(here) });
  if (ceiling !== undefined)
    return here.year < ceiling.to ? ruled(ceilingLeft, { unspent: unspentIn(here) }) : ruled(ceilingEnds, {});
  return carriedOutBy<Taken, Reason>(
    carryForward,
    { unspent: () => unspentIn(here), expired: () => expired(here), cap: (cap) => givenBy(here, cap) },
    ruled,
  );
});

const lapsed = drawnFigure("lapsed", (here) =>
  ruled(lapse, { unspent: unspentIn(here), carriedOut: carriedOut(here) }),
);

/** The figures of a source that others rest on. */
export const figuresOfSource: FiguresOfSource = {
  ...{ available: availableIn, carriedIn, applied, spent, unspent: unspentIn, carriedOut },
};

/** The figures of a source and year that have an explanation, by the name in their path. */
export const ofSource: { readonly [figureName: string]: OfSource } = {
  ...{ available: availableIn, carriedIn, left: leftToSource, applied, unspent: unspentIn, carriedOut, lapsed },
};
