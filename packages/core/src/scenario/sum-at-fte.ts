import { byValue } from "../formula/index.ts";
import type { Pence } from "../money/index.ts";
import { type DatedSum, type Post, togetherOf } from "../plan/index.ts";
import { fullCostUpTo } from "../rules/index.ts";

const inProportion = byValue(fullCostUpTo);

/** The pay of posts at another FTE: one sum for several was for the FTE as it was stated, and goes with it. */
export function sumAtFte(post: Post, fte: number): Post["pay"] {
  const { pay } = post;
  if (pay.is !== "full-cost" || !togetherOf(post)) return pay;
  const atFte = ({ amount, ...entry }: DatedSum): DatedSum => ({
    ...entry,
    amount: inProportion({ sum: amount, seen: fte, people: post.fte }) as Pence,
  });
  return { ...pay, fullCost: pay.fullCost.map(atFte) };
}
