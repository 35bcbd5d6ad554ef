import type { Formula, FormulaRule } from "../formula.ts";
import { dividedByBig } from "./round.ts";

/** The least and the most that a figure may be. */
export interface Range {
  readonly least: number;
  readonly most: number;
}

/** The range of each input. */
export type Ranges<Name extends string> = { readonly [name in Name]: Range };

/** The same where it may pass what a number holds exactly. */
export interface BigRange {
  readonly least: bigint;
  readonly most: bigint;
}

/**
 * The largest whole number that reading any of the rules may pass through, in size, when the inputs stay within their ranges:
 * every node's value, and for a division twice its numerator plus its denominator. At most 2^53 − 1 means that the readers on
 * ordinary numbers are exact; above it, a rule must be read in BigInt.
 *
 * @example bounds([formulaRule("double", { says: "", is: times(input("n"), 2) })], { n: { least: -7, most: 5 } }) // => 14n
 */
export function bounds<Name extends string>(rules: readonly FormulaRule<Name>[], ranges: Ranges<Name>): bigint {
  let largest = 0n;
  const noteBound = (value: bigint): void => {
    const size = value < 0n ? -value : value;
    if (size > largest) largest = size;
  };
  const walk = (formula: Formula<Name>): BigRange => {
    const range = rangeOf(formula, ranges, walk, noteBound);
    noteBound(range.least);
    noteBound(range.most);
    return range;
  };
  for (const formulaRule of rules) walk(formulaRule.is);
  return largest;
}

/**
 * What a formula may come to, when its inputs stay within their ranges.
 *
 * @example rangeOfFormula(times(input("n"), 2), { n: { least: -7, most: 5 } }) // => { least: -14n, most: 10n }
 */
export function rangeOfFormula<Name extends string>(formula: Formula<Name>, ranges: Ranges<Name>): BigRange {
  const walk = (inside: Formula<Name>): BigRange => rangeOf(inside, ranges, walk, () => undefined);
  return walk(formula);
}

function rangeOf<Name extends string>(
  formula: Formula<Name>,
  ranges: Ranges<Name>,
  walk: (formula: Formula<Name>) => BigRange,
  noteBound: (value: bigint) => void,
): BigRange {
  if (typeof formula === "number") return { least: BigInt(formula), most: BigInt(formula) };
  if (formula.is === "input") {
    const range = ranges[formula.name];
    return { least: BigInt(range.least), most: BigInt(range.most) };
  }
  const first = walk(formula.a);
  const second = walk(formula.b);
  switch (formula.is) {
    case "plus":
      return { least: first.least + second.least, most: first.most + second.most };
    case "minus":
      return { least: first.least - second.most, most: first.most - second.least };
    case "times":
      return spanOf([
        first.least * second.least,
        first.least * second.most,
        first.most * second.least,
        first.most * second.most,
      ]);
    case "least":
      return { least: lowerBound(first.least, second.least), most: lowerBound(first.most, second.most) };
    case "most":
      return { least: higher(first.least, second.least), most: higher(first.most, second.most) };
    case "share": {
      const under = second.least < 1n ? 1n : second.least; // a denominator is above zero: what leads to less is not read
      for (const top of [first.least, first.most]) noteBound(2n * (top < 0n ? -top : top) + second.most);
      return spanOf(
        [first.least, first.most].flatMap((top) => [
          dividedByBig(top, under, formula.rounds),
          dividedByBig(top, second.most, formula.rounds),
        ]),
      );
    }
  }
}

const lowerBound = (first: bigint, second: bigint): bigint => (first < second ? first : second);
const higher = (first: bigint, second: bigint): bigint => (first > second ? first : second);
const spanOf = (values: readonly bigint[]): BigRange => ({
  least: values.reduce(lowerBound),
  most: values.reduce(higher),
});
