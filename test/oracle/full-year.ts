import type { Plan, Post } from "../../packages/core/src/plan/index.ts";
import type { Rates } from "../../packages/core/src/rates/index.ts";
import { add, asRate, type Exactly, NOTHING, toPenny } from "./exact.ts";
import { wholeMonth } from "./months.ts";
import { employedCosts, weeklyCharge, yearlyCharge } from "./payroll.ts";
import type { Life } from "./post.ts";

const PERIODS = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12];

/** Twelve whole months of one person, everything as on the last day that the person cost anything before the post's end. */
function ofPerson(plan: Plan, rates: Rates, post: Post, life: Life): Exactly {
  const last = life.days.filter(({ employed, agencies }) => employed || agencies.length > 0).at(-1);
  if (!last) return NOTHING;
  if (last.employed) {
    const annual = life.salaryOn(last.day.date);
    const employed = add(
      PERIODS.flatMap((period) => {
        const pay = wholeMonth(annual.pay, period);
        const pensionable = wholeMonth(annual.pensionable, period);
        return [...employedCosts(plan, rates, post, { pay, pensionable, payday: last.day.payday }).values()];
      }),
    );
    return employed.plus(agencyShareOf(plan, post));
  }
  const { rate } = life.person.cover[last.agencies[0]!]!;
  return rate.is === "weekly" ? weeklyCharge(rate.perWeek, post, 365) : toPenny(yearlyCharge(rate, post));
}

/** A year of agency for the share of one person that it fills: by the week in one, otherwise month by month. */
function agencyShareOf(plan: Plan, { agencyShare: of, ...post }: Post): Exactly {
  if (!of) return NOTHING;
  const rate = plan.agencyRates[of.agency]!;
  const part = (charge: Exactly): Exactly => toPenny(charge.times(asRate(of.share)));
  if (rate.is === "weekly") return part(weeklyCharge(rate.perWeek, post, 365));
  return add(PERIODS.map((period) => part(wholeMonth(yearlyCharge(rate, post), period))));
}

/** What all the people of a post cost in a full year at its last rate; nothing for a post that is only counted. */
export function fullYearOf(plan: Plan, rates: Rates, post: Post, lives: readonly Life[]): Exactly {
  if (post.pay.is === "in-line") return NOTHING;
  return add(lives.map((life) => ofPerson(plan, rates, post, life).times(life.postNumbers.length)));
}
