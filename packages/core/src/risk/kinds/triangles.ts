import { foundOrThrow } from "../../issues/index.ts";
import type { Change, Distribution, InputRange, Plan } from "../../plan/index.ts";
import { opposite } from "../../scenario/index.ts";
import { leavesOf } from "./leaves.ts";

/** A number of a range's changes, from its low end to its high end, which may be the smaller number. */
export interface Triangle {
  readonly path: string;
  readonly distribution: Extract<Distribution, { readonly is: "triangular" }>;
  /** Whether the number is smaller at the high end of the range, as the part of savings that is delivered is. */
  readonly falls: boolean;
}

/** The triangles of a range, or why it has none. */
export type RangeRead =
  | { readonly triangles: readonly Triangle[] }
  | { readonly because: string; readonly isOrder?: true };

const known = new WeakMap<Plan, Map<string, RangeRead>>();

/** Each number of a range as a triangle: its low end, what the plan has, and its high end. */
export function trianglesOf(givenPlan: Plan, rangeId: string): RangeRead {
  const kept = known.get(givenPlan) ?? new Map<string, RangeRead>();
  known.set(givenPlan, kept);
  const before = kept.get(rangeId);
  if (before) return before;
  const found = readRange(givenPlan, rangeOf(givenPlan, rangeId));
  kept.set(rangeId, found);
  return found;
}

/** The range that has an id. */
export const rangeOf = ({ ranges = [] }: Plan, rangeId: string): InputRange =>
  foundOrThrow(
    ranges.find(({ id }) => id === rangeId),
    "range",
    rangeId,
  );

function readRange(givenPlan: Plan, { low, high }: InputRange): RangeRead {
  const [first, last] = [leavesOf(low), leavesOf(high)];
  const isAlike =
    first.numbers.size > 0 &&
    isSameMap(first.words, last.words) &&
    JSON.stringify([...first.numbers.keys()]) === JSON.stringify([...last.numbers.keys()]) &&
    JSON.stringify(whomFor(low)) === JSON.stringify(whomFor(high));
  if (!isAlike) return { because: "its two ends do not change the same numbers of the same records" };
  const likely = plannedNumbers(givenPlan, low, first.numbers);
  if (!likely) return { because: "the plan has no one number where the range has one" };
  const triangles: Triangle[] = [];
  for (const [path, lowest] of first.numbers) {
    const highest = last.numbers.get(path)!;
    const inPlan = likely.get(path)!;
    const falls = highest < lowest;
    const [from, to] = falls ? [highest, lowest] : [lowest, highest];
    if (inPlan < from || inPlan > to)
      return { because: "what the plan has, which is what is likely, is not from low to high", isOrder: true };
    triangles.push({ path, falls, distribution: { is: "triangular", low: from, likely: inPlan, high: to } });
  }
  return { triangles };
}

/** What the plan has where a change has its numbers; nothing where it has several numbers, or none. */
function plannedNumbers(
  givenPlan: Plan,
  change: Change,
  numbers: ReadonlyMap<string, number>,
): ReadonlyMap<string, number> | undefined {
  if (change.change === "delay-starts" || change.change === "move-programme")
    return new Map([...numbers.keys()].map((path) => [path, 0]));
  const back = opposite(change, givenPlan);
  if (!back || back.length === 0) return undefined;
  const planned = back.map((eachChange) =>
    eachChange.change === change.change ? leavesOf(eachChange).numbers : new Map(),
  );
  const [one, ...others] = planned;
  const isOne = others.every((other) => isSameMap(one!, other));
  return isOne && [...numbers.keys()].every((path) => one!.has(path)) ? one : undefined;
}

const whomFor = (change: Change): unknown => ("where" in change ? change.where : undefined);

const isSameMap = (map: ReadonlyMap<string, unknown>, other: ReadonlyMap<string, unknown>): boolean =>
  map.size === other.size && [...map].every(([key, value]) => other.get(key) === value);
