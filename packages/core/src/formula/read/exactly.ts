import type { Formula, FormulaRule } from "../formula.ts";
import { dividedByBig } from "./round.ts";

/** A BigInt for each input that a formula names. */
export type BigValues<Name extends string> = { readonly [name in Name]: bigint };

/**
 * The value of a rule in BigInt: never out of bounds, for sums larger than `bounds` allows the others.
 *
 * @example exactly(formulaRule("half", { says: "", is: shareFormula(input("sum"), 2, "half-up") }))({ sum: 10n ** 18n + 1n }) // => 500000000000000001n
 */
export function exactly<Name extends string>(formulaRule: FormulaRule<Name>): (inputs: BigValues<Name>) => bigint {
  return (inputs) => bigIntOf(formulaRule.is, inputs);
}

function bigIntOf<Name extends string>(formula: Formula<Name>, inputs: BigValues<Name>): bigint {
  if (typeof formula === "number") return BigInt(formula);
  if (formula.is === "input") return inputs[formula.name];
  return joined(formula, bigIntOf(formula.a, inputs), bigIntOf(formula.b, inputs));
}

/** What a shape makes of the values of its two formulas. */
export function joined(formula: Exclude<Formula, number | { is: "input" }>, first: bigint, second: bigint): bigint {
  switch (formula.is) {
    case "plus":
      return first + second;
    case "minus":
      return first - second;
    case "times":
      return first * second;
    case "least":
      return first < second ? first : second;
    case "most":
      return first > second ? first : second;
    case "share":
      return dividedByBig(first, second, formula.rounds);
  }
}
