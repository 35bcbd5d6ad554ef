import type { Day, Month } from "../../packages/core/src/calendar/index.ts";
import type { AgencyCharge, AgencyRate, Plan, Post } from "../../packages/core/src/plan/index.ts";
import { bankHolidays } from "../../packages/core/src/rates/index.ts";
import { type CalendarDay, daysFrom, daysIn, firstOfYear, lastOfYear } from "./days.ts";
import { asFte, asRate, type Exactly, exact, groupBy, inForceOn, NOTHING, toPenny } from "./exact.ts";
import { byMonth, wholeMonth } from "./months.ts";

/** One engagement of an agency worker: its first day, and the days that a contract's paid time is for. */
export interface Engagement {
  readonly from: Day;
  readonly paidFor: { readonly from: Day; readonly to: Day };
}

const PERIODS = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12];

/** What is charged on a day: of charges with dates, the last that has begun. */
const chargeOn = (rate: AgencyRate, date: Day): AgencyCharge =>
  rate.is === "dated" ? inForceOn(rate.charges, date)!.charge : rate;

/** What is charged for an hour, a day or a week: the stated charge and the fee on it, each to the penny. */
function withFee({ fee, ...charge }: AgencyCharge): Exactly {
  if (!fee) return exact(charge.is === "weekly" ? charge.perWeek : charge.charge);
  const stated = exact(fee.charge);
  return stated.plus("percent" in fee ? toPenny(stated.times(asRate(fee.percent))) : exact(fee.pounds));
}

/** A day that the agency worker works: Monday to Friday, and no bank holiday that is off. */
const isWorked = ({ date, isWeekday }: CalendarDay, charge: Extract<AgencyCharge, { is: "working-days" }>): boolean =>
  isWeekday && (charge.bankHolidays === "worked" || !bankHolidays.nations[charge.bankHolidays].includes(date));

/** The worked days of a financial year, counted one by one, once for each year and whose bank holidays are off. */
function workedInYear(year: CalendarDay["year"], charge: Extract<AgencyCharge, { is: "working-days" }>): number {
  const key = `${year} ${charge.bankHolidays}`;
  const count =
    workedOfYears.get(key) ??
    daysFrom(firstOfYear(year), lastOfYear(year)).filter((day) => isWorked(day, charge)).length;
  workedOfYears.set(key, count);
  return count;
}

const workedOfYears = new Map<string, number>();

/** A week of it, to the penny. */
const aWeekOf = (charge: Extract<AgencyCharge, { is: "working-days" }>): Exactly =>
  toPenny(withFee(charge).times(charge.aWeek).div(100));

/** A charge by the hour or day comes to a sum a year, which is then spread like pay. */
const yearly = (charge: Extract<AgencyCharge, { is: "yearly" }>, post: Pick<Post, "fte">): Exactly =>
  toPenny(withFee(charge).times(charge.aWeek).div(100).times(charge.weeksPerYear).div(1000)).times(asFte(post.fte));

type Months = Map<Month, Exactly>;

/** A person's charge on some days in order, at one charge. */
function atCharge(
  plan: Plan,
  post: Post,
  charge: AgencyCharge,
  days: readonly CalendarDay[],
  engagement: Engagement | undefined,
): Months {
  const months = groupBy(days, ({ month }) => month);
  const each = (sum: (ofMonth: readonly CalendarDay[]) => Exactly): Months =>
    new Map([...months].map(([month, ofMonth]) => [month, sum(ofMonth)]));
  switch (charge.is) {
    case "weekly": // a seventh a day
      return each((ofMonth) => toPenny(withFee(charge).times(asFte(post.fte)).times(ofMonth.length).div(7)));
    case "yearly":
      return byMonth(
        days.map((day) => ({ day, annual: yearly(charge, post) })),
        plan.conventions.partMonth,
      );
    case "working-days": // a fifth a day, less what falls to it of the days away
      return each((ofMonth) => {
        const worked = ofMonth.filter((day) => isWorked(day, charge)).length;
        const inYear = workedInYear(ofMonth[0]!.year, charge);
        const whole = aWeekOf(charge).times(asFte(post.fte)).times(worked).div(5);
        return toPenny(whole.times(inYear - charge.unpaidDays).div(inYear));
      });
    case "contract": {
      // the whole contract by the days that have run
      const { from, paidFor } = engagement!;
      const whole = toPenny(withFee(charge).times(charge.paid).div(100).times(asFte(post.fte)));
      const ran = (days: number): Exactly => toPenny(whole.times(days).div(daysIn(paidFor.from, paidFor.to)));
      return each((ofMonth) => {
        const [first, last] = [ofMonth[0]!.date, ofMonth.at(-1)!.date];
        return ran(daysIn(from, last)).minus(ran(daysIn(from, first) - 1));
      });
    }
  }
}

/** What an agency charges for one person on some days in order; a charge that takes the place of another begins anew. */
export function chargeFor(
  plan: Plan,
  post: Post,
  rate: AgencyRate,
  days: readonly CalendarDay[],
  engagement?: Engagement,
): readonly Months[] {
  const byCharge = groupBy(days, ({ date }) => chargeOn(rate, date));
  return [...byCharge].map(([charge, ofCharge]) => {
    const months = atCharge(plan, post, charge, ofCharge, engagement);
    return engagement && charge.is !== "contract" && charge.ceiling !== undefined
      ? within(exact(charge.ceiling), months)
      : months;
  });
}

/** Months in order until the ceiling is reached. */
function within(ceiling: Exactly, months: Months): Months {
  let left = ceiling;
  return new Map(
    [...months].map(([month, charge]) => {
      const paid = charge.lessThan(left) ? charge : left;
      left = left.minus(paid);
      return [month, paid];
    }),
  );
}

/** A year of it at what is charged on a day, in the parts that are rounded; nothing where it is a contract for one engagement. */
export function yearOfAgency(
  rate: AgencyRate,
  post: Pick<Post, "fte">,
  date: Day,
): { readonly parts: readonly Exactly[]; readonly ceiling: Exactly | undefined } | undefined {
  const charge = chargeOn(rate, date);
  if (charge.is === "contract") return undefined;
  const ceiling = charge.ceiling === undefined ? undefined : exact(charge.ceiling);
  const fte = asFte(post.fte);
  if (charge.is === "weekly") return { parts: [toPenny(withFee(charge).times(fte).times(365).div(7))], ceiling };
  if (charge.is === "yearly")
    return { parts: PERIODS.map((period) => wholeMonth(yearly(charge, post), period)), ceiling };
  const [day] = daysFrom(date, date);
  const paid = workedInYear(day!.year, charge) - charge.unpaidDays;
  return { parts: [toPenny(aWeekOf(charge).times(fte).times(paid).div(5))], ceiling };
}

/** Months of several charges together. */
export function addMonths(several: readonly Months[]): Months {
  const total: Months = new Map();
  for (const months of several)
    for (const [month, charge] of months) total.set(month, (total.get(month) ?? NOTHING).plus(charge));
  return total;
}
