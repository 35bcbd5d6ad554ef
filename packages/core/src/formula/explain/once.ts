import type { Explanation, Reason, Unit } from "./explanation.ts";

/** An explanation under way: a figure is explained where it is first met, and only named after that. */
export interface Explaining {
  readonly met: Set<string>;
}

/** A figure of the data, by its path, with its value. */
export interface Figure {
  readonly figure: string;
  readonly value: number;
  readonly unit?: Unit;
}

/**
 * A figure, explained the first time; later, and where no depth is left, only named.
 *
 * @param reason - what explains it, told how many figures may still be opened inside it
 * @param depth - how many figures may be opened, this one included; default all
 */
export function once(
  { met }: Explaining,
  { figure, value, unit = "pence" }: Figure,
  reason: (depth: number) => Reason,
  depth = Number.POSITIVE_INFINITY,
): Explanation {
  const named = { figure, value, ...(unit === "pence" ? {} : { unit }) };
  if (met.has(figure)) return { ...named, again: true };
  if (depth <= 0) return named;
  met.add(figure);
  return { ...named, ...reason(depth - 1) };
}
