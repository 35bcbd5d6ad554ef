import type { Day } from "../../calendar/index.ts";

/** So many who come or go on a day. */
interface Turn {
  readonly on: Day;
  readonly count: number;
}

/** Turns in order of their day, and how many have had theirs by then. */
interface InOrder {
  readonly turns: readonly Turn[];
  readonly upTo: readonly number[];
}

const known = new WeakMap<readonly Turn[], InOrder>();

/**
 * The turns of a list in order. They are worked out once for a list, as they are asked for each of its people.
 *
 * @param turns - a list that is never changed in place
 */
function inOrder(turns: readonly Turn[]): InOrder {
  const found = known.get(turns);
  if (found) return found;
  const sorted = [...turns].sort((a, b) => (a.on < b.on ? -1 : a.on > b.on ? 1 : 0));
  let all = 0;
  const upTo = sorted.map(({ count }) => {
    all += count;
    return all;
  });
  const ordered = { turns: sorted, upTo };
  known.set(turns, ordered);
  return ordered;
}

/** The day on which someone has their turn, by their number in order of the turns; nothing where they have none. */
export function turnOf(turns: readonly Turn[], number: number): Day | undefined {
  const { turns: sorted, upTo } = inOrder(turns);
  let [low, high] = [0, upTo.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (upTo[middle]! <= number) low = middle + 1;
    else high = middle;
  }
  return sorted[low]?.on;
}
