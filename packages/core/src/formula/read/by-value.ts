import type { Formula, FormulaRule } from "../formula.ts";
import { dividedBy } from "./round.ts";

/** A value for each input that a formula names. */
export type Values<Name extends string> = { readonly [name in Name]: number };

/**
 * The value of a rule for one set of inputs, all whole numbers.
 *
 * @example byValue(formulaRule("ni", { says: "", is: shareOfSum(input("rate"), input("pay"), "half-down") }))({ rate: 150000, pay: 198914 }) // => 29837
 */
export function byValue<Name extends string>(formulaRule: FormulaRule<Name>): (inputs: Values<Name>) => number {
  return (inputs) => valueOfFormula(formulaRule.is, inputs);
}

/** The value of a formula, for readers that walk it themselves. */
function valueOfFormula<Name extends string>(formula: Formula<Name>, inputs: Values<Name>): number {
  if (typeof formula === "number") return formula;
  if (formula.is === "input") return inputs[formula.name];
  const first = valueOfFormula(formula.a, inputs);
  const second = valueOfFormula(formula.b, inputs);
  switch (formula.is) {
    case "plus":
      return first + second;
    case "minus":
      return first - second;
    case "times":
      return first * second + 0; // nothing times a minus is nothing, not minus nothing
    case "least":
      return Math.min(first, second);
    case "most":
      return Math.max(first, second);
    case "share":
      return dividedBy(first, second, formula.rounds);
  }
}
