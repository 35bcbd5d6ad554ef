import { addMonths, type Day, lastDay } from "../../../calendar/index.ts";
import { exactly } from "../../../formula/index.ts";
import type { Millionths, Pence } from "../../../money/index.ts";
import { raised } from "../../../rules/index.ts";
import type { DatedSum, FullCost, PayAward, Plan } from "../plan.ts";
import { awardsByScale } from "./awards-by-scale.ts";

/** A rise of a full cost, or of a line: by a percentage, from a day on. */
export interface Rise {
  readonly from: Day;
  readonly percent: Millionths;
  /** The pay award that it comes from, where it comes from one. */
  readonly award?: PayAward;
}

type Rising = Pick<Plan, "payAwards" | "years">;

/** The percentages of a plan's awards on plain salaries. */
export const salaryRises = (plan: Pick<Plan, "payAwards">): readonly Rise[] =>
  (awardsByScale(plan).get("salaries") ?? []).flatMap((award) =>
    "percent" in award.award && award.award.percent !== 0
      ? [{ from: award.from, percent: award.award.percent, award }]
      : [],
  );

/** The rises that a full cost has up to the end of a plan's years, in order: awards on plain salaries, or a percentage every year from a day. */
export function risesOf({ uplift }: FullCost, plan: Rising): readonly Rise[] {
  if (uplift === undefined) return [];
  if (uplift === "salaries") return salaryRises(plan);
  const rises: Rise[] = [];
  const last = lastDay(plan.years.to);
  for (let from = uplift.from; from <= last; from = addMonths(uplift.from, 12 * rises.length))
    rises.push({ from, percent: uplift.percent });
  return rises;
}

const afterRise = exactly(raised);

/** The rises that come after a stated sum and before the next. */
export const risesAfter = (rises: readonly Rise[], stated: DatedSum, next: DatedSum | undefined): readonly Rise[] =>
  rises.filter(
    ({ from }) => (stated.from === undefined || from > stated.from) && (next?.from === undefined || from < next.from),
  );

/**
 * A full cost with each of its rises as a sum of its own.
 *
 * @example
 * const pay = { is: "full-cost", fullCost: [{ amount: 6000050 }], uplift: { percent: 30000, from: "2025-04-01" } } as never;
 * risenSums(pay, { payAwards: [], years: { from: "2024/25", to: "2025/26" } } as never) // => [{ amount: 6000050 }, { amount: 6180052, from: "2025-04-01" }]
 */
export function risenSums(pay: FullCost, plan: Rising): readonly DatedSum[] {
  const rises = risesOf(pay, plan);
  if (rises.length === 0) return pay.fullCost;
  return pay.fullCost.flatMap((stated, index) => {
    const sums: DatedSum[] = [stated];
    for (const { from, percent } of risesAfter(rises, stated, pay.fullCost[index + 1]))
      sums.push({
        ...stated,
        amount: Number(afterRise({ sum: BigInt(sums.at(-1)!.amount), percent: BigInt(percent) })) as Pence,
        from,
      });
    return sums;
  });
}
