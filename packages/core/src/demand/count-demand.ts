import { period } from "../calendar/index.ts";
import { exactly } from "../formula/index.ts";
import type { Pence } from "../money/index.ts";
import { daysPriced, placementCost } from "../rules/index.ts";
import { type CountedMonth, countMonths } from "./count-months.ts";
import type { CountedKind, Move, WeeklyPrice, YearsCounted } from "./demand.ts";
import { movesInto } from "./flows.ts";

/** A month of a kind with what it costs. */
export interface CostedMonth<Price extends WeeklyPrice = WeeklyPrice> extends CountedMonth<Price> {
  readonly cost: Pence;
  /** Days at their prices since the year's April, before and up to the month's end: what its cost is worked from. */
  readonly priced: { readonly before: bigint; readonly seen: bigint };
}

/** Every month of some years of a kind. */
export interface KindCount<Kind extends CountedKind = CountedKind> {
  readonly kind: Kind;
  readonly months: readonly CostedMonth<Kind["prices"][number]>[];
}

const costOf = exactly(placementCost);
const pricedDays = exactly(daysPriced);

/**
 * How many there are of each kind, how many days they stay and what that costs, month by month: numbers in hundredths, days in
 * ten-thousandths. The cost of a year is the exact sum of its days at their prices, rounded once, and so is every run of months from April.
 *
 * @param among - the kinds from which others may move into these
 * @example
 * const none = { perMonth: 0, dated: [] };
 * const kind = { id: "foster", opening: { count: 30000, on: "2026-03-31" }, in: none, out: none, leavers: none, moves: [], placementDays: "leaving-day-unpaid", prices: [{ from: "2026-04-01", perWeek: 60000 }] };
 * const [counted] = countDemand([kind], { from: "2026/27", to: "2026/27" });
 * counted.months.reduce((total, { cost }) => total + cost, 0) // => 938571429
 */
export function countDemand<Kind extends CountedKind>(
  kinds: readonly Kind[],
  years: YearsCounted,
  among: readonly Kind[] = kinds,
): readonly KindCount<Kind>[] {
  const into = movesInto(among);
  return kinds.map((kind) => ({ kind, months: countedOnce(kind, into.get(kind.id) ?? [], years) }));
}

interface CountHeld {
  readonly years: YearsCounted;
  readonly into: readonly Move[];
  readonly months: readonly CostedMonth[];
}

/** What a kind was last counted as: a scenario changes few kinds, and checks, lines and notes of a plan ask for the same count. */
const held = new WeakMap<CountedKind, CountHeld>();

/** The months of a kind, counted anew only where the kind, the moves into it or the years are others than before. */
function countedOnce<Price extends WeeklyPrice>(
  kind: CountedKind<Price>,
  into: readonly Move[],
  years: YearsCounted,
): readonly CostedMonth<Price>[] {
  const before = held.get(kind);
  if (before && before.years.from === years.from && before.years.to === years.to && isSameList(before.into, into))
    return before.months as readonly CostedMonth<Price>[];
  const months = costedMonths(kind, into, years);
  held.set(kind, { years, into, months });
  return months;
}

const isSameList = (first: readonly Move[], second: readonly Move[]): boolean =>
  first.length === second.length && first.every((move, position) => move === second[position]);

function costedMonths<Price extends WeeklyPrice>(
  kind: CountedKind<Price>,
  into: readonly Move[],
  years: YearsCounted,
): readonly CostedMonth<Price>[] {
  let seen = 0n;
  return countMonths<Price>(kind, into, years).map((countedMonth) => {
    if (period(countedMonth.month) === 1) seen = 0n;
    const before = seen;
    for (const { days, price } of countedMonth.stretches)
      if (price) seen += pricedDays({ days: BigInt(days), price: BigInt(price.perWeek) });
    return { ...countedMonth, cost: Number(costOf({ before, seen })) as Pence, priced: { before, seen } };
  });
}
