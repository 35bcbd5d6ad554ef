import { type FinancialYear, yearOfMonth, yearsFrom } from "../../calendar/index.ts";
import { countDemand } from "../../demand/index.ts";
import { byValue, exactly } from "../../formula/index.ts";
import type { Pence } from "../../money/index.ts";
import type { Plan } from "../../plan/index.ts";
import { atEarlierPrice, mixEffect, placementCost, priceEffect, volumeEffect } from "../../rules/index.ts";

/** What of a difference between the demand of two plans is volume, mix and price, in a year: the three add up to it exactly. */
export interface VolumeMixPrice {
  readonly year: FinancialYear;
  /** All days at their prices, rounded once: within a penny for each kind of what the lines come to. */
  readonly before: Pence;
  readonly after: Pence;
  /** More days or fewer, at the average price and in the mix of before. */
  readonly volume: Pence;
  /** Dearer and cheaper kinds in other proportions, at the prices of before; with what kinds cost that there were none of. */
  readonly mix: Pence;
  /** Other prices, for the days of after. */
  readonly price: Pence;
}

const volumeOf = exactly(volumeEffect);
const repricedOf = exactly(atEarlierPrice);
const priceOf = byValue(priceEffect);
const mixOf = byValue(mixEffect);

/**
 * Why gross placement costs differ between two plans, in each year that both have: volume at the average price of before, price for the
 * days of after, and what is left is mix. Kinds without prices are no part of it. Where there was no day before, all of it is volume.
 *
 * @example
 * const planOf = (foster, home, fosterPrice, homePrice) => readPlan({ outturn: 1, title: "A plan", years: { from: "2026/27", to: "2026/27" },
 *   demand: [{ id: "foster", opening: { count: foster, on: "2026-03-31" }, prices: [{ from: "2026-04-01", perWeek: fosterPrice }] },
 *     { id: "home", opening: { count: home, on: "2026-03-31" }, prices: [{ from: "2026-04-01", perWeek: homePrice }] }] });
 * const [found] = volumeMixPrice(planOf(300, 40, 600, 5000), planOf(280, 48, 640, 6100));
 * [found.volume, found.mix, found.price] // => [-69932773, 215932773, 333714286]
 */
export function volumeMixPrice(before: Plan, after: Plan): readonly VolumeMixPrice[] {
  const [allBefore, allAfter] = [kindsByYear(before), kindsByYear(after)];
  return [...allBefore].flatMap(([year, kindsBefore]) => {
    const kindsAfter = allAfter.get(year);
    return kindsAfter === undefined ? [] : [differenceOf(year, kindsBefore, kindsAfter)];
  });
}

function differenceOf(year: FinancialYear, kindsBefore: KindsInYear, kindsAfter: KindsInYear): VolumeMixPrice {
  const [totalBefore, totalAfter] = [totalOf(kindsBefore), totalOf(kindsAfter)];
  const bothEnds = { year, before: costOf(totalBefore), after: costOf(totalAfter) };
  if (totalBefore.days === 0n)
    return { ...bothEnds, volume: (bothEnds.after - bothEnds.before) as Pence, mix: 0 as Pence, price: 0 as Pence };
  const volume = Number(
    volumeOf({ daysAfter: totalAfter.days, daysBefore: totalBefore.days, priced: totalBefore.priced }),
  );
  let repriced = 0;
  for (const [id, ofKind] of kindsAfter) {
    const ownBefore = kindsBefore.get(id);
    repriced +=
      ownBefore === undefined || ownBefore.days === 0n
        ? costOf(ofKind)
        : Number(repricedOf({ daysAfter: ofKind.days, daysBefore: ownBefore.days, priced: ownBefore.priced }));
  }
  return {
    ...bothEnds,
    volume: volume as Pence,
    mix: mixOf({ repriced, cost: bothEnds.before, volume }) as Pence,
    price: priceOf({ cost: bothEnds.after, repriced }) as Pence,
  };
}

/** Days in ten-thousandths, and the same at their prices. */
interface DaysAndCost {
  readonly days: bigint;
  readonly priced: bigint;
}

type KindsInYear = ReadonlyMap<string, DaysAndCost>;

const NONE: DaysAndCost = { days: 0n, priced: 0n };

const allCost = exactly(placementCost);

/** What days at their prices come to, rounded once. */
const costOf = ({ priced }: DaysAndCost): Pence => Number(allCost({ before: 0n, seen: priced })) as Pence;

const totalOf = (kinds: KindsInYear): DaysAndCost => [...kinds.values()].reduce(together, NONE);

const together = (first: DaysAndCost, second: DaysAndCost): DaysAndCost => ({
  days: first.days + second.days,
  priced: first.priced + second.priced,
});

/** The kinds with prices by id, year by year. */
function kindsByYear({ demand = [], years }: Plan): ReadonlyMap<FinancialYear, KindsInYear> {
  const foundKinds = new Map(yearsFrom(years.from, years.to).map((year) => [year, new Map<string, DaysAndCost>()]));
  for (const { kind, months } of countDemand(demand, years)) {
    if (kind.prices.length === 0) continue;
    for (const { month, stretches, priced } of months) {
      const inYear = foundKinds.get(yearOfMonth(month))!;
      const days = stretches.reduce((total, stretch) => total + BigInt(stretch.days), 0n);
      const ofMonth = { days, priced: priced.seen - priced.before };
      inYear.set(kind.id, together(inYear.get(kind.id) ?? NONE, ofMonth));
    }
  }
  return foundKinds;
}
