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
  until: Day,
  { prices, rates }: { readonly prices: Prices; readonly rates: Rates },
): ReadonlyMap<string, MonthsOf> {
  const priced = prices === "assumed" ? asAssumed(plan, leaving, until, rates) : new Map<string, MonthsOf>();
  const flat = leaving.filter(({ of }) => of.is === "line" || prices === "last");
  const months = new Map<string, Map<MonthIndex, number>>();
  for (const one of flat) {
    const own = months.get(one.of.id) ?? new Map<MonthIndex, number>();
    months.set(one.of.id, own);
    const stops = one.on !== undefined && one.on < until ? one.on : until;
    const { from, sums } = sumBetween(shareOf(one), one.of.from, stops);
    for (const [n, amount] of sums.entries()) own.set(from + n, (own.get(from + n) ?? 0) + amount);
  }
  return new Map([...priced, ...months]);
}

/** Posts as the forecast of a plan has them in which they stay. */
function asAssumed(plan: Plan, leaving: readonly Leaving[], until: Day, rates: Rates): Map<string, MonthsOf> {
  const going = planGoingOn(plan, leaving, until);
  const ledger = cost(compile(going, rates));
  const totals = totalByRow(ledger, "month");
  const starts = new Map(leaving.map(({ of }) => [of.id, monthIndex(of.from)]));
  return new Map(
    ledger.rows.flatMap(({ afterEnd, at }, row) => {
      if (!afterEnd) return [];
      const { id } = going.posts[at]!;
      const months = new Map<MonthIndex, number>();
      for (let month = starts.get(id)! - ledger.firstMonth; month < ledger.months; month += 1)
        months.set(ledger.firstMonth + month, totals[row * ledger.months + month]!);
      return [[id, months] as const];
    }),
  );
}

const upTo = exactly(annualUpTo);

/** The annual sum of some of a post's people: the shares of all of them add up to the whole. */
function shareOf({ of, first, people }: Leaving): Pence {
  const all = BigInt(of.people ?? 1);
  const seen = (count: number) => upTo({ annual: BigInt(of.annual), seen: BigInt(count), people: all });
  return Number(seen(first + people) - seen(first)) as Pence;
}
