import type { FormulaRule } from "../formula/index.ts";
import type { Pence } from "../money/index.ts";
import type { CarryForward } from "../plan/index.ts";
import { carryAll, carryCapped, carryNone } from "../rules/index.ts";

/** What the rules of carrying forward take, each worked out where a rule takes it. */
export interface CarryingTakes<Taken> {
  readonly unspent: () => Taken;
  readonly expired: () => Taken;
  readonly cap: (cap: Pence) => Taken;
}

/** What becomes of a rule with what it takes: its value, or its explanation. */
export type UseRule<Taken, Made> = <Name extends string>(
  rule: FormulaRule<Name>,
  taken: { readonly [name in Name]: Taken },
) => Made;

/** The rule by which a policy carries money out of a year, as the draw and its explanation both use it. */
export function carriedOutBy<Taken, Made>(
  policy: CarryForward,
  { unspent, expired, cap }: CarryingTakes<Taken>,
  use: UseRule<Taken, Made>,
): Made {
  if (policy === "none") return use(carryNone, {});
  if (policy === "all") return use(carryAll, { unspent: unspent() });
  return use(carryCapped, { cap: cap(policy.cap), unspent: unspent(), expired: expired() });
}
