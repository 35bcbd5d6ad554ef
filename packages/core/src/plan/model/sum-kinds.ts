import type { Pence } from "../../money/index.ts";
import type { Line, YearlySum } from "./sums.ts";

type Sum = Line["sum"];

/** In which way a line's sum is stated. */
export type SumKind = Sum["is"];

/** What answers for a sum by the way it is stated. */
type AnswersBySumKind<Answer> = { readonly [Kind in SumKind]: (sum: Extract<Sum, { readonly is: Kind }>) => Answer };

/**
 * What holds for a line's sum, by the way it is stated: each way has its answer, so that a new one compiles nowhere until it has one.
 *
 * @example bySumKind({ is: "one-off", amount: 500, on: "2024-05-01" }, { "one-off": ({ amount }) => amount, fixed: () => 0, yearly: () => 0, percent: () => 0 }) // => 500
 */
export const bySumKind = <Answer>(sum: Sum, answers: AnswersBySumKind<Answer>): Answer =>
  (answers[sum.is] as (ownSum: Sum) => Answer)(sum);

const none = () => undefined;

/** The one sum that a line states for all its days; nothing where it states sums of years, or a percentage. */
export const oneSumOf = (sum: Sum): Pence | undefined =>
  bySumKind(sum, { "one-off": ({ amount }) => amount, fixed: ({ amount }) => amount, yearly: none, percent: none });

/** The sums of years that a line states, with what its later years rise by; nothing where it states none. */
export const yearlySumOf = (sum: Sum): YearlySum | undefined =>
  bySumKind(sum, { "one-off": none, fixed: none, yearly: (yearly) => yearly, percent: none });

/** The same, where later years rise as plain salaries do. */
export function risingSumOf(sum: Sum): YearlySum | undefined {
  const yearly = yearlySumOf(sum);
  return yearly?.uplift === undefined ? undefined : yearly;
}

/** Whether a line is paid once, or for fixed days: a sum of staff goes on after them. */
export const isPaidOnce = ({ kind, sum }: Pick<Line, "kind" | "sum">): boolean =>
  bySumKind(sum, { "one-off": () => true, fixed: () => kind !== "staff", yearly: () => false, percent: () => false });
