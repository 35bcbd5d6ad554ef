import { Decimal } from "decimal.js";

/** A private copy, long enough for every sum here: nothing is ever cut before it is rounded on purpose. */
const Exact = Decimal.clone({ precision: 150, defaults: true });

/** An exact number: pence, a rate, a share of a month. */
export type Exactly = Decimal;

export const exact = (value: number): Exactly => new Exact(value);

export const NOTHING = exact(0);

/** Rates are held in millionths and FTE in ten-thousandths; here they are 0.138 and 0.5. */
export const asRate = (millionths: number): Exactly => exact(millionths).div(1_000_000);
export const asFte = (tenThousandths: number): Exactly => exact(tenThousandths).div(10_000);

/** R of C13: to the whole penny, half away from zero. */
export const toPenny = (pence: Exactly): Exactly => pence.toDecimalPlaces(0, Decimal.ROUND_HALF_UP);

/** Employer NI: to the nearest penny, a halfpenny or less dropped. */
export const toPennyHalfDown = (pence: Exactly): Exactly => pence.toDecimalPlaces(0, Decimal.ROUND_HALF_DOWN);

/** A revalued salary: to the whole pound, half up. */
export const toPound = (pence: Exactly): Exactly => toPenny(pence.div(100)).times(100);

export const add = (sums: Iterable<Exactly>): Exactly => {
  let total = NOTHING;
  for (const sum of sums) total = total.plus(sum);
  return total;
};

export const groupBy = <Key, Value>(values: readonly Value[], keyOf: (value: Value) => Key): Map<Key, Value[]> => {
  const groups = new Map<Key, Value[]>();
  for (const value of values) {
    const key = keyOf(value);
    const group = groups.get(key);
    if (group) group.push(value);
    else groups.set(key, [value]);
  }
  return groups;
};

/** The last entry that has begun by a day; one without a date has always been there. */
export const inForceOn = <Entry extends { readonly from?: string }>(
  entries: readonly Entry[],
  date: string,
): Entry | undefined => entries.filter((entry) => entry.from === undefined || entry.from <= date).at(-1);
