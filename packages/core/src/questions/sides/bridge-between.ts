import type { Pence } from "../../money/index.ts";
import type { Plan } from "../../plan/index.ts";
import type { Rates } from "../../rates/index.ts";
import { costed, figureAsked } from "../../scenario/index.ts";
import { type Bridge, type BridgeStep, bridge } from "../bridge/bridge.ts";
import { planOfSide, type Side, type SideStep, stepsOf } from "./side.ts";

/** What a bridge between two sides is of. */
export interface BetweenOptions {
  /** By its path: `cost.all`, `gap.conditional.2025/26`. */
  readonly figure: string;
  readonly rates?: Rates;
}

/**
 * Why a figure of one side is another on the other: the changes of the first that the second does not share are taken back, the last one
 * first; then those of the second are made, each on top of the last. All effects add up to the difference, to the penny.
 *
 * @throws PlanError when a scenario cannot be made
 * @throws RangeError when there is no such figure
 * @example
 * const plan = readPlan({ outturn: 1, title: "Post", years: { from: "2024/25", to: "2024/25" },
 *   posts: [{ id: "lead", pay: { fullCost: 60000 }, start: "2024-04-01" }],
 *   scenarios: [{ id: "late", changes: [{ change: "delay-starts", months: 2 }] }] });
 * const late = { is: "scenario", id: "late" };
 * bridgeBetween(plan, late, { is: "scenario", id: "base" }, { figure: "cost.all" }).steps // => [{ change: "Taken back: Every post starts 2 months later.", effect: 1000000 }]
 */
export function bridgeBetween(plan: Plan, first: Side, second: Side, { figure, rates }: BetweenOptions): Bridge {
  const [back, forth] = apartFrom(stepsOf(plan, first), stepsOf(plan, second));
  const options = { method: "in-order", figure, ...(rates && { rates }) } as const;
  const bridges = (steps: readonly SideStep[]): readonly Bridge[] =>
    steps.map(({ from, changes }) => bridge(from, changes, options));
  const [takenBack, added] = [bridges(back), bridges(forth)];
  const amountOn = (side: Side): Pence => figureAsked(costed(planOfSide(plan, side), rates ? { rates } : {}), figure);
  const steps: readonly BridgeStep[] = [
    ...takenBack
      .flatMap((bridgeBack) => bridgeBack.steps)
      .reverse()
      .map(({ change, effect }) => ({ change: `Taken back: ${change}`, effect: (0 - effect) as Pence })),
    ...added.flatMap((bridgeForth) => bridgeForth.steps),
  ];
  const forecasts = [...takenBack, ...added].reduce((total, eachBridge) => total + eachBridge.forecasts, 2);
  return { method: "in-order", figure, from: amountOn(first), to: amountOn(second), steps, forecasts };
}

/** What is left of two ways after the part that they share. */
function apartFrom(
  first: readonly SideStep[],
  second: readonly SideStep[],
): readonly [readonly SideStep[], readonly SideStep[]] {
  const shared = first.findIndex(({ name }, stepIndex) => second[stepIndex]?.name !== name);
  const from = shared < 0 ? first.length : shared;
  return [first.slice(from), second.slice(from)];
}
