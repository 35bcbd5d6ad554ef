import type { Month } from "../../packages/core/src/calendar/index.ts";
import type { Plan, Post, Together } from "../../packages/core/src/plan/index.ts";
import type { Rates } from "../../packages/core/src/rates/index.ts";
import { addMonths, chargeFor } from "./agency.ts";
import type { CalendarDay } from "./days.ts";
import { asRate, type Exactly, groupBy, NOTHING, toPenny } from "./exact.ts";
import { byMonth } from "./months.ts";
import { type Costs, employedCosts } from "./payroll.ts";
import { type Person, type PersonDay, peopleOf, walk } from "./people.ts";
import { type AnnualSums, salaryOf } from "./salary.ts";

/** People whose every day is the same, worked out once. */
export interface Life {
  readonly person: Person;
  /** Which of the post's identical posts they sit in, one number a person. */
  readonly postNumbers: readonly number[];
  readonly days: readonly PersonDay[];
  readonly salaryOn: (date: CalendarDay["date"]) => AnnualSums;
  /** One of several with one sum together: a year's sum of everyone who comes before. */
  readonly beforeOn?: (date: CalendarDay["date"]) => AnnualSums;
}

/** One person's costs by month: while the post lasts, and after its end. */
export interface PersonCosts {
  readonly own: ReadonlyMap<Month, Costs>;
  readonly afterEnd: ReadonlyMap<Month, Costs>;
}

export function livesOf(plan: Plan, rates: Rates, post: Post, days: readonly CalendarDay[]): Life[] {
  if (post.pay.is === "full-cost" && post.pay.together)
    return livesWithOneSum(plan, rates, post, days, post.pay.together);
  const alike = groupBy(peopleOf(plan, post), (person) => JSON.stringify({ ...person, postNumber: undefined }));
  return [...alike.values()].map((people) => ({
    person: people[0]!,
    postNumbers: people.map(({ postNumber }) => postNumber),
    days: walk(people[0]!, days),
    salaryOn: salaryOf(plan, rates, post, people[0]!.starts, days.at(-1)!.date),
  }));
}

/** Each person by themself: what the first so many cost together, less what those before cost. */
function livesWithOneSum(
  plan: Plan,
  rates: Rates,
  post: Post,
  days: readonly CalendarDay[],
  { shares, after }: Together,
): Life[] {
  const people = peopleOf(plan, post);
  return people.map((person, place) => {
    const all = salaryOf(plan, rates, { ...post, fte: 10_000 as Post["fte"] }, person.starts, days.at(-1)!.date);
    const firsts = (count: number) => (date: CalendarDay["date"]) => {
      const sum = toPenny(all(date).pay.times(count).div(shares));
      return { pay: sum, pensionable: sum };
    };
    return {
      ...{ person, postNumbers: [person.postNumber], days: walk(person, days) },
      ...{ salaryOn: firsts(after + place + 1), beforeOn: firsts(after + place) },
    };
  });
}

/** Pay and what comes on top of it, for the days that one person is paid. */
function employed(plan: Plan, rates: Rates, post: Post, life: Life, paid: readonly PersonDay[]): Map<Month, Costs> {
  const { beforeOn, ...upTo } = life;
  const costs = paidTo(plan, rates, post, upTo, paid);
  if (!beforeOn) return costs;
  const nobody = { ...upTo, salaryOn: beforeOn };
  const before = [...paidTo(plan, rates, post, nobody, paid)].map(
    ([month, ofMonth]) => [month, new Map([...ofMonth].filter(([component]) => component !== "agency"))] as const,
  );
  return less(costs, new Map(before)); // an agency worker in this place is this person's alone
}

function paidTo(plan: Plan, rates: Rates, post: Post, life: Life, paid: readonly PersonDay[]): Map<Month, Costs> {
  const days = paid.map(({ day }) => ({ day, ...life.salaryOn(day.date) }));
  const spread = (sum: "pay" | "pensionable"): Map<Month, Exactly> =>
    byMonth(
      days.map((one) => ({ day: one.day, annual: one[sum] })),
      plan.conventions.partMonth,
    );
  const pensionable = spread("pensionable");
  const paydays = new Map(days.map(({ day }) => [day.month, day.payday]));
  const costs = new Map<Month, Costs>(
    [...spread("pay")].map(([month, pay]) => {
      const ofMonth = { pay, pensionable: pensionable.get(month)!, payday: paydays.get(month)! };
      return [month, employedCosts(plan, rates, post, ofMonth)];
    }),
  );
  if (!post.agencyShare) return costs;
  const share = asRate(post.agencyShare.share);
  const charges = chargeFor(
    plan,
    post,
    plan.agencyRates[post.agencyShare.agency]!,
    paid.map(({ day }) => day),
  );
  const parts = charges.map(
    (months) => new Map([...months].map(([month, charge]) => [month, toPenny(charge.times(share))] as const)),
  );
  for (const [month, part] of addMonths(parts))
    costs.set(month, new Map([...(costs.get(month) ?? []), ["agency", part]]));
  return costs;
}

/** Agency charges: each cover of a person by its own days. */
function agency(plan: Plan, post: Post, life: Life): Map<Month, Exactly> {
  return addMonths(
    life.person.cover.flatMap(({ rate, engagement }, place) => {
      const days = life.days.filter(({ agencies }) => agencies.includes(place)).map(({ day }) => day);
      return chargeFor(plan, post, rate, days, engagement);
    }),
  );
}

/** The months of one costing less those of another that is part of it. */
function less(all: ReadonlyMap<Month, Costs>, part: ReadonlyMap<Month, Costs>): Map<Month, Costs> {
  return new Map(
    [...all].map(([month, costs]) => {
      const rest = [...costs].map(
        ([component, sum]) => [component, sum.minus(part.get(month)?.get(component) ?? NOTHING)] as const,
      );
      return [month, new Map(rest)];
    }),
  );
}

/**
 * What one person of a post costs in each month. Someone who stays on is still one person with one payslip: what comes after the
 * end is what the month costs in all, less what it would have cost without staying. A post whose cost is in a line costs nothing here.
 */
export function personCosts(plan: Plan, rates: Rates, post: Post, life: Life): PersonCosts {
  if (post.pay.is === "in-line") return { own: new Map(), afterEnd: new Map() };
  const inPost = life.days.filter((one) => one.employed);
  const paid = life.days.filter((one) => one.employed || one.stayingOn);
  const own = employed(plan, rates, post, life, inPost);
  const afterEnd = paid.length === inPost.length ? new Map() : less(employed(plan, rates, post, life, paid), own);
  for (const [month, charge] of agency(plan, post, life))
    own.set(
      month,
      new Map([...(own.get(month) ?? []), ["agency", charge.plus(own.get(month)?.get("agency") ?? NOTHING)]]),
    );
  return { own, afterEnd };
}
