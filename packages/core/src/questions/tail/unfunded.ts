import {
  addDays,
  type Day,
  type FinancialYear,
  lastDay,
  type Month,
  type MonthIndex,
  startsIn,
  yearFrom,
  yearOfDay,
  yearOfMonth,
  yearsFrom,
} from "../../calendar/index.ts";
import { costUnits } from "../../forecast/index.ts";
import { exactly } from "../../formula/index.ts";
import { type CostUnit, type Funding, fund, type Level } from "../../funding/index.ts";
import { cost } from "../../ledger/index.ts";
import type { Pence } from "../../money/index.ts";
import type { Plan } from "../../plan/index.ts";
import { spread } from "../../rules/index.ts";
import type { Timeline } from "../../timeline/index.ts";
import type { MonthsOf } from "./costs-after-end.ts";
import { moneyOfAYear, moneyOver } from "./money-after-end.ts";
import type { Staying } from "./staying.ts";

/** What of the cost after the end no money pays for, by financial year; and in a whole year with nobody absorbed. In pence. */
export interface Unfunded {
  /** Of the full-year cost of everybody who stays, less what goes on of the money in a year. */
  readonly aYear: Pence;
  /** Of the days looked at. */
  readonly all: Pence;
  readonly byYear: readonly { readonly year: FinancialYear; readonly amount: Pence }[];
  /** Each year's over the months looked at, in proportion to what they cost: money is for a year, and pays its months alike. */
  readonly byMonth: readonly { readonly month: Month; readonly year: FinancialYear; readonly amount: Pence }[];
}

/** The plan's own costs and draws: what it pays for comes first. */
export interface OwnDraws {
  readonly costs: readonly CostUnit[];
  readonly funding: Funding;
}

/** What a plan costs and what pays for it, as it stands. */
export function ownDraws(timeline: Timeline): OwnDraws {
  const costs = costUnits(timeline.plan, cost(timeline));
  return { costs, funding: fund(timeline.plan, costs) };
}

/** The days looked at: what each of those who stay costs in them by id, and all together in each month. */
export interface LookedAt {
  readonly costs: ReadonlyMap<string, MonthsOf>;
  readonly byMonth: Unfunded["byMonth"];
  readonly until: Day;
}

/**
 * What is left unfunded at a level: the gap of the plan with these costs in it, drawn over the years that are looked at with the money
 * that goes on, less the gap that the plan has without them.
 */
export function unfundedAt(
  plan: Plan,
  fundingLevel: Level,
  { costs, funding }: OwnDraws,
  staying: readonly Staying[],
  { costs: months, byMonth, until }: LookedAt,
): Unfunded {
  const lastYear = yearOfDay(addDays(until, -1));
  const toYear = lastYear > plan.years.to ? lastYear : plan.years.to;
  const financialYears = yearsFrom(plan.years.from, toYear);
  const ownPart = costs.map((unit) => ({
    ...unit,
    byYear: financialYears.map((_, yearIndex) => unit.byYear[yearIndex] ?? (0 as Pence)),
  }));
  const costUnitsAfter = staying.map((eachStaying) =>
    unitOf(plan, eachStaying, inYears(financialYears, months.get(eachStaying.id))),
  );
  const drawnDrawYears = fund(moneyOver(plan, toYear, until, fundingLevel, funding), [...ownPart, ...costUnitsAfter])
    .byLevel[fundingLevel].years;
  const drawYearsBefore = funding.byLevel[fundingLevel].years;
  const lookedAt = new Set(byMonth.map(({ year }) => year));
  const byYear = financialYears.flatMap((year, yearIndex) => {
    const amount = (drawnDrawYears[yearIndex]!.gap - (drawYearsBefore[yearIndex]?.gap ?? 0)) as Pence;
    return lookedAt.has(year) || amount !== 0 ? [{ year, amount }] : [];
  });
  return {
    aYear: unfundedAYear(plan, fundingLevel, funding, staying),
    all: byYear.reduce((total, { amount }) => total + amount, 0) as Pence,
    byYear,
    byMonth: byYear.flatMap(({ year, amount }) =>
      overMonths(
        amount,
        byMonth.filter((month) => month.year === year),
      ),
    ),
  };
}

const partOfSpan = exactly(spread);

/** A year's sum over months in proportion to their amounts, which add up to more than nothing. */
function overMonths(sum: Pence, months: Unfunded["byMonth"]): Unfunded["byMonth"] {
  const wholeAmount = months.reduce((total, { amount }) => total + amount, 0);
  let amountBefore = 0;
  return months.map(({ month, year, amount }) => {
    const amountSoFar = amountBefore + amount;
    const part = {
      sum: BigInt(sum),
      before: BigInt(amountBefore),
      seen: BigInt(amountSoFar),
      whole: BigInt(wholeAmount),
    };
    amountBefore = amountSoFar;
    return { month, year, amount: (wholeAmount > 0 ? Number(partOfSpan(part)) : 0) as Pence };
  });
}

/** A whole year after the plan: everybody's full-year cost against what goes on of the money. */
function unfundedAYear(plan: Plan, fundingLevel: Level, funding: Funding, staying: readonly Staying[]): Pence {
  const nextYear = yearFrom(startsIn(plan.years.to) + 1);
  const over = moneyOver(plan, nextYear, addDays(lastDay(nextYear), 1), fundingLevel, funding);
  const costs = staying.map((eachStaying) => unitOf(plan, eachStaying, [eachStaying.annual]));
  return fund(moneyOfAYear(over, nextYear), costs).byLevel[fundingLevel].years[0]!.gap;
}

/** Someone's cost after the end as money can be found for it: what may pay for the post or line may pay for this. */
function unitOf({ posts, lines }: Plan, { id, is }: Staying, byYear: readonly Pence[]): CostUnit {
  const { team, tags, ...from } =
    is === "post" ? posts.find((post) => post.id === id)! : lines.find((planLine) => planLine.id === id)!;
  const spend = "spend" in from ? from.spend : "revenue";
  return { row: `${id}:goes-on`, id, of: is, ...(team !== undefined && { team }), tags, spend, byYear };
}

function inYears(
  financialYears: readonly FinancialYear[],
  months: MonthsOf = new Map<MonthIndex, number>(),
): readonly Pence[] {
  const amountsByYear = new Map<FinancialYear, number>(financialYears.map((year) => [year, 0]));
  for (const [monthIndex, amount] of months)
    amountsByYear.set(yearOfMonth(monthIndex), (amountsByYear.get(yearOfMonth(monthIndex)) ?? 0) + amount);
  return [...amountsByYear.values()] as Pence[];
}
