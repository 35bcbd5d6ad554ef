/** Money placed on classes of costs. Changed in place, by `place` alone. */
export interface Placed {
  /** By payer, then by class. */
  readonly paid: number[][];
  /** By class. */
  readonly unpaid: number[];
}

/** What a payer found when it looked for costs to pay: how much, and all that it would have to shuffle for more. */
export interface Reach {
  readonly placed: number;
  readonly classes: ReadonlySet<number>;
  readonly payers: ReadonlySet<number>;
}

/** Nothing placed yet: so many payers against each class's cost. */
export const nothingPlaced = (payers: number, cost: readonly number[]): Placed => ({
  paid: Array.from({ length: payers }, () => cost.map(() => 0)),
  unpaid: [...cost],
});

/** The same placing to try something out on. */
export const copyOf = ({ paid, unpaid }: Placed): Placed => ({
  paid: paid.map((row) => [...row]),
  unpaid: [...unpaid],
});

/**
 * Places as much of a payer's money as costs can be found for, up to `most`. Payers placed before it are moved between costs that
 * they may pay to make room, and none of them pays a penny less for it. Each step takes the shortest chain of such moves, the first
 * in the order of `mayPay`: so the result is the same every time.
 *
 * @param mayPay - by payer, the classes that it may pay, in the order it prefers
 * @returns what was placed; where the costs gave out before the money, the classes and payers that a further pound would meet
 */
export function place(at: Placed, mayPay: readonly (readonly number[])[], payer: number, most: number): Reach {
  let placed = 0;
  for (;;) {
    const chain = chainFrom(at, mayPay, payer);
    if (chain.free === undefined || placed === most)
      return { placed, classes: new Set(chain.reachedBy.keys()), payers: new Set(chain.through.keys()) };
    placed += move(at, chain, chain.free, payer, most - placed);
  }
}

interface Chain {
  /** The class at the chain's end that still has a cost unpaid. */
  readonly free?: number;
  /** For each class met, the payer that would pay it. */
  readonly reachedBy: ReadonlyMap<number, number>;
  /** For each payer met, the class that it would leave. */
  readonly through: ReadonlyMap<number, number>;
}

function chainFrom({ paid, unpaid }: Placed, mayPay: readonly (readonly number[])[], payer: number): Chain {
  const reachedBy = new Map<number, number>();
  const through = new Map<number, number>();
  const payers = [payer];
  for (const from of payers) {
    for (const cost of mayPay[from]!) {
      if (reachedBy.has(cost)) continue;
      reachedBy.set(cost, from);
      if (unpaid[cost]! > 0) return { free: cost, reachedBy, through };
      for (let other = 0; other < paid.length; other += 1) {
        if (paid[other]![cost]! === 0 || other === payer || through.has(other)) continue;
        through.set(other, cost);
        payers.push(other);
      }
    }
  }
  return { reachedBy, through };
}

/** Moves along a chain what all of it lets through, from its free end back to the payer. */
function move(
  { paid, unpaid }: Placed,
  { reachedBy, through }: Chain,
  free: number,
  payer: number,
  most: number,
): number {
  let amount = Math.min(most, unpaid[free]!);
  for (let by = reachedBy.get(free)!; by !== payer; by = reachedBy.get(through.get(by)!)!)
    amount = Math.min(amount, paid[by]![through.get(by)!]!);
  unpaid[free]! -= amount;
  for (let cost = free, by = reachedBy.get(cost)!; ; cost = through.get(by)!, by = reachedBy.get(cost)!) {
    paid[by]![cost]! += amount;
    if (by === payer) return amount;
    paid[by]![through.get(by)!]! -= amount;
  }
}
