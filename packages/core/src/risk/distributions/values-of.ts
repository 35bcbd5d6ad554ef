import type { Distribution } from "../../plan/index.ts";

/** More values than these are not looked up one by one. */
const MOST = 1_000;

/**
 * Every value that a distribution may have, each once; nothing where they are more than a thousand, or have no end.
 *
 * @example valuesOf({ is: "triangular", low: 0, likely: 1, high: 3 }) // => [0, 1, 2, 3]
 */
export function valuesOf(distribution: Distribution): readonly number[] | undefined {
  switch (distribution.is) {
    case "values":
      return [...new Set(distribution.values.map(({ value }) => value))];
    case "history":
      return [...new Set(distribution.values)];
    case "uniform":
      return between(distribution.from, distribution.to);
    case "triangular":
      return between(distribution.low, distribution.high);
    case "normal":
    case "lognormal":
      return undefined;
  }
}

const between = (first: number, last: number): readonly number[] | undefined =>
  last - first >= MOST ? undefined : Array.from({ length: last - first + 1 }, (_, step) => first + step);
