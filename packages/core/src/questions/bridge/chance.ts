const WORD = 2 ** 32;

/** Numbers drawn by chance from a seed: the same seed draws the same ones everywhere. */
export interface Chance {
  /** A whole number from 0 up to `count`, without it; each as likely. */
  readonly below: (count: number) => number;
}

/**
 * Chance of our own, small and documented: an xorshift generator of 32 bits (Marsaglia, Xorshift RNGs, 2003: shifts 13, 17, 5), begun
 * from the seed times an odd constant, its first draws left out. Good enough for orders of changes; not for secrets.
 *
 * @param seed - a whole number of 0 or more
 * @throws RangeError when the seed is not one
 * @example chance(1).below(1) // => 0
 */
export function chance(seed: number): Chance {
  if (!Number.isSafeInteger(seed) || seed < 0) throw new RangeError(`${seed} is no seed: a whole number of 0 or more`);
  let state = Math.imul((seed % WORD) + 1, 0x9e3779b1) >>> 0 || 1; // nothing shifted stays nothing
  const word = (): number => {
    state ^= state << 13;
    state ^= state >>> 17;
    state ^= state << 5;
    state >>>= 0;
    return state;
  };
  for (let draw = 0; draw < 8; draw += 1) word();
  return {
    below(count) {
      const fair = WORD - (WORD % count); // what lies past it would favour the first few
      for (let drawn = word(); ; drawn = word()) if (drawn < fair) return drawn % count;
    },
  };
}

/** The numbers from 0 up to a count in an order by chance, each order as likely. */
export function shuffled(count: number, by: Chance): number[] {
  const order = Array.from({ length: count }, (_, position) => position);
  for (let last = count - 1; last > 0; last -= 1) {
    const otherValue = by.below(last + 1);
    [order[last], order[otherValue]] = [order[otherValue]!, order[last]!];
  }
  return order;
}
