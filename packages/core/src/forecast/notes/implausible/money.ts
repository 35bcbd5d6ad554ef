import { type Day, dayInWords, inForce, monthIndex } from "../../../calendar/index.ts";
import { paydayOf } from "../../../ledger/index.ts";
import { asPercent } from "../../../money/index.ts";
import { listed } from "../../../words/index.ts";
import { paidMonths } from "../../rates-used.ts";
import type { Findings } from "../findings.ts";
import type { Question } from "./question.ts";

/** Recurrent money that a plan states for one year alone, though others have costs and it is not the last. */
export function questionsOnSources({ plan, years, cost }: Findings): readonly Question[] {
  return plan.funding.flatMap(({ id: subject, title, recurrent, perYear, accepts }): Question[] => {
    const [onlyYearSum, ...otherYearSums] = perYear;
    if (!recurrent || onlyYearSum === undefined || onlyYearSum.amount === 0 || otherYearSums.length > 0) return [];
    const costsOn = years.some((year) => year > onlyYearSum.year && cost.total[year]! > 0);
    if (!costsOn || accepts?.includes("recurrent")) return [];
    const wording = `${title} is recurrent and has money in ${onlyYearSum.year} alone, though later years have costs`;
    return [{ recordId: subject, about: "recurrent", where: "the source", says: wording }];
  });
}

/** The first year of new employer rates of the local government pension scheme in England and Wales, and how many years they hold. */
const VALUED = { year: 2014, every: 3 };

/** A pension rate that stays as it is over the day from which a valuation sets new ones. */
export function questionsOnPension({ plan, ledger }: Findings): readonly Question[] {
  const { pension } = plan.onCosts;
  if (typeof pension !== "object") return [];
  const paydays = paidMonths(ledger).map((monthPosition) => paydayOf(ledger.firstMonth + monthPosition));
  const [firstDay, lastDay] = [paydays[0], paydays.at(-1)];
  if (firstDay === undefined || lastDay === undefined) return [];
  const over = new Map<(typeof pension)[number], Day[]>();
  for (const day of valuations(firstDay, lastDay)) {
    const eve = paydayOf(monthIndex(day) - 1);
    const rateEntry = eve >= firstDay ? inForce(pension, eve) : undefined;
    if (rateEntry === undefined || inForce(pension, paydayOf(monthIndex(day))) !== rateEntry) continue;
    over.set(rateEntry, [...(over.get(rateEntry) ?? []), day]);
  }
  return [...over].flatMap(([rateEntry, days]): Question[] => {
    if (rateEntry.accepts?.includes("valuation")) return [];
    const from = `the employer pension rate from ${dayInWords(rateEntry.from)}`;
    const wording = `The employer pension rate stays at ${asPercent(rateEntry.rate)} over ${listed(days.map(dayInWords))}, when a valuation sets new ones`;
    return [{ recordId: "pension", about: "valuation", where: from, says: wording }];
  });
}

/** The days from which valuations set rates, between two days. */
function valuations(firstDay: Day, lastDay: Day): readonly Day[] {
  const [fromYearNumber, toYearNumber] = [firstDay, lastDay].map((day) => Number(day.slice(0, 4))) as [number, number];
  return Array.from({ length: toYearNumber - fromYearNumber + 1 }, (_, index) => fromYearNumber + index)
    .filter((yearIndex) => (yearIndex - VALUED.year) % VALUED.every === 0)
    .map((yearIndex) => `${yearIndex}-04-01` as Day)
    .filter((day) => day > firstDay && day <= lastDay);
}
