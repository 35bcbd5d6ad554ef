import { type Day, dayInWords, inForce, monthIndex } from "../../../calendar/index.ts";
import { paydayOf } from "../../../ledger/index.ts";
import { asPercent } from "../../../money/index.ts";
import { listed } from "../../../words/index.ts";
import { paidMonths } from "../../rates-used.ts";
import type { Findings } from "../findings.ts";
import type { Question } from "./question.ts";

/** Recurrent money that a plan states for one year alone, though others have costs and it is not the last. */
export function questionsOnSources({ plan, years, cost }: Findings): readonly Question[] {
  return plan.funding.flatMap(({ id: of, title, recurrent, perYear, accepts }): Question[] => {
    const [only, ...others] = perYear;
    if (!recurrent || only === undefined || only.amount === 0 || others.length > 0) return [];
    const costsOn = years.some((year) => year > only.year && cost.total[year]! > 0);
    if (!costsOn || accepts?.includes("recurrent")) return [];
    const says = `${title} is recurrent and has money in ${only.year} alone, though later years have costs`;
    return [{ of, about: "recurrent", where: "the source", says }];
  });
}

/** The first year of new employer rates of the local government pension scheme in England and Wales, and how many years they hold. */
const VALUED = { year: 2014, every: 3 };

/** A pension rate that stays as it is over the day from which a valuation sets new ones. */
export function questionsOnPension({ plan, ledger }: Findings): readonly Question[] {
  const { pension } = plan.onCosts;
  if (typeof pension !== "object") return [];
  const paydays = paidMonths(ledger).map((month) => paydayOf(ledger.firstMonth + month));
  const [first, last] = [paydays[0], paydays.at(-1)];
  if (first === undefined || last === undefined) return [];
  const valued = valuations(first, last);
  return pension.flatMap((entry): Question[] => {
    const over = valued.filter((day) => {
      const eve = paydayOf(monthIndex(day) - 1);
      return eve >= first && inForce(pension, eve) === entry && inForce(pension, paydayOf(monthIndex(day))) === entry;
    });
    if (over.length === 0 || entry.accepts?.includes("valuation")) return [];
    const from = `the employer pension rate from ${dayInWords(entry.from)}`;
    const says = `The employer pension rate stays at ${asPercent(entry.rate)} over ${listed(over.map(dayInWords))}, when a valuation sets new ones`;
    return [{ of: "pension", about: "valuation", where: from, says }];
  });
}

/** The days from which valuations set rates, between two days. */
function valuations(first: Day, last: Day): readonly Day[] {
  const [from, to] = [first, last].map((day) => Number(day.slice(0, 4))) as [number, number];
  return Array.from({ length: to - from + 1 }, (_, n) => from + n)
    .filter((year) => (year - VALUED.year) % VALUED.every === 0)
    .map((year) => `${year}-04-01` as Day)
    .filter((day) => day > first && day <= last);
}
