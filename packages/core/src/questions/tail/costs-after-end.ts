import { type Day, type MonthIndex, monthIndex } from "../../calendar/index.ts";
import { exactly } from "../../formula/index.ts";
import { cost, sumBetween, totalByRow } from "../../ledger/index.ts";
import type { Pence } from "../../money/index.ts";
import type { Plan } from "../../plan/index.ts";
import type { Rates } from "../../rates/index.ts";
import { annualUpTo } from "../../rules/index.ts";
import { compile } from "../../timeline/index.ts";
import type { Leaving } from "./leaving.ts";
import { planGoingOn } from "./plan-going-on.ts";

/**
 * At what prices posts go on: with the increments and awards that the plan assumes and the rates that are published for later, or all
 * at the prices of their last day in the plan. A staff line goes on at its last sum either way.
 */
export type Prices = "assumed" | "last";

/** What a post or line costs in each month after the plan stops paying for it, by month as in the calendar; in pence. */
export type MonthsOf = ReadonlyMap<MonthIndex, number>;

/** What those who stay cost month by month until they leave, or up to a day, without it; by id. */
export function costsAfterEnd(
  plan: Plan,
  leaving: readonly Leaving[],
  untilDay: Day,
  { prices, rates }: { readonly prices: Prices; readonly rates: Rates },
): ReadonlyMap<string, MonthsOf> {
  const priced = prices === "assumed" ? asAssumed(plan, leaving, untilDay, rates) : new Map<string, MonthsOf>();
  const flat = leaving.filter(({ staying }) => staying.is === "line" || prices === "last");
  const months = new Map<string, Map<MonthIndex, number>>();
  for (const record of flat) {
    const ownPart = months.get(record.staying.id) ?? new Map<MonthIndex, number>();
    months.set(record.staying.id, ownPart);
    const stopsDay = record.on !== undefined && record.on < untilDay ? record.on : untilDay;
    const { from, sums } = sumBetween(shareOf(record), record.staying.from, stopsDay);
    for (const [index, amount] of sums.entries()) ownPart.set(from + index, (ownPart.get(from + index) ?? 0) + amount);
  }
  return new Map([...priced, ...months]);
}

/** Posts as the forecast of a plan has them in which they stay. */
function asAssumed(
  plan: Plan,
  leaving: readonly Leaving[],
  untilDay: Day,
  publishedRates: Rates,
): Map<string, MonthsOf> {
  const going = planGoingOn(plan, leaving, untilDay);
  const ledger = cost(compile(going, publishedRates));
  const totals = totalByRow(ledger, "month");
  const starts = new Map(leaving.map(({ staying }) => [staying.id, monthIndex(staying.from)]));
  return new Map(
    ledger.rows.flatMap(({ afterEnd, recordIndex }, rowIndex) => {
      if (!afterEnd) return [];
      const { id } = going.posts[recordIndex]!;
      const months = new Map<MonthIndex, number>();
      for (let monthPosition = starts.get(id)! - ledger.firstMonth; monthPosition < ledger.months; monthPosition += 1)
        months.set(ledger.firstMonth + monthPosition, totals[rowIndex * ledger.months + monthPosition]!);
      return [[id, months] as const];
    }),
  );
}

const upTo = exactly(annualUpTo);

/** The annual sum of some of a post's people: the shares of all of them add up to the whole. */
function shareOf({ staying, first, people }: Leaving): Pence {
  const total = BigInt(staying.people ?? 1);
  const sumUpTo = (count: number) => upTo({ annual: BigInt(staying.annual), seen: BigInt(count), people: total });
  return Number(sumUpTo(first + people) - sumUpTo(first)) as Pence;
}
