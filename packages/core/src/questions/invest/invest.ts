import type { FinancialYear, MonthIndex } from "../../calendar/index.ts";
import { forecast } from "../../forecast/index.ts";
import { exactly } from "../../formula/index.ts";
import type { Pence } from "../../money/index.ts";
import type { DemandKind, Line, Plan } from "../../plan/index.ts";
import { percentOf } from "../../rules/index.ts";
import { type DemandOfKind, demandYears } from "../demand/demand-years.ts";
import { type EffectNeeded, effectNeeded } from "./effect-needed.ts";
import { lastsFrom } from "./lasts-from.ts";
import { type MoneyByMonth, moneyByMonth } from "./money-by-month.ts";

/** Sums by year of the plan, in their order, and of all years. */
export interface SumsByYear {
  readonly byYear: readonly Pence[];
  readonly all: Pence;
}

/** What acting does to one kind of demand. */
export interface KindAvoided {
  readonly kind: DemandKind;
  /** Net of what others pay. */
  readonly avoided: SumsByYear;
  /** What of it a budget can be cut by, net: nothing where no budget is stated; where acting costs more, that with a minus. */
  readonly cashable: SumsByYear;
}

/** A line that is a percentage of what demand costs. */
export interface LineAvoided {
  readonly planLine: Line;
  readonly avoided: SumsByYear;
}

/** Acting and not acting, side by side: what acting costs and avoids, and what of that a budget can be cut by. Those two are never added. */
export interface InvestAnswer {
  readonly years: readonly FinancialYear[];
  readonly firstMonth: MonthIndex;
  readonly acting: string;
  readonly notActing: string;
  /** All that acting costs more outside demand and percentages of it: posts and lines. */
  readonly investment: SumsByYear;
  /** What demand, with percentages of its cost, costs less than if nothing is done, net of what others pay. */
  readonly avoided: SumsByYear;
  readonly cashable: SumsByYear;
  /** Of every kind of demand that costs something on either path. */
  readonly kinds: readonly KindAvoided[];
  /** Percentages of costs, as far as they are of what demand costs: part of the cost avoided, and of no saving that is cashable. */
  readonly following: readonly LineAvoided[];
  /** Cost avoided less investment, added up to the end of each month of the plan. */
  readonly netSoFar: readonly Pence[];
  /** The place of the month from whose end on that is never below nothing. */
  readonly breakEven?: number;
  /** How much of the planned effect is needed for that by the end; absent where demand does not differ. */
  readonly effect?: EffectNeeded;
}

const part = exactly(percentOf);

/**
 * What it costs to act, and what not acting costs: two plans of the same years, each with its own demand.
 *
 * @throws RangeError when the plans are of other years, or what they do to a kind of demand has nothing between
 * @example
 * const planOf = (growth, posts) => readPlan({ outturn: 1, title: "A plan", years: { from: "2026/27", to: "2026/27" }, lines: posts,
 *   demand: [{ id: "foster", opening: { count: 300, on: "2026-03-31" }, in: growth, prices: [{ from: "2026-04-01", perWeek: 600 }] }] });
 * const answer = investToSave(planOf(2, []), planOf(1, [{ id: "team", perYear: { "2026/27": 100000 } }]));
 * [answer.investment.all, answer.cashable.all] // => [10000000, 0]
 */
export function investToSave(
  notActing: Plan,
  acting: Plan,
  names: { readonly acting: string; readonly notActing: string } = { acting: "acting", notActing: "not acting" },
): InvestAnswer {
  const [before, after] = [forecast(notActing), forecast(acting)];
  if (before.years.join() !== after.years.join()) throw new RangeError("the two paths are of other years");
  const [moneyBefore, moneyAfter] = [moneyByMonth(before), moneyByMonth(after)];
  const spent = moneyAfter.other.map((amount, month) => amount - moneyBefore.other[month]!);
  const [demandBefore, demandAfter] = [withFollowing(moneyBefore), withFollowing(moneyAfter)];
  const saved = demandBefore.map((amount, month) => amount - demandAfter[month]!);
  let total = 0;
  const netSoFar = saved.map((amount, month) => {
    total += amount - spent[month]!;
    return total as Pence;
  });
  const kinds = kindsAvoided(demandYears(notActing), demandYears(acting));
  const investment = byYears(spent);
  const breakEven = lastsFrom(netSoFar);
  const effect = effectNeeded(before, after);
  return {
    ...{ ...names, years: after.years, firstMonth: after.ledger.firstMonth, investment, avoided: byYears(saved) },
    cashable: together(
      kinds.map(({ cashable }) => cashable),
      after.years.length,
    ),
    ...{ kinds, following: followingAvoided(moneyBefore, moneyAfter), netSoFar },
    ...(breakEven !== undefined && { breakEven }),
    ...(effect && { effect }),
  };
}

