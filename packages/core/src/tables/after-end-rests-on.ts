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
  const phrases = days.map((day) => {
    const leavingThatDay = gone.filter(({ on }) => on === day);
    const isKnown = leavingThatDay.every(({ staying }) => staying.people !== undefined);
    const peopleCount = leavingThatDay.reduce((total, record) => total + record.people, 0);
    const who = isKnown
      ? counted(peopleCount, "person", "people")
      : listed(leavingThatDay.map(({ staying }) => staying.title));
    return `${who} on ${dayInWords(day)}`;
  });
  return `The plan itself absorbs ${listed(phrases)}, which is taken off.`;
}

/** When the money stops that does. */
export function moneyStops({ money }: Tail): string {
  const { stops } = money;
  const days = [...new Set(stops.map(({ lastDay }) => lastDay))].sort();
  return days
    .map((day) => {
      const moneyThatStops = stops.filter(({ lastDay }) => lastDay === day);
      const carried = moneyThatStops.reduce((total, { carriedOn }) => total + carriedOn, 0) as Pence;
      const still = carried === 0 ? "" : `; ${toPenny(carried)} of it is carried forward from then, and counted`;
      return `The money of ${listed(moneyThatStops.map(({ title }) => title))} stops on ${dayInWords(day)}${still}.`;
    })
    .join(" ");
}

/** What goes on of the money. */
export function moneyGoesOn({ money }: Tail): string {
  const { goesOn, stops, notStated } = money;
  if (goesOn.length === 0)
    return stops.length > 0 && notStated.length === 0 ? "No money of the plan goes on after its years." : "";
  const phrases = goesOn.map(
    (moneyThatGoesOn) =>
      `${moneyThatGoesOn.title}, ${toPenny(moneyThatGoesOn.aYear)} a year (${moneyThatGoesOn.status})`,
  );
  const hoped = goesOn.some(({ status }) => status === "unconfirmed") ? " Unconfirmed money is not counted." : "";
  return `Recurrent money is taken to go on at its last year's sum: ${phrases.join("; ")}.${hoped}`;
}

/** Recurrent money that the plan does not say enough of. */
export function moneyNotStated({ money }: Tail): string {
  const financialYears = [...new Set(money.notStated.map(({ lastYear }) => lastYear))].sort();
  return financialYears
    .map((year) => {
      const eachMoneyNotStated = money.notStated.filter(({ lastYear }) => lastYear === year);
      const [are, them] = eachMoneyNotStated.length === 1 ? ["is", "it"] : ["are", "them"];
      return `${listed(eachMoneyNotStated.map(({ title }) => title))} ${are} recurrent, but the plan has no sum of ${them} after ${year}: none is counted.`;
    })
    .join(" ");
}

/** In the plan's own years, only what its own costs leave of the money pays for this. */
export function ownCostsFirst({ from, until }: Tail, plan: Plan): string {
  const finalDay = lastDay(plan.years.to);
  if (from! > finalDay) return "";
  const [firstYear, toYear] = [yearOfDay(from!), until! > finalDay ? plan.years.to : yearOfDay(addDays(until!, -1))];
  const gives = plan.funding.some(
    ({ perYear, ceiling, broughtForward, reserve }) =>
      reserve !== undefined ||
      (ceiling
        ? ceiling.amount !== 0 && ceiling.from <= toYear && firstYear <= ceiling.to
        : (broughtForward !== undefined && broughtForward.amount > 0 && firstYear === plan.years.from) ||
          perYear.some(({ year, amount }) => amount !== 0 && year >= firstYear && year <= toYear)),
  );
  const timingWords = firstYear === toYear ? `In ${firstYear}` : `From ${firstYear} to ${toYear}`;
  return gives ? `${timingWords} the plan's own costs come first: only money that they leave pays for this.` : "";
}

/** A year that is looked at in part has its months' part of the money. */
export function partOfAYear({ until, money }: Tail, plan: Plan): string {
  const finalDay = addDays(until!, -1);
  const year = yearOfDay(finalDay);
  if (money.goesOn.length === 0 || year <= plan.years.to || finalDay === lastDay(year)) return "";
  return `${year} is looked at up to ${dayInWords(finalDay)}, against that part of the year's recurrent money.`;
}

/** Who would have to move for nothing to be left. */
export function vacancies({ vacanciesNeeded }: Tail): string {
  if (vacanciesNeeded.length === 0) return "";
  const isKnown = vacanciesNeeded.every(({ people }) => people !== undefined);
  const peopleCount = vacanciesNeeded.reduce(
    (total, eachVacanciesNeeded) => total + (eachVacanciesNeeded.people ?? 0),
    0,
  );
  const counts = counted(peopleCount, "matching vacancy", "matching vacancies");
  const many = isKnown ? counts : "Matching vacancies for all of them";
  const days = [...new Set(vacanciesNeeded.map(({ on }) => on))].sort();
  const [firstDay, finalDay] = [days[0]!, days.at(-1)!];
  const byWords =
    firstDay === finalDay
      ? `by ${dayInWords(firstDay)}`
      : `between ${dayInWords(firstDay)} and ${dayInWords(finalDay)}`;
  return `${many} would be needed ${byWords} for nobody to go on as a cost.`;
}

/** What else of the plan would cost money in a full year. */
export function notCounted({ notCounted: amount }: Tail): string {
  if (amount === 0) return "";
  const subject =
    amount > 0
      ? `the other ${toPenny(amount)} of the plan's full-year cost`
      : `income of ${toPenny(-amount as Pence)} a year`;
  return `Only permanent posts and staff lines are counted here: ${subject} is not.`;
}

/** At what prices it goes on. */
export function prices({ prices: priceYear, staying, withoutAward }: Tail): string {
  const posts = staying.some(({ is }) => is === "post");
  const lines = staying.some(({ is }) => is === "line");
  const flat = "A staff line goes on at its last year's sum.";
  if (!posts) return flat;
  const still =
    withoutAward.length === 0 ? "" : ` No pay award is assumed for ${listed(withoutAward)}: pay goes on without one.`;
  const priced =
    priceYear === "last"
      ? "Posts go on at the prices of their last day in the plan, with no increment or award after it."
      : `Posts go on with the increments and pay awards that the plan assumes; a full year is at the prices of their last day in the plan.${still}`;
  return lines ? `${priced} ${flat}` : priced;
}
