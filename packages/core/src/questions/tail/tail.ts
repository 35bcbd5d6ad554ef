import {
  addMonths,
  type Day,
  type FinancialYear,
  type Month,
  type MonthIndex,
  monthOf,
  yearOfMonth,
} from "../../calendar/index.ts";
import { exactly, input, line, share, times } from "../../formula/index.ts";
import type { Pence } from "../../money/index.ts";
import type { Plan } from "../../plan/index.ts";
import { published, type Rates } from "../../rates/index.ts";
import { type Absorbing, type Leaving, leavings } from "./leaving.ts";
import { type Staying, stayingOn } from "./staying.ts";
import { sumBetween } from "./sum-between.ts";

/** What is asked of a tail. */
export interface TailOptions {
  readonly absorbing: Absorbing;
  /** How many months after the first end are looked at; default 12. */
  readonly months?: number;
  /** How many people a staff line is, by its id. */
  readonly people?: { readonly [line: string]: number };
  readonly rates?: Rates;
}

/** What permanent people cost after the money for them ends. Sums are in pence. */
export interface Tail {
  readonly staying: readonly Staying[];
  /** With nobody absorbed, in a year. */
  readonly annual: Pence;
  /** The days looked at: the first day after the first end, and the day up to which, without it. */
  readonly from?: Day;
  readonly until?: Day;
  /** What is left to pay in those days. */
  readonly cost: Pence;
  readonly byYear: readonly { readonly year: FinancialYear; readonly amount: Pence }[];
  /** The months that the years are made of. */
  readonly byMonth: readonly { readonly month: Month; readonly year: FinancialYear; readonly amount: Pence }[];
  /** What one month more costs, from the day after the end, if nobody is absorbed in it. */
  readonly monthsSlip: Pence;
  readonly leaving: readonly Leaving[];
  /** Matching vacancies that there must be on a day if nobody is to cost anything after it. */
  readonly vacanciesNeeded: readonly VacanciesNeeded[];
}

export interface VacanciesNeeded {
  readonly on: Day;
  readonly grade: string;
  /** Absent for a staff line of unknown size. */
  readonly people?: number;
}

const upTo = exactly(
  line("annual-up-to", {
    says: "{annual} a year × the first {seen} of {people} people",
    is: share(times(input("annual"), input("seen")), input("people"), "half-up"),
  }),
);

/**
 * The tail of time-limited money spent on permanent people: what they cost after the plan stops paying, until they are absorbed.
 *
 * @throws RangeError when the months are not a whole number of 1 to 600
 */
export function tail(plan: Plan, options: TailOptions): Tail {
  const { absorbing, months = 12, people = {}, rates = published } = options;
  if (!Number.isInteger(months) || months < 1 || months > 600) throw new RangeError("a tail is of 1 to 600 months");
  const staying = stayingOn(plan, rates, people);
  const annual = sum(staying.map((one) => one.annual));
  const from = staying.map((one) => one.from).sort()[0];
  if (from === undefined) {
    return {
      staying,
      annual,
      cost: annual,
      byYear: [],
      byMonth: [],
      monthsSlip: annual,
      leaving: [],
      vacanciesNeeded: [],
    };
  }
  const until = addMonths(from, months);
  const leaving = leavings(staying, absorbing, until);
  const byMonth = monthsOf(leaving, until);
  const years = new Map<FinancialYear, Pence>();
  for (const { year, amount } of byMonth) years.set(year, ((years.get(year) ?? 0) + amount) as Pence);
  const byYear = [...years].map(([year, amount]) => ({ year, amount }));
  return {
    staying,
    annual,
    from,
    until,
    cost: sum(byYear.map(({ amount }) => amount)),
    byYear,
    byMonth,
    monthsSlip: sum(staying.flatMap((one) => sumBetween(one.annual, one.from, addMonths(one.from, 1)).sums)),
    leaving,
    vacanciesNeeded: needed(staying),
  };
}

/** What is left to pay in each month up to a day, without it, in order of the months. */
function monthsOf(leaving: readonly Leaving[], until: Day): Tail["byMonth"] {
  const months = new Map<MonthIndex, number>();
  for (const one of leaving) {
    const stops = one.on !== undefined && one.on < until ? one.on : until;
    const { from, sums } = sumBetween(shareOf(one), one.of.from, stops);
    for (const [n, amount] of sums.entries()) {
      const month = from + n;
      months.set(month, (months.get(month) ?? 0) + amount);
    }
  }
  return [...months]
    .sort(([a], [b]) => a - b)
    .map(([month, amount]) => ({ month: monthOf(month), year: yearOfMonth(month), amount: amount as Pence }));
}

const sum = (amounts: readonly Pence[]): Pence => amounts.reduce((total, one) => total + one, 0) as Pence;

/** The annual sum of some of a post's people: the shares of all of them add up to the whole. */
function shareOf({ of, first, people }: Leaving): Pence {
  const all = BigInt(of.people ?? 1);
  const seen = (count: number) => upTo({ annual: BigInt(of.annual), seen: BigInt(count), people: all });
  return Number(seen(first + people) - seen(first)) as Pence;
}

function needed(staying: readonly Staying[]): VacanciesNeeded[] {
  const found = new Map<string, VacanciesNeeded>();
  for (const { from: on, grade, people } of [...staying].sort((a, b) => (a.from < b.from ? -1 : 1))) {
    const key = `${on} ${grade}`;
    const before = found.get(key);
    const count = before ? (before.people ?? 0) + (people ?? 0) : people;
    found.set(key, { on, grade, ...(count !== undefined && { people: count }) });
  }
  return [...found.values()];
}
