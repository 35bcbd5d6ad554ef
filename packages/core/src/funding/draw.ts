import { type FinancialYear, startsIn } from "../calendar/index.ts";
import { byValue } from "../formula/index.ts";
import type { Pence } from "../money/index.ts";
import { type FundingSource, limitIn } from "../plan/index.ts";
import { draw, drawWithin, gap } from "../rules/index.ts";
import { type MoneyHeld, settleYear } from "./carry.ts";
import { placeMoney, type Search, searchOn } from "./flow.ts";
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
type Holdings = readonly (readonly MoneyHeld[])[];

/** Income has this place among those who pay. */
const INCOME = 0;

/**
 * One draw over all years: income pays first; then each source, in order, pays the most it can of what is left to it, while those
 * before it may be moved between costs that they may pay. So a ring-fence never makes a gap that another placing would not have.
 */
export function drawAt(fundingLevel: Level, payers: readonly Payer[], ground: Ground): Draw {
  let holdings: Holdings = payers.map(({ source }) => openingOf(source, ground.years));
  const paid = ground.years.map((_, yearIndex) => {
    const result = payYear(payers, ground, yearIndex, holdings);
    holdings = result.sources.map((sourceYear) => leaving(sourceYear, ground.years));
    return result;
  });
  const drawn = {
    level: fundingLevel,
    sources: payers.map(({ source }, payerIndex) => ({
      source: source.id,
      years: paid.map((paidYear) => paidYear.sources[payerIndex]!),
    })),
    years: paid.map((paidYear) => paidYear.year),
  };
  const refusals = refusalsOf(drawn, payers, ground);
  return { ...drawn, refusals, revenueContributions: revenueContributionsOf(drawn, payers, ground) };
}

function payYear(payers: readonly Payer[], ground: Ground, yearIndex: number, holdings: Holdings): PaidYear {
  const { years, cost, dependences } = ground;
  const year = years[yearIndex]!;
  const search = searchIn(payers, ground, yearIndex);
  const borneSoFar = new Map<string, number>();
  const sources = payers.map(({ source, given: amounts }, payerIndex): SourceYear => {
    const givenAmount = amounts[yearIndex]!;
    const ownPart = afterShortfalls(givenAmount, source.dependsOn, dependences, yearIndex, borneSoFar);
    const { available } = ownPart;
    const moneyHeld = [...holdings[payerIndex]!, { yearIndex, amount: available }];
    const carriedIn = totalPence(holdings[payerIndex]!.map(({ amount }) => amount));
    const limit = limitIn(source, year);
    const money = carriedIn + available;
    const remaining = placeMoney(search, payerIndex + 1, limit === undefined ? money : Math.min(limit, money)); // as far as the rule asks
    const applied = (
      limit === undefined
        ? byValue(draw)({ left: remaining, carriedIn, available })
        : byValue(drawWithin)({ left: remaining, limit, carriedIn, available })
    ) as Pence;
    const settled = settleYear(source, moneyHeld, { yearIndex, years, applied, carriedIn, available });
    const bounded = limit === undefined ? {} : { limit };
    return { year, given: givenAmount, ...ownPart, carriedIn, ...bounded, applied, ...settled };
  });
  const applied = totalPence(sources.map((sourceYear) => sourceYear.applied));
  const missing = byValue(gap)({ cost: cost[yearIndex]!, applied }) as Pence;
  const { shares: paid, unpaid } = search.placed;
  return { sources, year: { year, applied, gap: missing, paid, unpaid } };
}

/** A year in which income has paid, and the sources are to pay: the first of them is payer 1. */
export function searchIn(payers: readonly Payer[], { reach, demand, income }: Ground, yearIndex: number): Search {
  const fences = [INCOME_FENCE, ...payers.map(({ inReach }) => inReach)];
  const search = searchOn(nothingPlaced(reach, fences, demand[yearIndex]!));
  placeMoney(search, INCOME, income[yearIndex]!);
  return search;
}

/** What a source has when the plan's first year opens; a year before it has a place below nothing. */
const openingOf = ({ broughtForward }: FundingSource, [firstYear]: readonly FinancialYear[]): readonly MoneyHeld[] =>
  broughtForward === undefined || broughtForward.amount === 0
    ? []
    : [{ yearIndex: startsIn(broughtForward.from) - startsIn(firstYear!), amount: broughtForward.amount }];

const leaving = ({ vintages }: SourceYear, [firstYear]: readonly FinancialYear[]): readonly MoneyHeld[] =>
  vintages.flatMap(({ of, carried }) =>
    carried > 0 ? [{ yearIndex: startsIn(of) - startsIn(firstYear!), amount: carried }] : [],
  );

const totalPence = (amounts: readonly Pence[]): Pence => amounts.reduce((total, amount) => total + amount, 0) as Pence;
