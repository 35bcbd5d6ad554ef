import { type FinancialYear, startsIn } from "../calendar/index.ts";
import { byValue } from "../formula/index.ts";
import type { Pence } from "../money/index.ts";
import { type FundingSource, limitIn, type ReserveYears } from "../plan/index.ts";
import { draw, drawOfPool, drawWithin, gap, reserveOpen, spentOfPool, spentOfReserve } from "../rules/index.ts";
import { type MoneyHeld, settleYear } from "./carry.ts";
import { placeMoney, type Search, searchOn } from "./flow.ts";
import type { Draw, DrawYear, PaidDraw, SourceYear } from "./funding.ts";
import type { Ground, Payer } from "./ground.ts";
import type { Level } from "./level.ts";
import { nothingPlaced } from "./placed.ts";
import { pursesOf } from "./purses.ts";
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
  const drawn = paidAt(fundingLevel, payers, ground);
  const refusals = refusalsOf(drawn, payers, ground);
  return { ...drawn, refusals, revenueContributions: revenueContributionsOf(drawn, payers, ground) };
}

/** The same without what is found of it: who paid what, and the gap. */
export function paidAt(fundingLevel: Level, payers: readonly Payer[], ground: Ground): PaidDraw {
  let holdings: Holdings = payers.map(({ source }) => openingOf(source, ground.years));
  const paid = ground.years.map((_, yearIndex) => {
    const result = payYear(payers, ground, yearIndex, holdings);
    holdings = result.sources.map((sourceYear) => leaving(sourceYear, ground.years));
    return result;
  });
  return {
    level: fundingLevel,
    sources: payers.map(({ source }, payerIndex) => ({
      source: source.id,
      years: paid.map((paidYear) => paidYear.sources[payerIndex]!),
    })),
    years: paid.map((paidYear) => paidYear.year),
  };
}

function payYear(payers: readonly Payer[], ground: Ground, yearIndex: number, holdings: Holdings): PaidYear {
  const { years, cost } = ground;
  const year = years[yearIndex]!;
  const search = searchIn(payers, ground, yearIndex);
  const opened = openYear(payers, ground, yearIndex, holdings);
  const purses = pursesOf(payers, opened);
  const drawn = payers.map((payer, payerIndex) => {
    const { carriedIn, available, limit } = opened[payerIndex]!;
    const open = purses.openTo(payer);
    const remaining = placeMoney(search, payerIndex + 1, open); // as far as the rule asks
    const applied = appliedBy(payer, { left: remaining, carriedIn, available, limit, open });
    purses.take(payer, applied);
    return applied;
  });
  const sources = payers.map((payer, payerIndex): SourceYear => {
    const { given, ownPart, moneyHeld, carriedIn, available, limit } = opened[payerIndex]!;
    const { source, pools, hasParts, reserve } = payer;
    const applied = drawn[payerIndex]!;
    const drawnWithin = (purses.taken(payer) - applied) as Pence;
    const plannedOut = reserve?.out[yearIndex];
    const spent = spentBy({ applied, drawnWithin: hasParts ? drawnWithin : undefined, plannedOut });
    const settled = settleYear(source, moneyHeld, { yearIndex, years, applied: spent, carriedIn, available });
    return {
      ...{ year, given, ...ownPart, carriedIn },
      ...(limit !== undefined && { limit }),
      applied,
      ...(hasParts && { drawnWithin }),
      ...(plannedOut !== undefined && { plannedOut }),
      ...(pools.length > 0 && { openInPool: purses.openInPools(payer) }),
      ...settled,
    };
  });
  const applied = totalPence(drawn);
  const missing = byValue(gap)({ cost: cost[yearIndex]!, applied }) as Pence;
  const { shares: paid, unpaid } = search.placed;
  return { sources, year: { year, cost: cost[yearIndex]!, applied, gap: missing, paid, unpaid } };
}

