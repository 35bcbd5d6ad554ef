import type { Formula, Line } from "../formula.ts";
import { dividedByBig } from "./round.ts";

/** The least and the most that a figure may be. */
export interface Range {
  readonly least: number;
  readonly most: number;
}

/** The range of each input. */
export type Ranges<Name extends string> = { readonly [name in Name]: Range };

interface BigRange {
  readonly least: bigint;
  readonly most: bigint;
}

/**
 * The largest whole number that reading any of the rules may pass through, in size, when the inputs stay within their ranges:
 * every node's value, and for a division twice its numerator plus its denominator. At most 2^53 − 1 means that the readers on
 * ordinary numbers are exact; above it, a rule must be read in BigInt.
 *
 * @example bounds([line("double", { says: "", is: times(input("n"), 2) })], { n: { least: -7, most: 5 } }) // => 14n
 */
export function bounds<Name extends string>(rules: readonly Line<Name>[], ranges: Ranges<Name>): bigint {
  let largest = 0n;
  const seen = (value: bigint): void => {
    const size = value < 0n ? -value : value;
    if (size > largest) largest = size;
  };
  const walk = (formula: Formula<Name>): BigRange => {
    const range = rangeOf(formula, ranges, walk, seen);
    seen(range.least);
    seen(range.most);
    return range;
  };
  for (const rule of rules) walk(rule.is);
  return largest;
}

function rangeOf<Name extends string>(
  formula: Formula<Name>,
  ranges: Ranges<Name>,
  walk: (formula: Formula<Name>) => BigRange,
  seen: (value: bigint) => void,
): BigRange {
  if (typeof formula === "number") return { least: BigInt(formula), most: BigInt(formula) };
  if (formula.is === "input") {
    const range = ranges[formula.name];
    return { least: BigInt(range.least), most: BigInt(range.most) };
  }
  const a = walk(formula.a);
  const b = walk(formula.b);
  switch (formula.is) {
    case "plus":
      return { least: a.least + b.least, most: a.most + b.most };
    case "minus":
      return { least: a.least - b.most, most: a.most - b.least };
    case "times":
      return spanOf([a.least * b.least, a.least * b.most, a.most * b.least, a.most * b.most]);
    case "least":
      return { least: lower(a.least, b.least), most: lower(a.most, b.most) };
    case "most":
      return { least: higher(a.least, b.least), most: higher(a.most, b.most) };
    case "share": {
      const under = b.least < 1n ? 1n : b.least; // a denominator is above zero: what leads to less is not read
      for (const top of [a.least, a.most]) seen(2n * (top < 0n ? -top : top) + b.most);
      return spanOf(
        [a.least, a.most].flatMap((top) => [
          dividedByBig(top, under, formula.rounds),
          dividedByBig(top, b.most, formula.rounds),
        ]),
      );
    }
  }
}

const lower = (a: bigint, b: bigint): bigint => (a < b ? a : b);
const higher = (a: bigint, b: bigint): bigint => (a > b ? a : b);
const spanOf = (values: readonly bigint[]): BigRange => ({
  least: values.reduce(lower),
  most: values.reduce(higher),
});