/** Percentages of costs, as far as they are of what demand costs, on either path. */
function followingAvoided(before: MoneyByMonth, after: MoneyByMonth): readonly LineAvoided[] {
  const ids = new Set([...before.following.keys(), ...after.following.keys()]);
  return [...ids].map((id): LineAvoided => {
    const [first, second] = [before.following.get(id), after.following.get(id)];
    const months = (first ?? second)!.amounts.map(
      (_, month) => (first?.amounts[month] ?? 0) - (second?.amounts[month] ?? 0),
    );
    return { planLine: (second ?? first)!.planLine, avoided: byYears(months) };
  });
}

function kindsAvoided(before: readonly DemandOfKind[], after: readonly DemandOfKind[]): readonly KindAvoided[] {
  const countedAfter = new Map(after.map((counted) => [counted.kind.id, counted]));
  const goneAfter = before.filter(({ kind }) => !countedAfter.has(kind.id));
  return [...after, ...goneAfter].flatMap(({ kind, years }): KindAvoided[] => {
    if (kind.prices.length === 0 && kind.fees === undefined) return [];
    const yearsBefore = before.find((counted) => counted.kind.id === kind.id)?.years ?? [];
    const yearsAfter = countedAfter.get(kind.id)?.years ?? [];
    const avoided = years.map((_, yearIndex) => (yearsBefore[yearIndex]?.net ?? 0) - (yearsAfter[yearIndex]?.net ?? 0));
    const cashable = years.map(({ year }, yearIndex) => {
      if (avoided[yearIndex]! <= 0) return avoided[yearIndex]!;
      const gross = yearsAfter[yearIndex]?.gross ?? 0;
      const held = kind.budget?.find((sum) => sum.year === year)?.amount ?? 0;
      return netOf(kind, Math.max(0, Math.min(held, yearsBefore[yearIndex]?.gross ?? 0) - gross));
    });
    return [{ kind, avoided: sums(avoided), cashable: sums(cashable) }];
  });
}

/** A gross sum of a kind less the shares that others pay of it. */
const netOf = ({ paidByOthers }: DemandKind, gross: number): number =>
  paidByOthers.reduce(
    (left, { share }) => left - Number(part({ percent: BigInt(share), before: 0n, seen: BigInt(gross) })),
    gross,
  );

/** What demand costs, with percentages of it. */
const withFollowing = ({ demand, following }: MoneyByMonth): readonly number[] =>
  demand.map((amount, month) =>
    [...following.values()].reduce((total, { amounts }) => total + amounts[month]!, amount),
  );

const MONTHS = 12;

const byYears = (byMonth: readonly number[]): SumsByYear =>
  sums(
    Array.from({ length: byMonth.length / MONTHS }, (_, yearIndex) =>
      byMonth.slice(yearIndex * MONTHS, (yearIndex + 1) * MONTHS).reduce((total, amount) => total + amount, 0),
    ),
  );

const sums = (byYear: readonly number[]): SumsByYear => ({
  byYear: byYear as readonly Pence[],
  all: byYear.reduce((total, amount) => total + amount, 0) as Pence,
});

const together = (parts: readonly SumsByYear[], yearCount: number): SumsByYear =>
  sums(
    Array.from({ length: yearCount }, (_, yearIndex) =>
      parts.reduce((total, { byYear }) => total + byYear[yearIndex]!, 0),
    ),
  );
