import type { Day } from "../../../calendar/index.ts";
import { firstPlace, inOrderOf } from "../../../order/index.ts";

/** So many who come or go on a day. */
interface DatedTurn {
  readonly on: Day;
  readonly count: number;
}

/** Turns in order of their day, and how many have had theirs by then. */
interface TurnsInOrder {
  readonly turns: readonly DatedTurn[];
  readonly upTo: readonly number[];
}

const turnsInOrderByList = new WeakMap<readonly DatedTurn[], TurnsInOrder>();

/**
 * The turns of a list in order. They are worked out once for a list, as they are asked for each of its people.
 *
 * @param turns - a list that is never changed in place
 */
function inOrder(turns: readonly DatedTurn[]): TurnsInOrder {
  const foundTurnsInOrder = turnsInOrderByList.get(turns);
  if (foundTurnsInOrder) return foundTurnsInOrder;
  const sorted = inOrderOf(turns, ({ on }) => on);
  let total = 0;
  const upTo = sorted.map(({ count }) => {
    total += count;
    return total;
  });
  const ordered = { turns: sorted, upTo };
  turnsInOrderByList.set(turns, ordered);
  return ordered;
}

/** The day on which someone has their turn, by their number in order of the turns; nothing where they have none. */
export function turnOf(turns: readonly DatedTurn[], number: number): Day | undefined {
  const { turns: sorted, upTo } = inOrder(turns);
  return sorted[firstPlace(upTo, (count) => count > number)]?.on;
}
