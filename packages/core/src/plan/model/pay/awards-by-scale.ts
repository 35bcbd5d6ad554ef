import type { PayAward, Plan } from "../plan.ts";

/** The awards of a plan by their scales, as they are listed: plain salaries are the scale `salaries`. */
export function awardsByScale({ payAwards }: Pick<Plan, "payAwards">): ReadonlyMap<string, readonly PayAward[]> {
  const listed = new Map<string, PayAward[]>();
  for (const payAward of payAwards) {
    const known = listed.get(payAward.scale);
    if (known) known.push(payAward);
    else listed.set(payAward.scale, [payAward]);
  }
  return listed;
}
