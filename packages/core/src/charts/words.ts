import type { Pence } from "../money/index.ts";
import { listed } from "../words/index.ts";
import { inShort } from "./sums.ts";

const MOST_SAID = 6;

/**
 * Figures in their order as a description says them: each where they are few, else the first, the last, the least and the most; and
 * where they go.
 *
 * @param what - the start of the sentence, such as "Cost is"
 * @example figuresByYear([["2024/25", pence(62800000)], ["2025/26", pence(135900000)]], "Cost is") // => "Cost is £628k in 2024/25 and £1.359m in 2025/26: it rises."
 */
export function figuresByYear(
  figures: readonly (readonly [string, Pence])[],
  what: string,
  says: (sum: Pence) => string = inShort,
): string {
  const in_ = ([when, sum]: readonly [string, Pence]): string => `${says(sum)} in ${when}`;
  const [first, last] = [figures[0], figures.at(-1)];
  if (first === undefined || last === undefined) return "";
  if (figures.length === 1) return `${what} ${in_(first)}.`;
  const trend = trendOf(figures.map(([, sum]) => sum));
  if (figures.length <= MOST_SAID) return `${what} ${listed(figures.map(in_))}: it ${trend}.`;
  const inOrder = [...figures].sort(([, a], [, b]) => a - b);
  return `${what} ${in_(first)} and ${in_(last)}: it ${trend}. The least is ${in_(inOrder[0]!)}, the most ${in_(inOrder.at(-1)!)}.`;
}

/** Whether sums rise or fall throughout, or only end higher or lower than they began. */
function trendOf(sums: readonly Pence[]): string {
  const [first, last] = [sums[0]!, sums.at(-1)!];
  if (first === last) return sums.every((sum) => sum === first) ? "stays the same" : "ends as it began";
  const up = last > first;
  const throughout = sums.every((sum, at) => at === 0 || (up ? sum >= sums[at - 1]! : sum <= sums[at - 1]!));
  if (throughout) return up ? "rises" : "falls";
  return up ? "ends higher" : "ends lower";
}
