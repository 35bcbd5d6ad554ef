import { addDays, type Day, type FinancialYear, firstDay, lastDay, yearsFrom } from "../../calendar/index.ts";
import type { FundedPlan, Funding, Level } from "../../funding/index.ts";
import { sumBetween } from "../../ledger/index.ts";
import type { Pence } from "../../money/index.ts";
import { byId, type FundingSource, type Plan, type Saving, toldApart } from "../../plan/index.ts";

/** A recurrent source, which goes on after the plan's years at its last year's sum. */
export interface MoneyThatGoesOn {
  readonly id: string;
  readonly title: string;
  readonly status: FundingSource["status"];
  readonly aYear: Pence;
}

/** A one-off source, which gives nothing after the last year that it has a sum in. */
export interface MoneyThatStops {
  readonly id: string;
  readonly title: string;
  readonly status: FundingSource["status"];
  readonly lastDay: Day;
  /** What of it is carried forward from that year, as its own policy has it, with every source counted. */
  readonly carriedOn: Pence;
}

/** A recurrent source of which the plan's last year has no sum: what it gives after that is not known, and none is counted. */
export interface MoneyNotStated {
  readonly id: string;
  readonly title: string;
  readonly status: FundingSource["status"];
  readonly lastYear: FinancialYear;
}

/** What becomes of a plan's money after its years. */
export interface MoneyAfterEnd {
  readonly goesOn: readonly MoneyThatGoesOn[];
  readonly stops: readonly MoneyThatStops[];
  readonly notStated: readonly MoneyNotStated[];
}

const sumIn = ({ perYear }: Pick<FundingSource, "perYear">, year: FinancialYear): Pence =>
  perYear.find((sum) => sum.year === year)?.amount ?? (0 as Pence);

const goesOn = (source: FundingSource, { years }: Plan): boolean => source.recurrent && sumIn(source, years.to) !== 0;

/** Which sources go on after the plan's years, and which stop when. A source that never gives anything does neither. */
export function moneyAfterEnd(plan: Plan, { draws }: Funding): MoneyAfterEnd {
  const going = plan.funding.filter((source) => goesOn(source, plan));
  const others = plan.funding.flatMap((source) => {
    const lastYear = lastYearOf(source, plan);
    return goesOn(source, plan) || lastYear === undefined ? [] : [{ source, lastYear }];
  });
  const carried = (id: string, year: FinancialYear): Pence =>
    draws.total.sources.find(({ source }) => source === id)!.years.find((one) => one.year === year)!.carriedOut;
  return {
    goesOn: going.map((source) => ({ ...named(source, plan), aYear: sumIn(source, plan.years.to) })),
    stops: others.flatMap(({ source, lastYear }) =>
      source.recurrent
        ? []
        : [{ ...named(source, plan), lastDay: lastDay(lastYear), carriedOn: carried(source.id, lastYear) }],
    ),
    notStated: others.flatMap(({ source, lastYear }) =>
      source.recurrent ? [{ ...named(source, plan), lastYear }] : [],
    ),
  };
}

/** The last year in which a source has money: a ceiling may be drawn until its own. */
function lastYearOf({ perYear, ceiling, broughtForward }: FundingSource, plan: Plan): FinancialYear | undefined {
  if (ceiling !== undefined) return ceiling.amount === 0 ? undefined : ceiling.to;
  const last = perYear.filter(({ amount }) => amount !== 0).sort((a, b) => (a.year < b.year ? 1 : -1))[0]?.year;
  return last ?? (broughtForward !== undefined && broughtForward.amount > 0 ? plan.years.from : undefined);
}

const named = ({ id, status }: FundingSource, plan: Plan) => ({
  id,
  title: byId(toldApart(plan).funding, id)!.title,
  status,
});

/**
 * What a plan's money is at one level over more years: recurrent sources and savings go on at their last year's sum, up to a day,
 * without it; a year that is looked at in part has the sum of its months. What lines over their budget took off a source in the
 * plan's last year stays off it.
 */
export function moneyOver(plan: Plan, to: FinancialYear, until: Day, level: Level, { draws }: Funding): FundedPlan {
  const later = yearsFrom(plan.years.to, to).slice(1);
  const lines = new Set(plan.lines.map(({ id }) => id));
  const lost = new Map(
    draws[level].sources.map(({ source, years }) => {
      const borne = years.at(-1)!.shortfalls.filter(({ by }) => lines.has(by));
      return [source, borne.reduce((sum, one) => sum + one.borne, 0)];
    }),
  );
  const after = (sum: number) => later.map((year) => ({ year, amount: partOf(sum as Pence, year, until) }));
  return {
    years: { from: plan.years.from, to },
    lines: plan.lines,
    savings: plan.savings.map((saving) => ({
      ...saving,
      perYear: [...saving.perYear, ...after(lastOf(saving, plan))],
    })),
    funding: plan.funding.map((source) => {
      if (!goesOn(source, plan)) return source;
      const sum = sumIn(source, plan.years.to) - (lost.get(source.id) ?? 0);
      return { ...source, perYear: [...source.perYear, ...after(sum)] };
    }),
  };
}

const lastOf = (saving: Saving, { years }: Plan): Pence => sumIn(saving, years.to);

/** The part of a year's sum that falls before a day. */
function partOf(sum: Pence, year: FinancialYear, until: Day): Pence {
  const next = addDays(lastDay(year), 1);
  const { sums } = sumBetween(sum, firstDay(year), until < next ? until : next);
  return sums.reduce((total, one) => total + one, 0) as Pence;
}

/** A plan's money in a whole year of its own, with nothing left over from any before it and every saving landed. */
export function moneyOfAYear(over: FundedPlan, year: FinancialYear): FundedPlan {
  const only = ({ perYear }: Pick<FundingSource, "perYear">) => perYear.filter((sum) => sum.year === year);
  return {
    years: { from: year, to: year },
    lines: over.lines,
    savings: over.savings.map((saving) => ({ ...saving, perYear: only(saving), slips: { months: 0 } })),
    funding: over.funding.map(({ broughtForward: _, ...source }) => ({
      ...{ ...source, perYear: only(source), carryForward: "none" as const },
    })),
  };
}
