import type { Pence } from "../money/index.ts";
import { listed } from "../words/index.ts";
import { inShort } from "./sums.ts";

const MOST_SAID = 6;

/**
 * Figures in their order as a description says them: each where they are few, else the first, the last, the least and the most; and
 * where they go.
 *
 * @param subject - the start of the sentence, such as "Cost is"
 * @example figuresByYear([["2024/25", pence(62800000)], ["2025/26", pence(135900000)]], "Cost is") // => "Cost is £628k in 2024/25 and £1.359m in 2025/26: it rises."
 */
export function figuresByYear(
  figures: readonly (readonly [string, Pence])[],
  subject: string,
  wordingOf: (amount: Pence) => string = inShort,
): string {
  const sum = (amount: Pence): string =>
    amount < 0 ? `minus ${wordingOf(Math.abs(amount) as Pence)}` : wordingOf(amount);
  const in_ = ([timingWords, amount]: readonly [string, Pence]): string => `${sum(amount)} in ${timingWords}`;
  const [first, last] = [figures[0], figures.at(-1)];
  if (first === undefined || last === undefined) return "";
  if (figures.length === 1) return `${subject} ${in_(first)}.`;
  const trend = trendOf(figures.map(([, amount]) => amount));
  if (figures.length <= MOST_SAID) return `${subject} ${listed(figures.map(in_))}: it ${trend}.`;
  const inOrder = [...figures].sort(([, left], [, second]) => left - second);
  return `${subject} ${in_(first)} and ${in_(last)}: it ${trend}. The least is ${in_(inOrder[0]!)}, the most ${in_(inOrder.at(-1)!)}.`;
}

/** Whether sums rise or fall in every step, or stay in some, or only end higher or lower than they began. */
function trendOf(amounts: readonly Pence[]): string {
  const [firstAmount, lastAmount] = [amounts[0]!, amounts.at(-1)!];
  if (firstAmount === lastAmount)
    return amounts.every((amount) => amount === firstAmount) ? "stays the same" : "ends as it began";
  const up = lastAmount > firstAmount;
  const steps = amounts.slice(1).map((amount, position) => (amount - amounts[position]!) * (up ? 1 : -1));
  if (steps.every((step) => step > 0)) return up ? "rises" : "falls";
  if (steps.every((step) => step >= 0)) return up ? "never falls" : "never rises";
  return up ? "ends higher" : "ends lower";
}
