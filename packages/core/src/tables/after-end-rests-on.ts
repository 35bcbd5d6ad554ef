import { addDays, dayInWords, lastDay, yearOfDay } from "../calendar/index.ts";
import type { Pence } from "../money/index.ts";
import type { Plan } from "../plan/index.ts";
import { type Tail, toPenny } from "../questions/index.ts";
import { counted, listed } from "../words/index.ts";
import { isNil } from "./gap-said.ts";

/** A month more costs something only where not all of it is paid for anyway. */
export const slip = ({ monthsSlip, unfunded }: Tail): string =>
  isNil(unfunded.confirmed.aYear) ? "" : `Each month's slip costs ${toPenny(monthsSlip)}.`;

/** Whom the plan absorbs by itself, after its years. */
export function planAbsorbs({ absorbing, leaving }: Tail): string {
  const gone = leaving.filter(({ on }) => on !== undefined);
  if (absorbing.is !== "none" || gone.length === 0) return "";
  const days = [...new Set(gone.map(({ on }) => on!))].sort();
  const each = days.map((day) => {
    const those = gone.filter(({ on }) => on === day);
    const known = those.every(({ of }) => of.people !== undefined);
    const people = those.reduce((sum, one) => sum + one.people, 0);
    const who = known ? counted(people, "person", "people") : listed(those.map(({ of }) => of.title));
    return `${who} on ${dayInWords(day)}`;
  });
  return `The plan itself absorbs ${listed(each)}, which is taken off.`;
}

/** When the money stops that does. */
export function moneyStops({ money }: Tail): string {
  const { stops } = money;
  const days = [...new Set(stops.map(({ lastDay }) => lastDay))].sort();
  return days
    .map((day) => {
      const those = stops.filter(({ lastDay }) => lastDay === day);
      const carried = those.reduce((sum, { carriedOn }) => sum + carriedOn, 0) as Pence;
      const still = carried === 0 ? "" : `; ${toPenny(carried)} of it is carried forward from then, and counted`;
      return `The money of ${listed(those.map(({ title }) => title))} stops on ${dayInWords(day)}${still}.`;
    })
    .join(" ");
}

/** What goes on of the money. */
export function moneyGoesOn({ money }: Tail): string {
  const { goesOn, stops, notStated } = money;
  if (goesOn.length === 0)
    return stops.length > 0 && notStated.length === 0 ? "No money of the plan goes on after its years." : "";
  const each = goesOn.map((one) => `${one.title}, ${toPenny(one.aYear)} a year (${one.status})`);
  const hoped = goesOn.some(({ status }) => status === "unconfirmed") ? " Unconfirmed money is not counted." : "";
  return `Recurrent money is taken to go on at its last year's sum: ${each.join("; ")}.${hoped}`;
}

/** Recurrent money that the plan does not say enough of. */
export function moneyNotStated({ money }: Tail): string {
  const years = [...new Set(money.notStated.map(({ lastYear }) => lastYear))].sort();
  return years
    .map((year) => {
      const those = money.notStated.filter(({ lastYear }) => lastYear === year);
      const [are, them] = those.length === 1 ? ["is", "it"] : ["are", "them"];
      return `${listed(those.map(({ title }) => title))} ${are} recurrent, but the plan has no sum of ${them} after ${year}: none is counted.`;
    })
    .join(" ");
}

/** In the plan's own years, only what its own costs leave of the money pays for this. */
export function ownCostsFirst({ from, until }: Tail, plan: Plan): string {
  const last = lastDay(plan.years.to);
  if (from! > last) return "";
  const [first, to] = [yearOfDay(from!), until! > last ? plan.years.to : yearOfDay(addDays(until!, -1))];
  const gives = plan.funding.some(({ perYear, ceiling, broughtForward }) =>
    ceiling
      ? ceiling.amount !== 0 && ceiling.from <= to && first <= ceiling.to
      : (broughtForward !== undefined && broughtForward.amount > 0 && first === plan.years.from) ||
        perYear.some(({ year, amount }) => amount !== 0 && year >= first && year <= to),
  );
  const when = first === to ? `In ${first}` : `From ${first} to ${to}`;
  return gives ? `${when} the plan's own costs come first: only money that they leave pays for this.` : "";
}

/** A year that is looked at in part has its months' part of the money. */
export function partOfAYear({ until, money }: Tail, plan: Plan): string {
  const last = addDays(until!, -1);
  const year = yearOfDay(last);
  if (money.goesOn.length === 0 || year <= plan.years.to || last === lastDay(year)) return "";
  return `${year} is looked at up to ${dayInWords(last)}, against that part of the year's recurrent money.`;
}

/** Who would have to move for nothing to be left. */
export function vacancies({ vacanciesNeeded: needed }: Tail): string {
  if (needed.length === 0) return "";
  const known = needed.every(({ people }) => people !== undefined);
  const people = needed.reduce((sum, one) => sum + (one.people ?? 0), 0);
  const counts = counted(people, "matching vacancy", "matching vacancies");
  const many = known ? counts : "Matching vacancies for all of them";
  const days = [...new Set(needed.map(({ on }) => on))].sort();
  const [first, last] = [days[0]!, days.at(-1)!];
  const by = first === last ? `by ${dayInWords(first)}` : `between ${dayInWords(first)} and ${dayInWords(last)}`;
  return `${many} would be needed ${by} for nobody to go on as a cost.`;
}

/** What else of the plan would cost money in a full year. */
export function notCounted({ notCounted: amount }: Tail): string {
  if (amount === 0) return "";
  const what =
    amount > 0
      ? `the other ${toPenny(amount)} of the plan's full-year cost`
      : `income of ${toPenny(-amount as Pence)} a year`;
  return `Only permanent posts and staff lines are counted here: ${what} is not.`;
}

/** At what prices it goes on. */
export function prices({ prices: at, staying, withoutAward }: Tail): string {
  const posts = staying.some(({ is }) => is === "post");
  const lines = staying.some(({ is }) => is === "line");
  const flat = "A staff line goes on at its last year's sum.";
  if (!posts) return flat;
  const still =
    withoutAward.length === 0 ? "" : ` No pay award is assumed for ${listed(withoutAward)}: pay goes on without one.`;
  const priced =
    at === "last"
      ? "Posts go on at the prices of their last day in the plan, with no increment or award after it."
      : `Posts go on with the increments and pay awards that the plan assumes; a full year is at the prices of their last day in the plan.${still}`;
  return lines ? `${priced} ${flat}` : priced;
}
