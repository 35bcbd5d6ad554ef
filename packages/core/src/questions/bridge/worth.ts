/** What a figure comes to with some of the changes: change n is among them when bit n of the number is set. */
export type Worth = (subset: number) => number;

/** The most changes that a bridge can be of: subsets are numbers of 32 bits. */
export const MOST_CHANGES = 30;

/** A worth that is worked once for each subset, and counts how many were. */
export interface Counted {
  readonly worth: Worth;
  readonly forecasts: () => number;
}

/** Remembers what each subset came to. */
export function counted(worth: Worth): Counted {
  const alreadyKnown = new Map<number, number>();
  return {
    worth(subset) {
      const foundNumber = alreadyKnown.get(subset);
      if (foundNumber !== undefined) return foundNumber;
      const value = worth(subset);
      alreadyKnown.set(subset, value);
      return value;
    },
    forecasts: () => alreadyKnown.size,
  };
}

/** All of a number of changes. */
export const everyone = (count: number): number => (1 << count) - 1;
