import type { Plan } from "@outturn/core";

/** Plans that a thread still has: a question is about one of a few. */
const MOST = 16;

/** Plans by number. Both ends of a thread put the same ones on theirs in the same order, so that both know what is still there. */
export interface Shelf {
  /** Puts a plan on the shelf; the one that came first makes room. */
  put(number: number, plan: Plan): void;
  planOf(number: number): Plan | undefined;
  numberOf(plan: Plan): number | undefined;
}

export function shelf(): Shelf {
  const plans = new Map<number, Plan>();
  const numbers = new Map<Plan, number>();
  return {
    put: (number, plan) => {
      plans.set(number, plan);
      numbers.set(plan, number);
      if (plans.size <= MOST) return;
      const [[oldest, gone]] = plans as unknown as [[number, Plan]];
      plans.delete(oldest);
      if (numbers.get(gone) === oldest) numbers.delete(gone);
    },
    planOf: (number) => plans.get(number),
    numberOf: (plan) => numbers.get(plan),
  };
}