/** What each source has when a year opens: what comes off for what it rests on is borne in the order of the sources. */
function openYear(payers: readonly Payer[], { years, dependences }: Ground, yearIndex: number, holdings: Holdings) {
  const borneSoFar = new Map<string, number>();
  return payers.map(({ source, given: amounts, reserve }, payerIndex) => {
    const given = amounts[yearIndex]!;
    const ownPart = afterShortfalls(given, source.dependsOn, dependences, yearIndex, borneSoFar);
    const { available } = ownPart;
    const moneyHeld = [...holdings[payerIndex]!, { yearIndex, amount: available }];
    const carriedIn = totalPence(holdings[payerIndex]!.map(({ amount }) => amount));
    const limit = reserve
      ? openOfReserve(source, reserve, { carriedIn, available, yearIndex })
      : limitIn(source, years[yearIndex]!);
    return { given, ownPart, available, moneyHeld, carriedIn, limit };
  });
}

/** What may be drawn of a reserve in a year: what is above its minimum, and what no planned use needs. */
const openOfReserve = (
  { reserve }: FundingSource,
  { out, needed }: ReserveYears,
  { carriedIn, available, yearIndex }: { carriedIn: Pence; available: Pence; yearIndex: number },
): Pence =>
  byValue(reserveOpen)({
    ...{ carriedIn, available, out: out[yearIndex]!, minimum: reserve!.minimum, needed: needed[yearIndex]! },
  }) as Pence;

/** What is taken of a source's money in a year: what it pays, and what those within it draw, or is planned to be used. */
function spentBy({
  applied,
  drawnWithin,
  plannedOut,
}: Pick<SourceYear, "applied"> & { drawnWithin: Pence | undefined; plannedOut: Pence | undefined }): Pence {
  if (plannedOut !== undefined) return byValue(spentOfReserve)({ applied, out: plannedOut }) as Pence;
  return drawnWithin === undefined ? applied : (byValue(spentOfPool)({ applied, parts: drawnWithin }) as Pence);
}

/** What a source pays, by the rule for what it is. */
function appliedBy(
  { pools, hasParts }: Payer,
  {
    limit,
    open,
    ...money
  }: { left: number; carriedIn: Pence; available: Pence; limit: Pence | undefined; open: number },
): Pence {
  if (pools.length > 0 || hasParts) return byValue(drawOfPool)({ left: money.left, open }) as Pence;
  return (limit === undefined ? byValue(draw)(money) : byValue(drawWithin)({ ...money, limit })) as Pence;
}

/** A year in which income has paid, and the sources are to pay: the first of them is payer 1. */
export function searchIn(
  payers: readonly Payer[],
  { reach, demand, income }: Pick<Ground, "reach" | "demand" | "income">,
  yearIndex: number,
): Search {
  const fences = [INCOME_FENCE, ...payers.map(({ inReach }) => inReach)];
  const search = searchOn(nothingPlaced(reach, fences, demand[yearIndex]!));
  placeMoney(search, INCOME, income[yearIndex]!);
  return search;
}

/** What a source has when the plan's first year opens; a year before it has a place below nothing. */
export const openingOf = (
  { broughtForward, reserve }: FundingSource,
  [firstYear]: readonly FinancialYear[],
): readonly MoneyHeld[] =>
  reserve !== undefined && reserve.opening > 0
    ? [{ yearIndex: -1, amount: reserve.opening }]
    : broughtForward === undefined || broughtForward.amount === 0
      ? []
      : [{ yearIndex: startsIn(broughtForward.from) - startsIn(firstYear!), amount: broughtForward.amount }];

const leaving = ({ vintages }: SourceYear, [firstYear]: readonly FinancialYear[]): readonly MoneyHeld[] =>
  vintages.flatMap(({ of, carried }) =>
    carried > 0 ? [{ yearIndex: startsIn(of) - startsIn(firstYear!), amount: carried }] : [],
  );

const totalPence = (amounts: readonly Pence[]): Pence => amounts.reduce((total, amount) => total + amount, 0) as Pence;
