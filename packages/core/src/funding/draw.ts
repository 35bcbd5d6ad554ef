import type { FinancialYear } from "../calendar/index.ts";
import { byValue } from "../formula/index.ts";
import { placeIn } from "../issues/index.ts";
import type { Pence } from "../money/index.ts";
import { draw, gap } from "../rules/index.ts";
import { type Held, settle } from "./carry.ts";
import { nothingPlaced, place } from "./flow.ts";
import type { Draw, DrawYear, Level, SourceYear } from "./funding.ts";
import type { Ground, Payer } from "./ground.ts";
import { leftTo } from "./left.ts";
import { refusalsOf, revenueContributionsOf } from "./refusals.ts";
import { afterShortfalls } from "./shortfall.ts";

interface PaidYear {
  readonly sources: readonly SourceYear[];
  readonly year: DrawYear;
}

/** Each source's money carried into a year, oldest first. */
type Holdings = readonly (readonly Held[])[];

/** Who pays whom: income, the first payer, has this place among them. */
const INCOME = 0;

/**
 * One draw over all years: income pays first; then each source, in order, pays the most it can of what is left to it, while those
 * before it may be moved between costs that they may pay. So a ring-fence never makes a gap that another placing would not have.
 */
export function drawAt(level: Level, payers: readonly Payer[], ground: Ground): Draw {
  let holdings: Holdings = payers.map(() => []);
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
  const { years, cost, income, classes, demand, dependences } = ground;
  const year = years[at]!;
  const mayPay = [classes.map((_, n) => n), ...payers.map((payer) => payer.mayPay)];
  const placed = nothingPlaced(mayPay.length, demand[at]!);
  place(placed, mayPay, INCOME, income[at]!);
  const borneSoFar = new Map<string, number>();
  const sources = payers.map(({ source }, n): SourceYear => {
    const given = (source.perYear.find((sum) => sum.year === year)?.amount ?? 0) as Pence;
    const money = afterShortfalls(given, source.dependsOn, dependences, at, borneSoFar);
    const held = [...holdings[n]!, { of: at, amount: money.available }];
    const carriedIn = sumOf(holdings[n]!.map(({ amount }) => amount));
    const { left, within } = leftTo(n + 1, placed, mayPay, demand[at]!, cost[at]!);
    const applied = byValue(draw)({ left, carriedIn, available: money.available }) as Pence;
    place(placed, mayPay, n + 1, applied);
    const settled = settle(source.carryForward, held, { at, years, applied, carriedIn, available: money.available });
    return { year, given, ...money, carriedIn, left, within, applied, ...settled };
  });
  const applied = sumOf(sources.map((source) => source.applied));
  const missing = byValue(gap)({ cost: cost[at]!, applied }) as Pence;
  return { sources, year: { year, applied, gap: missing, paid: placed.paid, unpaid: placed.unpaid } };
}

const leaving = ({ vintages }: SourceYear, years: readonly FinancialYear[]): readonly Held[] =>
  vintages.flatMap(({ of, carried }) =>
    carried > 0 ? [{ of: placeIn(years, of, "year of the plan"), amount: carried }] : [],
  );

const sumOf = (sums: readonly Pence[]): Pence => sums.reduce((sum, one) => sum + one, 0) as Pence;
