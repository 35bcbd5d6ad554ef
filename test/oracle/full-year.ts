import type { Day } from "../../packages/core/src/calendar/index.ts";
import type { Plan, Post } from "../../packages/core/src/plan/index.ts";
import type { Rates } from "../../packages/core/src/rates/index.ts";
import { yearOfAgency } from "./agency.ts";
import { dayBefore, earlier, firstOfYear, lastOfYear } from "./days.ts";
import { add, asRate, type Exactly, NOTHING, toPenny } from "./exact.ts";
import { wholeMonth } from "./months.ts";
import { employedCosts } from "./payroll.ts";
import type { Life } from "./post.ts";
import type { AnnualSums } from "./salary.ts";

const PERIODS = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12];

/** Is someone of the post still a cost, in the plan or beyond it, when the plan's years are over (C17)? */
function goesOn(plan: Plan, post: Post, life: Life): boolean {
  const [first, last] = [firstOfYear(plan.years.from), lastOfYear(plan.years.to)];
  const end = post.end ?? last;
  if (end >= last) return true;
  const { staysOn, absorbed } = life.person;
  if (staysOn) return absorbed === undefined || dayBefore(absorbed) > last;
  return post.contract === "permanent" && end >= first;
}

/** The named day: the last of the plan's years, or the post's own last day where that is earlier; never before the first of them. */
function namedDay(plan: Plan, post: Post): Day {
  const [first, last] = [firstOfYear(plan.years.from), lastOfYear(plan.years.to)];
  const day = earlier(post.end ?? last, last);
  return day < first ? first : day;
}

/** What of a year is asked for: everything, or what employees cost. */
type YearPart = "all" | "employed";

/** A year of one person, everything as on the named day; a vacancy of that day is an employee's all the same. */
function ofPerson(plan: Plan, rates: Rates, post: Post, life: Life, part: YearPart): Exactly | undefined {
  if (!goesOn(plan, post, life)) return undefined;
  const date = namedDay(plan, post);
  const on = life.days.find(({ day }) => day.date === date)!;
  if (!on.employed && !on.stayingOn && on.agencies.length > 0) {
    const year = yearOfAgency(life.person.cover[on.agencies[0]!]!.rate, post, date);
    if (year) {
      if (part === "employed") return NOTHING;
      const whole = add(year.parts);
      return year.ceiling?.lessThan(whole) ? year.ceiling : whole;
    }
  }
  if (life.person.starts > date) return undefined;
  try {
    return asEmployee(plan, rates, post, life, date, part);
  } catch (error) {
    // A vacant day needs no pay, and may have none: then nobody can say what a year would cost.
    if (error instanceof RangeError && !on.employed && !on.stayingOn) return undefined;
    throw error;
  }
}

/** A year of an employee, everything as on a day. */
function asEmployee(plan: Plan, rates: Rates, post: Post, life: Life, date: Day, part: YearPart): Exactly {
  const { payday } = life.days.find(({ day }) => day.date === date)!.day;
  const before = life.beforeOn ? yearOfPay(plan, rates, post, life.beforeOn(date), payday) : NOTHING;
  return yearOfPay(plan, rates, post, life.salaryOn(date), payday)
    .minus(before)
    .plus(part === "employed" ? NOTHING : agencyShareOf(plan, post, date));
}

function yearOfPay(plan: Plan, rates: Rates, post: Post, annual: AnnualSums, payday: Day): Exactly {
  const employed = PERIODS.flatMap((period) => {
    const pay = wholeMonth(annual.pay, period);
    const pensionable = wholeMonth(annual.pensionable, period);
    return [...employedCosts(plan, rates, post, { pay, pensionable, payday }).values()];
  });
  return add(employed);
}

/** A year of agency for the share of one person that it fills. */
function agencyShareOf(plan: Plan, { agencyShare: of, ...post }: Post, date: Day): Exactly {
  if (!of) return NOTHING;
  const { parts } = yearOfAgency(plan.agencyRates[of.agency]!, post, date)!;
  return add(parts.map((charge) => toPenny(charge.times(asRate(of.share)))));
}

/** What all the people of a post who go on cost in a full year; nothing where nobody does, or the post is only counted. */
export function fullYearOf(
  plan: Plan,
  rates: Rates,
  post: Post,
  lives: readonly Life[],
  part: YearPart = "all",
): Exactly | undefined {
  if (post.pay.is === "in-line") return undefined;
  const each = lives.flatMap((life) => {
    const year = ofPerson(plan, rates, post, life, part);
    return year ? [year.times(life.postNumbers.length)] : [];
  });
  return each.length === 0 ? undefined : add(each);
}
