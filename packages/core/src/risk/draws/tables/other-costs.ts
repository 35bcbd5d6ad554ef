import { costUnits } from "../../../forecast/index.ts";
import type { CostUnit } from "../../../funding/index.ts";
import { cost } from "../../../ledger/index.ts";
import type { Plan } from "../../../plan/index.ts";
import type { Rates } from "../../../rates/index.ts";
import { applyChanges } from "../../../scenario/index.ts";
import { compile } from "../../../timeline/index.ts";
import { changesFor, type Drawing, type DrawnNumbers } from "../../drawing/drawing.ts";

/** A draw's lines, savings and money, and what its lines cost. */
export interface OtherCosts {
  readonly plan: Plan;
  readonly units: readonly CostUnit[];
}

const MOST_KEPT = 4_096;

/**
 * What a draw has beside its posts: worked out for what is not drawn for single posts, and kept where few things may come otherwise.
 *
 * @param notOwn - places of the things that count
 */
export function otherCosts(
  drawing: Drawing,
  notOwn: readonly number[],
  rates: Rates,
): (numbers: DrawnNumbers) => OtherCosts {
  const withoutPosts: Plan = { ...drawing.plan, posts: [] };
  const counted = new Set(notOwn);
  const kept = new Map<string, OtherCosts>();
  return (numbers) => {
    const drawnKey = notOwn.map((thingIndex) => numbers[thingIndex]).join();
    const known = kept.get(drawnKey);
    if (known) return known;
    const changes = changesFor(drawing, numbers, (thingIndex) => counted.has(thingIndex));
    const plan = applyChanges(withoutPosts, changes, { idle: "allowed", checks: "none" });
    const found = { plan, units: costUnits(plan, cost(compile(plan, rates))) };
    if (kept.size < MOST_KEPT) kept.set(drawnKey, found);
    return found;
  };
}
