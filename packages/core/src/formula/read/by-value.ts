import type { Formula, Line } from "../formula.ts";
import { dividedBy } from "./round.ts";

/** A value for each input that a formula names. */
export type Values<Name extends string> = { readonly [name in Name]: number };

/**
 * The value of a rule for one set of inputs, all whole numbers.
 *
 * @example byValue(line("ni", { says: "", is: of(input("rate"), input("pay"), "half-down") }))({ rate: 150000, pay: 198914 }) // => 29837
 */
export function byValue<Name extends string>(rule: Line<Name>): (inputs: Values<Name>) => number {
  return (inputs) => worth(rule.is, inputs);
}

/** The value of a formula, for readers that walk it themselves. */
function worth<Name extends string>(formula: Formula<Name>, inputs: Values<Name>): number {
  if (typeof formula === "number") return formula;
  if (formula.is === "input") return inputs[formula.name];
  const a = worth(formula.a, inputs);
  const b = worth(formula.b, inputs);
  switch (formula.is) {
    case "plus":
      return a + b;
    case "minus":
      return a - b;
    case "times":
      return a * b + 0; // nothing times a minus is nothing, not minus nothing
    case "least":
      return Math.min(a, b);
    case "most":
      return Math.max(a, b);
    case "share":
      return dividedBy(a, b, formula.rounds);
  }
}
