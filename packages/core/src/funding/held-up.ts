import type { Saving } from "../plan/index.ts";

/** The savings that hold a saving up, itself among them: the one that is delivered least, and the one that slips most. */
export interface Held {
  readonly least: Saving;
  readonly last: Saving;
}

/** A saving met at so many steps from another; of those alike, the nearest is named, and of these the one met first. */
interface Met {
  readonly saving: Saving;
  readonly steps: number;
}

interface Worst {
  readonly least: Met;
  readonly last: Met;
}

/**
 * For each saving what holds it up of itself and all that it rests on, at first or at last hand. Each is worked out from those that it
 * names, so that a long chain is gone along once. They do not go round in a circle: a plan that does is refused.
 */
export function heldUpBy(savings: readonly Saving[]): readonly Held[] {
  const places = new Map(savings.map(({ id }, place) => [id, place]));
  const needs = savings.map(({ dependsOn }) =>
    [...new Set(dependsOn.flatMap((id) => places.get(id) ?? []))].sort((a, b) => a - b),
  );
  const worst: (Worst | undefined)[] = savings.map(() => undefined);
  for (const place of inOrder(needs)) {
    const saving = savings[place]!;
    let found: Worst = { least: { saving, steps: 0 }, last: { saving, steps: 0 } };
    for (const need of needs[place]!) if (worst[need]) found = worse(found, worst[need]);
    worst[place] = found;
  }
  return worst.map((one) => ({ least: one!.least.saving, last: one!.last.saving }));
}

function worse(found: Worst, { least, last }: Worst): Worst {
  return {
    least: chosen(found.least, least, (saving) => saving.delivered),
    last: chosen(found.last, last, (saving) => -saving.slips.months),
  };
}

/** The one met so far, unless another, a step further on, holds up more, or as much from nearer. */
function chosen(found: Met, { saving, steps }: Met, measure: (saving: Saving) => number): Met {
  const by = measure(saving) - measure(found.saving);
  return by < 0 || (by === 0 && steps + 1 < found.steps) ? { saving, steps: steps + 1 } : found;
}

/** Places, each after those that it needs; uses a list of its own, not recursion. */
function inOrder(needs: readonly (readonly number[])[]): readonly number[] {
  const order: number[] = [];
  const seen = new Set<number>();
  for (const start of needs.keys()) {
    const left: { readonly place: number; readonly done: boolean }[] = [{ place: start, done: false }];
    for (let next = left.pop(); next; next = left.pop()) {
      const { place, done } = next;
      if (done) order.push(place);
      else if (!seen.has(place)) {
        seen.add(place);
        left.push({ place, done: true });
        for (const need of needs[place]!) if (!seen.has(need)) left.push({ place: need, done: false });
      }
    }
  }
  return order;
}
