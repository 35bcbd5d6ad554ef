import { type FinancialYear, startsIn } from "../calendar/index.ts";
import { byValue } from "../formula/index.ts";
import type { Pence } from "../money/index.ts";
import { type FundingSource, limitIn } from "../plan/index.ts";
import { draw, drawWithin, gap } from "../rules/index.ts";
import { type Held, settle } from "./carry.ts";
import { place, type Search, searchOn } from "./flow.ts";
import type { Draw, DrawYear, Level, SourceYear } from "./funding.ts";
import type { Ground, Payer } from "./ground.ts";
import { nothingPlaced } from "./placed.ts";
import { INCOME_FENCE } from "./reach.ts";
import { refusalsOf, revenueContributionsOf } from "./refusals.ts";
import { afterShortfalls } from "./shortfall.ts";

interface PaidYear {
  readonly sources: readonly SourceYear[];
  readonly year: DrawYear;
}

/** Each source's money carried into a year, oldest first. */
type Holdings = readonly (readonly Held[])[];

/** Income has this place among those who pay. */
const INCOME = 0;

/**
 * One draw over all years: income pays first; then each source, in order, pays the most it can of what is left to it, while those
 * before it may be moved between costs that they may pay. So a ring-fence never makes a gap that another placing would not have.
 */
export function drawAt(level: Level, payers: readonly Payer[], ground: Ground): Draw {
  let holdings: Holdings = payers.map(({ source }) => openingOf(source, ground.years));
  const paid = ground.years.map((_, at) => {
    const result = payYear(payers, ground, at, holdings);
    holdings = result.sources.map((source) => leaving(source, ground.years));
    return result;
  });
  const drawn = {
    level,
    sources: payers.map(({ source }, n) => ({ source: source.id, years: paid.map((one) => one.sources[n]!) })),
    years: paid.map((one) => one.year),
  };
  const refusals = refusalsOf(drawn, payers, ground);
  return { ...drawn, refusals, revenueContributions: revenueContributionsOf(drawn, payers, ground) };
}

function payYear(payers: readonly Payer[], ground: Ground, at: number, holdings: Holdings): PaidYear {
  const { years, cost, dependences } = ground;
  const year = years[at]!;
  const search = searchIn(payers, ground, at);
  const borneSoFar = new Map<string, number>();
  const sources = payers.map(({ source, given: sums }, n): SourceYear => {
    const given = sums[at]!;
    const own = afterShortfalls(given, source.dependsOn, dependences, at, borneSoFar);
    const { available } = own;
    const held = [...holdings[n]!, { of: at, amount: available }];
    const carriedIn = sumOf(holdings[n]!.map(({ amount }) => amount));
    const limit = limitIn(source, year);
    const money = carriedIn + available;
    const left = place(search, n + 1, limit === undefined ? money : Math.min(limit, money)); // as far as the rule asks
    const applied = (
      limit === undefined
        ? byValue(draw)({ left, carriedIn, available })
        : byValue(drawWithin)({ left, limit, carriedIn, available })
    ) as Pence;
    const settled = settle(source, held, { at, years, applied, carriedIn, available });
    const bounded = limit === undefined ? {} : { limit };
    return { year, given, ...own, carriedIn, ...bounded, applied, ...settled };
  });
  const applied = sumOf(sources.map((source) => source.applied));
  const missing = byValue(gap)({ cost: cost[at]!, applied }) as Pence;
  const { shares: paid, unpaid } = search.placed;
  return { sources, year: { year, applied, gap: missing, paid, unpaid } };
}

/** A year in which income has paid, and the sources are to pay: the first of them is payer 1. */
export function searchIn(payers: readonly Payer[], { reach, demand, income }: Ground, at: number): Search {
  const fences = [INCOME_FENCE, ...payers.map(({ inReach }) => inReach)];
  const search = searchOn(nothingPlaced(reach, fences, demand[at]!));
  place(search, INCOME, income[at]!);
  return search;
}

/** What a source has when the plan's first year opens; a year before it has a place below nothing. */
const openingOf = ({ broughtForward }: FundingSource, [first]: readonly FinancialYear[]): readonly Held[] =>
  broughtForward === undefined || broughtForward.amount === 0
    ? []
    : [{ of: startsIn(broughtForward.from) - startsIn(first!), amount: broughtForward.amount }];

const leaving = ({ vintages }: SourceYear, [first]: readonly FinancialYear[]): readonly Held[] =>
  vintages.flatMap(({ of, carried }) =>
    carried > 0 ? [{ of: startsIn(of) - startsIn(first!), amount: carried }] : [],
  );

const sumOf = (sums: readonly Pence[]): Pence => sums.reduce((sum, one) => sum + one, 0) as Pence;
