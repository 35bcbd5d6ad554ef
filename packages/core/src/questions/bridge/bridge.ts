import type { Pence } from "../../money/index.ts";
import type { Change, Plan } from "../../plan/index.ts";
import type { Rates } from "../../rates/index.ts";
import { type Costed, costed, figureAsked, sentence } from "../../scenario/index.ts";
import { inOrder } from "./in-order.ts";
import { plansOf } from "./plans-of.ts";
import { sampled } from "./sampled.ts";
import { MOST_EXACT, shapley } from "./shapley.ts";
import { counted, everyone, MOST_CHANGES } from "./worth.ts";

/** `in-order`: each change on top of the last, as papers do. `shapley`: the average over all orders, which favours none. */
export type BridgeMethod = "in-order" | "shapley";

export interface BridgeOptions {
  readonly method: BridgeMethod;
  /** By its path: `cost.all`, `gap.conditional.2025/26`. */
  readonly figure: string;
  readonly rates?: Rates;
  /** For more than 8 changes by `shapley`: what the orders are drawn from, default 1; and how many pairs of them, default 200. */
  readonly seed?: number;
  readonly pairs?: number;
}

/** Why a figure moved: `from` and all the effects add up to `to`, to the penny. */
export interface Bridge {
  readonly method: BridgeMethod;
  readonly figure: string;
  readonly from: Pence;
  readonly to: Pence;
  readonly steps: readonly BridgeStep[];
  readonly forecasts: number;
  /** Where orders were drawn by chance: how many, from which seed, and two standard errors of the least certain effect. */
  readonly sampled?: { readonly orders: number; readonly seed: number; readonly error: Pence };
}

export interface BridgeStep {
  /** The change in a sentence: it is the same wherever the change stands in the list, and so decides who gets an odd penny. */
  readonly change: string;
  readonly effect: Pence;
}

/**
 * Which change moved a figure by how much.
 *
 * @throws PlanError when the changes cannot be made
 * @throws RangeError when there is no such figure, or there are more than 30 changes
 * @example
 * const plan = readPlan({ outturn: 1, title: "Post", years: { from: "2024/25", to: "2024/25" },
 *   posts: [{ id: "lead", pay: { fullCost: 60000 }, start: "2024-04-01" }] });
 * bridge(plan, readChanges([{ change: "delay-starts", months: 2 }]), { method: "in-order", figure: "cost.all" }).steps[0].effect // => -1000000
 */
export function bridge(plan: Plan, changes: readonly Change[], options: BridgeOptions): Bridge {
  const { method, figure, rates, seed = 1, pairs = 200 } = options;
  if (changes.length > MOST_CHANGES) throw new RangeError(`a bridge is of at most ${MOST_CHANGES} changes`);
  const planOf = plansOf(plan, changes);
  let lastCosted: Costed | undefined;
  const { worth, forecasts } = counted((subset) => {
    lastCosted = costed(planOf(subset), { ...(rates && { rates }), ...(lastCosted && { reuse: lastCosted.ledger }) });
    return figureAsked(lastCosted, figure);
  });
  const names = changes.map((change) => sentence(change, plan));
  const drawnSampled =
    method === "shapley" && changes.length > MOST_EXACT ? sampled(names, worth, pairs, seed) : undefined;
  const effects =
    drawnSampled?.effects ?? (method === "shapley" ? shapley(names, worth) : inOrder(changes.length, worth));
  return {
    method,
    figure,
    from: worth(0) as Pence,
    to: worth(everyone(changes.length)) as Pence,
    steps: names.map((change, position) => ({ change, effect: effects[position]! as Pence })),
    forecasts: forecasts(),
    ...(drawnSampled && { sampled: { orders: drawnSampled.orders, seed, error: drawnSampled.error as Pence } }),
  };
}

/** A bar of a waterfall chart: where it starts and where it ends. */
export interface WaterfallBar {
  readonly is: "from" | "step" | "to";
  readonly name: string;
  readonly start: Pence;
  readonly end: Pence;
}

/**
 * The bars of a bridge as a waterfall: the figure before, each effect from where the last one ended, the figure after.
 *
 * @example waterfall({ method: "in-order", figure: "cost.all", from: 500, to: 300, steps: [{ change: "Later", effect: -200 }], forecasts: 2 }).map(({ end }) => end) // => [500, 300, 300]
 */
export function waterfall({ from, to, steps }: Bridge): WaterfallBar[] {
  let start = from;
  const bars = steps.map(({ change: name, effect }): WaterfallBar => {
    const bar = { is: "step", name, start, end: (start + effect) as Pence } as const;
    start = bar.end;
    return bar;
  });
  const nothing = 0 as Pence;
  return [
    { is: "from", name: "before", start: nothing, end: from },
    ...bars,
    { is: "to", name: "after", start: nothing, end: to },
  ];
}
