import type { ByYear, Forecast } from "../forecast/index.ts";
import type { Pence } from "../money/index.ts";
import { gapSaid } from "./gap-said.ts";
import { inBrief, type MoneyShown } from "./money-shown.ts";

/**
 * The answer in one line: what the plan costs in all its years, and the gap with confirmed money alone and with conditional money.
 * What unconfirmed money would do is never said alone.
 *
 * @param moneyShown - the unit of its sums; absent: millions from a million pounds up, else whole pounds
 * @example
 * const plan = readPlan({ outturn: 1, title: "Legal costs", years: { from: "2024/25", to: "2024/25" },
 *   lines: [{ id: "legal", perYear: { "2024/25": "£100k" } }] });
 * headline(forecast(plan)) // => "Cost £100,000; the plan names no funding, so all of it is unfunded."
 */
export function headline(forecast: Forecast, moneyShown?: MoneyShown): string {
  const { cost, gap, plan, years } = forecast;
  const totalOf = (amountsByYear: ByYear<Pence>): Pence =>
    years.reduce((total, year) => total + amountsByYear[year]!, 0) as Pence;
  const gaps = (amountsByYear: ByYear<Pence>): Pence =>
    years.reduce((total, year) => total + gapSaid(amountsByYear[year]!), 0) as Pence;
  const [confirmed, conditional] = [gaps(gap.confirmed), gaps(gap.conditional)];
  const wholeAmount = totalOf(cost.total);
  const wordingOf = (amount: Pence): string => inBrief(amount, moneyShown);
  const uncertain = uncertainIncome(forecast);
  // The gap with confirmed money alone may be larger than a cost that is net of such income.
  const net = uncertain === 0 ? "" : `, net of ${wordingOf(uncertain)} of income that is not confirmed`;
  const costs = `Cost ${wordingOf(wholeAmount)}${net}`;
  if (plan.funding.length === 0 && uncertain === 0) {
    if (confirmed === 0) return `${costs}; no gap.`;
    const unfunded = confirmed === wholeAmount ? "all of it is unfunded" : `${wordingOf(confirmed)} is unfunded`;
    return `${costs}; the plan names no funding, so ${unfunded}.`;
  }
  if (confirmed === 0) return `${costs}; no gap on confirmed money alone, nor with conditional.`;
  const alone = `gap ${wordingOf(confirmed)} on confirmed money alone`;
  if (conditional === 0) return `${costs}; ${alone}, none with conditional.`;
  const same = conditional === confirmed ? "the same" : wordingOf(conditional);
  return `${costs}; ${alone}, ${same} with conditional.`;
}

/** Income of all years that confirmed money does not count. */
const uncertainIncome = ({ draws: { byLevel } }: Forecast): Pence =>
  byLevel.confirmed.years.reduce(
    (total, { cost }, yearIndex) => total + cost - byLevel.total.years[yearIndex]!.cost,
    0,
  ) as Pence;
