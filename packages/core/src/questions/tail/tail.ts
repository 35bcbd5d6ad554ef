import {
  addDays,
  addMonths,
  type Day,
  type FinancialYear,
  type Month,
  monthIndex,
  monthOf,
  yearOfMonth,
} from "../../calendar/index.ts";
import type { Level } from "../../funding/index.ts";
import { fullYears } from "../../ledger/index.ts";
import type { Pence } from "../../money/index.ts";
import { inOrderOf } from "../../order/index.ts";
import type { Plan } from "../../plan/index.ts";
import { published, type Rates } from "../../rates/index.ts";
import { compile, type Timeline } from "../../timeline/index.ts";
import { costsAfterEnd, type MonthsOf, type Prices } from "./costs-after-end.ts";
import { type Absorbing, type Leaving, leavings } from "./leaving.ts";
import { type MoneyAfterEnd, moneyAfterEnd } from "./money-after-end.ts";
import { type Staying, stayingOn } from "./staying.ts";
import { ownDraws, type Unfunded, unfundedAt } from "./unfunded.ts";
import { withoutAward } from "./without-award.ts";

/** What is asked of what goes on after a plan. */
export interface TailOptions {
  readonly absorbing: Absorbing;
  /** How many months after the first end are looked at; default 12. */
  readonly months?: number;
  /** How many people a staff line is, by its id. */
  readonly people?: { readonly [lineId: string]: number };
  /** Default `assumed`: with the increments and awards that the plan assumes. */
  readonly prices?: Prices;
  readonly rates?: Rates;
}

/** What permanent people cost after the plan stops paying for them, and what of that no money pays for. Sums are in pence. */
export interface Tail {
  readonly staying: readonly Staying[];
  /** What of the plan's full-year cost is not theirs: fixed-term posts, lines that are not of staff, income. */
  readonly notCounted: Pence;
  readonly absorbing: Absorbing;
  readonly prices: Prices;
  /** Their full-year cost with nobody absorbed, at the prices of their last day in the plan. */
  readonly annual: Pence;
  /** The days looked at: the first day after the first end, and the day up to which, without it. */
  readonly from?: Day;
  readonly until?: Day;
  /** What they cost in those days. */
  readonly cost: Pence;
  readonly byYear: readonly { readonly year: FinancialYear; readonly amount: Pence }[];
  /** Every month that is looked at; the years are made of them. */
  readonly byMonth: readonly { readonly month: Month; readonly year: FinancialYear; readonly amount: Pence }[];
  /** What the first month after each end costs, if nobody is absorbed in it. */
  readonly monthsSlip: Pence;
  readonly money: MoneyAfterEnd;
  /** What no money pays for, at each level by a draw of its own. */
  readonly unfunded: { readonly [level in Level]: Unfunded };
  /** Years looked at for which no pay award is assumed or published: the pay of some posts goes on unchanged over them. */
  readonly withoutAward: readonly FinancialYear[];
  readonly leaving: readonly Leaving[];
  /** Matching vacancies that there must be on a day for nobody to go on as a cost; none where money that goes on pays for all. */
  readonly vacanciesNeeded: readonly VacanciesNeeded[];
}

export interface VacanciesNeeded {
  readonly on: Day;
  readonly grade: string;
  /** Absent for a staff line of unknown size. */
  readonly people?: number;
}

/**
 * What is left when the money stops: what permanent people cost after the plan stops paying for them, until they are absorbed, less
 * what goes on of its money (Outturn convention C18).
 *
 * @throws RangeError when the months are not a whole number of 1 to 600
 * @throws PlanError when a post cannot be costed over those months
 * @example
 * const plan = readPlan({ outturn: 1, title: "Post", years: { from: "2024/25", to: "2024/25" },
 *   posts: [{ id: "lead", pay: { fullCost: 60000 }, start: "2024-04-01" }],
 *   funding: [{ id: "base", kind: "revenue", recurrent: true, perYear: { "2024/25": "£50k" }, carryForward: "none", status: "confirmed" }] });
 * const { annual, unfunded } = tail(plan, { absorbing: { is: "none" } });
 * [annual, unfunded.confirmed.all] // => [6000000, 1000000]
 */
