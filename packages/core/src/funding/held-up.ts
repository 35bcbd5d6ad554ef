import type { Saving } from "../plan/index.ts";

/** The savings that hold a saving up, itself among them: the one that is delivered least, and the one that slips most. */
export interface HoldingUp {
  readonly least: Saving;
  readonly last: Saving;
}

/** A saving met at so many steps from another; of those alike, the nearest is named, and of these the one met first. */
interface SavingReached {
  readonly saving: Saving;
  readonly steps: number;
}

interface WorstReached {
  readonly least: SavingReached;
  readonly last: SavingReached;
}

/**
 * For each saving what holds it up of itself and all that it rests on, at first or at last hand. Each is worked out from those that it
 * names, so that a long chain is gone along once. They do not go round in a circle: a plan that does is refused.
 */
export function heldUpBy(savings: readonly Saving[]): readonly HoldingUp[] {
  const positions = new Map(savings.map(({ id }, savingIndex) => [id, savingIndex]));
  const needs = savings.map(({ dependsOn }) =>
    [...new Set(dependsOn.flatMap((id) => positions.get(id) ?? []))].sort((first, second) => first - second),
  );
  const worst: (WorstReached | undefined)[] = savings.map(() => undefined);
  for (const savingIndex of inOrder(needs)) {
    const saving = savings[savingIndex]!;
    let foundWorstReached: WorstReached = { least: { saving, steps: 0 }, last: { saving, steps: 0 } };
    for (const need of needs[savingIndex]!)
      if (worst[need]) foundWorstReached = worseReached(foundWorstReached, worst[need]);
    worst[savingIndex] = foundWorstReached;
  }
  return worst.map((worstReached) => ({ least: worstReached!.least.saving, last: worstReached!.last.saving }));
}

function worseReached(foundWorstReached: WorstReached, { least, last }: WorstReached): WorstReached {
  return {
    least: chosen(foundWorstReached.least, least, (saving) => saving.delivered),
    last: chosen(foundWorstReached.last, last, (saving) => -saving.slips.months),
  };
}

/** The one met so far, unless another, a step further on, holds up more, or as much from nearer. */
function chosen(
  foundSavingReached: SavingReached,
  { saving, steps }: SavingReached,
  measure: (saving: Saving) => number,
): SavingReached {
  const difference = measure(saving) - measure(foundSavingReached.saving);
  return difference < 0 || (difference === 0 && steps + 1 < foundSavingReached.steps)
    ? { saving, steps: steps + 1 }
    : foundSavingReached;
}

/** Places, each after those that it needs; uses a list of its own, not recursion. */
function inOrder(needs: readonly (readonly number[])[]): readonly number[] {
  const order: number[] = [];
  const alreadySeen = new Set<number>();
  for (const startIndex of needs.keys()) {
    const remaining: { readonly place: number; readonly done: boolean }[] = [{ place: startIndex, done: false }];
    for (let next = remaining.pop(); next; next = remaining.pop()) {
      const { place: position, done } = next;
      if (done) order.push(position);
      else if (!alreadySeen.has(position)) {
        alreadySeen.add(position);
        remaining.push({ place: position, done: true });
        for (const need of needs[position]!) if (!alreadySeen.has(need)) remaining.push({ place: need, done: false });
      }
    }
  }
  return order;
}
