import type { FinancialYear } from "../../calendar/index.ts";
import { type Explanation, once, type Reason, ruled, summed } from "../../formula/index.ts";
import { type Ceiling, type FundingSource, limitsOfAllYears } from "../../plan/index.ts";
import {
  available,
  broughtForward,
  carryAll,
  carryCapped,
  carryNone,
  ceilingEnds,
  ceilingGiven,
  ceilingLeft,
  ceilingReached,
  draw,
  drawWithin,
  lapse,
  unspent,
} from "../../rules/index.ts";
import { borneBySource } from "./of-dependence.ts";
import { left } from "./of-left.ts";
import { expired } from "./of-vintage.ts";
import { given, named, type OfSource, sumIn, type Telling } from "./telling.ts";

type Drawn = "available" | "carriedIn" | "applied" | "unspent" | "carriedOut" | "lapsed";
type Known = Drawn | "left";

/** The figures of a source and year that have an explanation, by the name in their path. */
export const ofSource: { readonly [figure in Known]: OfSource } = {
  available: availableIn,
  carriedIn,
  left: (telling, n, at) => left(telling, n, at, applied),
  applied,
  unspent: unspentIn,
  carriedOut,
  lapsed,
};

export function applied(telling: Telling, n: number, at: number): Explanation {
  return figure(telling, "applied", n, at, () => {
    const { limit } = telling.draw.sources[n]!.years[at]!;
    const takes = {
      left: left(telling, n, at, applied),
      carriedIn: carriedIn(telling, n, at),
      available: availableIn(telling, n, at),
    };
    return limit === undefined
      ? ruled(draw, takes)
      : ruled(drawWithin, { ...takes, limit: given(limit, sourceOf(telling, n).source) });
  });
}

function availableIn(telling: Telling, n: number, at: number): Explanation {
  return figure(telling, "available", n, at, () => {
    const { given: sum, shortfalls, year } = telling.draw.sources[n]!.years[at]!;
    const stated = sourceOf(telling, n);
    if (stated.ceiling !== undefined) return ofCeiling(telling, stated, stated.ceiling, year);
    const off = shortfalls.map(({ by }) => borneBySource(telling, n, at, by));
    const says = "what comes off for the savings and lines that the source rests on";
    return ruled(available, {
      given: given(sum, stated.source),
      off: sumIn(telling, path(telling, "shortfalls", n, at), says, off),
    });
  });
}

/** A ceiling counts in its first year, as far as the limits of its years let it be drawn. */
function ofCeiling(telling: Telling, stated: FundingSource, ceiling: Ceiling, year: FinancialYear): Reason {
  if (year !== ceiling.from) return summed(`the ceiling is one sum, which counts in ${ceiling.from}`, []);
  const { source } = stated;
  const limits = limitsOfAllYears(stated, telling.funding.years);
  if (limits === undefined) return ruled(ceilingGiven, { ceiling: given(ceiling.amount, source) });
  const inAll = limits.reduce((sum, limit) => sum + limit, 0);
  return ruled(ceilingReached, { ceiling: given(ceiling.amount, source), limits: given(inAll, source) });
}

function carriedIn(telling: Telling, n: number, at: number): Explanation {
  return figure(telling, "carriedIn", n, at, () =>
    at === 0
      ? opening(sourceOf(telling, n))
      : summed("what the year before carries out", [carriedOut(telling, n, at - 1)]),
  );
}

function opening({ broughtForward: old, source }: FundingSource): Reason {
  if (old === undefined) return summed("nothing is carried into the first year of the plan", []);
  return ruled(broughtForward, { amount: given(old.amount, source) });
}

function unspentIn(telling: Telling, n: number, at: number): Explanation {
  return figure(telling, "unspent", n, at, () =>
    ruled(unspent, {
      carriedIn: carriedIn(telling, n, at),
      available: availableIn(telling, n, at),
      applied: applied(telling, n, at),
    }),
  );
}

function carriedOut(telling: Telling, n: number, at: number): Explanation {
  return figure(telling, "carriedOut", n, at, () => {
    const { carryForward = "none", ceiling, source } = sourceOf(telling, n);
    if (ceiling !== undefined)
      return telling.funding.years[at]! < ceiling.to
        ? ruled(ceilingLeft, { unspent: unspentIn(telling, n, at) })
        : ruled(ceilingEnds, {});
    if (carryForward === "none") return ruled(carryNone, {});
    const unspent = unspentIn(telling, n, at);
    if (carryForward === "all") return ruled(carryAll, { unspent });
    const cap = given(carryForward.cap, source);
    return ruled(carryCapped, {
      cap,
      unspent,
      expired: expired(telling, n, at, { availableIn, carriedIn, applied, carriedOut }),
    });
  });
}

function lapsed(telling: Telling, n: number, at: number): Explanation {
  return figure(telling, "lapsed", n, at, () =>
    ruled(lapse, { unspent: unspentIn(telling, n, at), carriedOut: carriedOut(telling, n, at) }),
  );
}

const sourceOf = ({ draw, lookup }: Telling, n: number) => lookup.source(draw.sources[n]!.source);

const path = (telling: Telling, what: string, n: number, at: number): string =>
  named(telling, what, telling.draw.sources[n]!.source, telling.funding.years[at]!);

const figure = (telling: Telling, what: Drawn, n: number, at: number, tell: () => Reason): Explanation =>
  once(telling, { figure: path(telling, what, n, at), value: telling.draw.sources[n]!.years[at]![what] }, tell);