export function tail(plan: Plan, options: TailOptions): Tail {
  const { absorbing, months = 12, people = {}, prices = "assumed", rates = published } = options;
  if (!Number.isInteger(months) || months < 1 || months > 600) throw new RangeError("a tail is of 1 to 600 months");
  const timeline = compile(plan, rates);
  const staying = stayingOn(timeline, people);
  const own = ownDraws(timeline);
  const money = moneyAfterEnd(plan, own.funding);
  const annual = totalPence(staying.map((eachStaying) => eachStaying.annual));
  const fromDay = staying.map((eachStaying) => eachStaying.from).sort()[0];
  const knownBefore = { absorbing, prices, notCounted: (inAll(timeline) - annual) as Pence, money };
  if (fromDay === undefined) return { ...nothing, ...knownBefore };
  const untilDay = addMonths(fromDay, months);
  const leaving = leavings(staying, absorbing, untilDay);
  const costs = costsAfterEnd(plan, leaving, untilDay, { prices, rates });
  const byMonth = monthsOf(costs, fromDay, untilDay);
  const byYear = yearsOf(byMonth);
  const unfundedAtLevel = (fundingLevel: Level): Unfunded =>
    unfundedAt(plan, fundingLevel, own, staying, { costs, byMonth, until: untilDay });
  const unfunded = {
    confirmed: unfundedAtLevel("confirmed"),
    conditional: unfundedAtLevel("conditional"),
    total: unfundedAtLevel("total"),
  };
  return {
    ...knownBefore,
    ...{ staying, annual, from: fromDay, until: untilDay },
    cost: totalPence(byYear.map(({ amount }) => amount)),
    ...{ byYear, byMonth },
    monthsSlip: firstMonths(plan, staying, { prices, rates }),
    ...{ unfunded, leaving },
    withoutAward: withoutAward(
      timeline,
      staying,
      byYear.map(({ year }) => year),
    ),
    vacanciesNeeded: unfunded.confirmed.all > 0 || unfunded.confirmed.aYear > 0 ? needed(staying) : [],
  };
}

const NONE = 0 as Pence;
const noneUnfunded: Unfunded = { aYear: NONE, all: NONE, byYear: [], byMonth: [] };

/** Of a plan after which nobody goes on. */
const nothing: Omit<Tail, "absorbing" | "prices" | "notCounted" | "money"> = {
  ...{ staying: [], annual: NONE, cost: NONE, byYear: [], byMonth: [], monthsSlip: NONE },
  unfunded: { confirmed: noneUnfunded, conditional: noneUnfunded, total: noneUnfunded },
  ...{ withoutAward: [], leaving: [], vacanciesNeeded: [] },
};

/** The full-year cost of everything that has one. */
function inAll(timeline: Timeline): Pence {
  const { posts, lines } = fullYears(timeline);
  return totalPence([...posts, ...lines].map((amount) => amount ?? NONE));
}

/** What all of them cost in each month looked at, also in one in which nobody is left. */
function monthsOf(costs: ReadonlyMap<string, MonthsOf>, fromDay: Day, untilDay: Day): Tail["byMonth"] {
  const [first, last] = [monthIndex(fromDay), monthIndex(addDays(untilDay, -1))];
  return Array.from({ length: last - first + 1 }, (_, index) => {
    const monthPosition = first + index;
    const amount = [...costs.values()].reduce((total, months) => total + (months.get(monthPosition) ?? 0), 0) as Pence;
    return { month: monthOf(monthPosition), year: yearOfMonth(monthPosition), amount };
  });
}

function yearsOf(byMonth: Tail["byMonth"]): Tail["byYear"] {
  const years = new Map<FinancialYear, Pence>();
  for (const { year, amount } of byMonth) years.set(year, ((years.get(year) ?? 0) + amount) as Pence);
  return [...years].map(([year, amount]) => ({ year, amount }));
}

/** What the first month after each one's end costs. */
function firstMonths(
  plan: Plan,
  staying: readonly Staying[],
  pricesAndRates: { readonly prices: Prices; readonly rates: Rates },
): Pence {
  const days = staying.map(({ from }) => addMonths(from, 1));
  const leaving = staying.map((givenStaying, position) => ({
    staying: givenStaying,
    first: 0,
    people: givenStaying.people ?? 1,
    on: days[position]!,
  }));
  const costs = costsAfterEnd(plan, leaving, [...days].sort().at(-1)!, pricesAndRates);
  return [...costs.values()]
    .flatMap((months) => [...months.values()])
    .reduce((total, amount) => total + amount, 0) as Pence;
}

const totalPence = (amounts: readonly Pence[]): Pence => amounts.reduce((total, amount) => total + amount, 0) as Pence;

function needed(staying: readonly Staying[]): VacanciesNeeded[] {
  const foundVacanciesNeededByName = new Map<string, VacanciesNeeded>();
  for (const { from: day, grade, people } of inOrderOf(staying, ({ from }) => from)) {
    const key = `${day} ${grade}`;
    const vacanciesNeededBefore = foundVacanciesNeededByName.get(key);
    const count = vacanciesNeededBefore ? (vacanciesNeededBefore.people ?? 0) + (people ?? 0) : people;
    foundVacanciesNeededByName.set(key, { on: day, grade, ...(count !== undefined && { people: count }) });
  }
  return [...foundVacanciesNeededByName.values()];
}
