import { addDays, type Day, type FinancialYear, firstDay, lastDay, yearsFrom } from "../../calendar/index.ts";
import type { FundedPlan, Funding, Level } from "../../funding/index.ts";
import { sumBetween } from "../../ledger/index.ts";
import type { Pence } from "../../money/index.ts";
import {
  byId,
  EMPTY_RESERVE,
  type FundingSource,
  type Plan,
  type Saving,
  toldApart,
  wholeSources,
} from "../../plan/index.ts";

/** A recurrent source, which goes on after the plan's years at its last year's sum. */
export interface MoneyThatGoesOn {
  readonly id: string;
  readonly title: string;
  readonly status: FundingSource["status"];
  readonly aYear: Pence;
  /** What of it is carried forward from the plan's last year, as its own policy has it, with every source counted. */
  readonly carriedOn: Pence;
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

const sourceSumIn = ({ perYear }: Pick<FundingSource, "perYear">, year: FinancialYear): Pence =>
  perYear.find((yearSum) => yearSum.year === year)?.amount ?? (0 as Pence);

const goesOn = (fundingSource: FundingSource, { years }: Plan): boolean =>
  fundingSource.recurrent && sourceSumIn(fundingSource, years.to) !== 0;

/** Which sources go on after the plan's years, and which stop when. A source that never gives anything does neither. */
export function moneyAfterEnd(plan: Plan, { byLevel }: Funding): MoneyAfterEnd {
  const whole = wholeSources(plan.funding);
  const going = whole.filter((fundingSource) => goesOn(fundingSource, plan));
  const others = whole.flatMap((fundingSource) => {
    const lastYear = lastYearOf(fundingSource, plan);
    return goesOn(fundingSource, plan) || lastYear === undefined ? [] : [{ source: fundingSource, lastYear }];
  });
  const carried = (recordId: string, year: FinancialYear): Pence =>
    byLevel.total.sources
      .find(({ source }) => source === recordId)!
      .years.find((sourceYear) => sourceYear.year === year)!.carriedOut;
  return {
    goesOn: going.map((fundingSource) => ({
      ...sourceNamed(fundingSource, plan),
      aYear: sourceSumIn(fundingSource, plan.years.to),
      carriedOn: carried(fundingSource.id, plan.years.to),
    })),
    stops: others.flatMap(({ source, lastYear }) =>
      source.recurrent
        ? []
        : [{ ...sourceNamed(source, plan), lastDay: lastDay(lastYear), carriedOn: carried(source.id, lastYear) }],
    ),
    notStated: others.flatMap(({ source, lastYear }) =>
      source.recurrent ? [{ ...sourceNamed(source, plan), lastYear }] : [],
    ),
  };
}

/** The last year in which a source has money: a ceiling may be drawn until its own. */
function lastYearOf(
  { perYear, ceiling, broughtForward, reserve }: FundingSource,
  plan: Plan,
): FinancialYear | undefined {
  if (reserve !== undefined) return undefined; // a balance does not stop: it goes on until it is drawn
  if (ceiling !== undefined) return ceiling.amount === 0 ? undefined : ceiling.to;
  const lastYear = perYear
    .filter(({ amount }) => amount !== 0)
    .sort((first, second) => (first.year < second.year ? 1 : -1))[0]?.year;
  return lastYear ?? (broughtForward !== undefined && broughtForward.amount > 0 ? plan.years.from : undefined);
}

const sourceNamed = ({ id, status }: FundingSource, plan: Plan) => ({
  id,
  title: byId(toldApart(plan).funding, id)!.title,
  status,
});

/**
 * What a plan's money is at one level over more years: recurrent sources and savings go on at their last year's sum, up to a day,
 * without it; a year that is looked at in part has the sum of its months. What lines over their budget took off a source in the
 * plan's last year stays off it.
 */
export function moneyOver(
  plan: Plan,
  toYear: FinancialYear,
  untilDay: Day,
  fundingLevel: Level,
  { byLevel }: Funding,
): FundedPlan {
  const laterYears = yearsFrom(plan.years.to, toYear).slice(1);
  const lines = new Set(plan.lines.map(({ id }) => id));
  const lost = new Map(
    byLevel[fundingLevel].sources.map(({ source, years }) => {
      const borne = years.at(-1)!.shortfalls.filter(({ by }) => lines.has(by));
      return [source, borne.reduce((total, refusal) => total + refusal.borne, 0)];
    }),
  );
  const after = (amount: number) =>
    laterYears.map((year) => ({ year, amount: partOfYear(amount as Pence, year, untilDay) }));
  return {
    years: { from: plan.years.from, to: toYear },
    lines: plan.lines,
    savings: plan.savings.map((saving) => ({
      ...saving,
      perYear: [...saving.perYear, ...after(lastOf(saving, plan))],
    })),
    funding: plan.funding.map((fundingSource) => {
      if (!goesOn(fundingSource, plan)) return fundingSource;
      const amount = sourceSumIn(fundingSource, plan.years.to) - (lost.get(fundingSource.id) ?? 0);
      return { ...fundingSource, perYear: [...fundingSource.perYear, ...after(amount)] };
    }),
  };
}

const lastOf = (saving: Saving, { years }: Plan): Pence => sourceSumIn(saving, years.to);

/** The part of a year's sum that falls before a day. */
function partOfYear(amount: Pence, year: FinancialYear, untilDay: Day): Pence {
  const nextDay = addDays(lastDay(year), 1);
  const { sums } = sumBetween(amount, firstDay(year), untilDay < nextDay ? untilDay : nextDay);
  return sums.reduce((total, eachAmount) => total + eachAmount, 0) as Pence;
}

/** A plan's money in a whole year of its own, with nothing left over from any before it and every saving landed. */
export function moneyOfAYear(over: FundedPlan, year: FinancialYear): FundedPlan {
  const only = ({ perYear }: Pick<FundingSource, "perYear">) => perYear.filter((yearSum) => yearSum.year === year);
  return {
    years: { from: year, to: year },
    lines: over.lines,
    savings: over.savings.map((saving) => ({ ...saving, perYear: only(saving), slips: { months: 0 } })),
    funding: over.funding.map(({ broughtForward: _, ...source }) => ({
      ...{ ...source, perYear: only(source), carryForward: "none" as const },
      ...(source.reserve && { reserve: EMPTY_RESERVE }),
    })),
  };
}
