import type { Formula, FormulaRule, Pairing, Rounding } from "../formula.ts";
import type { Values } from "../read/by-value.ts";
import { joined } from "../read/exactly.ts";

/** A formula with the value of every node beside it. */
export type Worked =
  | { readonly is: "number"; readonly value: number }
  | { readonly is: "input"; readonly name: string; readonly value: number }
  | { readonly is: Pairing; readonly value: number; readonly a: Worked; readonly b: Worked }
  | { readonly is: "share"; readonly value: number; readonly rounds: Rounding; readonly a: Worked; readonly b: Worked };

/**
 * The same formula, worked: the tree with a value at every node, for `explain`. It is worked in BigInt, so that the value is exact
 * whatever is passed through on the way; a node beyond 2^53 shows the nearest number to its own.
 *
 * @example worked(formulaRule("double", { says: "", is: times(input("n"), 2) }), { n: 3 }).value // => 6
 */
export function worked<Name extends string>(formulaRule: FormulaRule<Name>, inputs: Values<Name>): Worked {
  return workedTree(formulaRule.is, inputs).tree;
}

function workedTree<Name extends string>(
  formula: Formula<Name>,
  inputs: Values<Name>,
): { tree: Worked; exact: bigint } {
  if (typeof formula === "number") return { tree: { is: "number", value: formula }, exact: BigInt(formula) };
  if (formula.is === "input") {
    const { name } = formula;
    return { tree: { is: "input", name, value: inputs[name] }, exact: BigInt(inputs[name]) };
  }
  const [first, second] = [workedTree(formula.a, inputs), workedTree(formula.b, inputs)];
  const exact = joined(formula, first.exact, second.exact);
  const sides = { value: Number(exact), a: first.tree, b: second.tree };
  const tree: Worked =
    formula.is === "share" ? { is: "share", rounds: formula.rounds, ...sides } : { is: formula.is, ...sides };
  return { tree, exact };
}
