import type { Formula, Line } from "../formula.ts";
import { dividedByBig } from "./round.ts";

/** A BigInt for each input that a formula names. */
export type BigValues<Name extends string> = { readonly [name in Name]: bigint };

/**
 * The value of a rule in BigInt: never out of bounds, for sums larger than `bounds` allows the others.
 *
 * @example exactly(line("half", { says: "", is: share(input("sum"), 2, "half-up") }))({ sum: 10n ** 18n + 1n }) // => 500000000000000001n
 */
export function exactly<Name extends string>(rule: Line<Name>): (inputs: BigValues<Name>) => bigint {
  return (inputs) => bigOf(rule.is, inputs);
}

function bigOf<Name extends string>(formula: Formula<Name>, inputs: BigValues<Name>): bigint {
  if (typeof formula === "number") return BigInt(formula);
  if (formula.is === "input") return inputs[formula.name];
  return joined(formula, bigOf(formula.a, inputs), bigOf(formula.b, inputs));
}

/** What a shape makes of the values of its two formulas. */
export function joined(formula: Exclude<Formula, number | { is: "input" }>, a: bigint, b: bigint): bigint {
  switch (formula.is) {
    case "plus":
      return a + b;
    case "minus":
      return a - b;
    case "times":
      return a * b;
    case "least":
      return a < b ? a : b;
    case "most":
      return a > b ? a : b;
    case "share":
      return dividedByBig(a, b, formula.rounds);
  }
}
