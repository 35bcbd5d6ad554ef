import type { Formula, FormulaRule } from "../formula.ts";
import type { Values } from "./by-value.ts";
import { type BigValues, exactly } from "./exactly.ts";
import { dividedBy, EXACT } from "./round.ts";

/**
 * The value of a rule for whole numbers of any size: in numbers while these hold all that is passed through exactly, else in BigInt.
 *
 * @example withoutLoss(formulaRule("half", { says: "", is: shareFormula(input("sum"), 2, "half-up") }))({ sum: 7 }) // => 4
 */
export function withoutLoss<Name extends string>(formulaRule: FormulaRule<Name>): (inputs: Values<Name>) => number {
  const inBigInt = exactly(formulaRule);
  return (inputs) => {
    const value = heldValue(formulaRule.is, inputs);
    return Number.isNaN(value) ? Number(inBigInt(bigValues(inputs))) : value;
  };
}

/** The value of a formula; no number where something on the way to it is more than a number holds exactly. */
function heldValue<Name extends string>(formula: Formula<Name>, inputs: Values<Name>): number {
  if (typeof formula === "number") return formula;
  if (formula.is === "input") return held(inputs[formula.name]);
  const first = heldValue(formula.a, inputs);
  const second = heldValue(formula.b, inputs);
  switch (formula.is) {
    case "plus":
      return held(first + second);
    case "minus":
      return held(first - second);
    case "times":
      return held(first * second + 0); // nothing times a minus is nothing, not minus nothing
    case "least":
      return Math.min(first, second);
    case "most":
      return Math.max(first, second);
    case "share":
      return 2 * Math.abs(first) + second <= EXACT ? dividedBy(first, second, formula.rounds) : Number.NaN;
  }
}

/** A sum that is beyond what numbers hold comes out beyond it as well, however it is rounded. */
const held = (value: number): number => (Math.abs(value) <= EXACT ? value : Number.NaN);

function bigValues<Name extends string>(inputs: Values<Name>): BigValues<Name> {
  const result = {} as { [name in Name]: bigint };
  for (const name of Object.keys(inputs) as Name[]) result[name] = BigInt(inputs[name]);
  return result;
}
