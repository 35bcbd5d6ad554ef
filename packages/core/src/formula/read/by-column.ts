import type { Formula, FormulaRule, Pairing, Rounding } from "../formula.ts";

/** Rows that are worked at a time: a few columns of this length stay in the processor's nearest cache. */
export const CHUNK = 512;

/** A column of whole numbers, one a row. */
export type Column = Float64Array;

/** Columns of inputs, by name; rows beyond those asked for are left alone. */
export type Columns<Name extends string> = { readonly [name in Name]: Column };

type Instruction =
  | { readonly does: Pairing; readonly a: number; readonly b: number; readonly to: number }
  | { readonly does: Rounding; readonly a: number; readonly b: number; readonly to: number };

/**
 * A reader of several rules over columns of inputs: one simple loop a shape, `CHUNK` rows at most in a call. A formula that
 * stands in several rules (the very same object) is worked once.
 *
 * @returns a function from columns of inputs and a count of rows to one column a rule, in the order of the rules; the columns
 * are used again by the next call
 * @example
 * byColumn([formulaRule("double", { says: "", is: times(input("n"), 2) })])({ n: Float64Array.of(1, 2, 3) }, 3)[0].slice(0, 3) // => Float64Array.of(2, 4, 6)
 */
export function byColumn<Name extends string>(
  rules: readonly FormulaRule<Name>[],
): (inputs: Columns<Name>, rowCount: number) => readonly Column[] {
  const registers: Column[] = [];
  const inputAt = new Map<Name, number>();
  const steps: Instruction[] = [];
  const done = new Map<Formula<Name>, number>();

  const place = (formula: Formula<Name>): number => {
    const knownValue = done.get(formula);
    if (knownValue !== undefined) return knownValue;
    const register = worked(formula);
    done.set(formula, register);
    return register;
  };
  const worked = (formula: Formula<Name>): number => {
    if (typeof formula === "number") return registers.push(new Float64Array(CHUNK).fill(formula)) - 1;
    if (formula.is === "input") {
      const knownValue = inputAt.get(formula.name);
      if (knownValue !== undefined) return knownValue;
      const register = registers.push(new Float64Array(0)) - 1;
      inputAt.set(formula.name, register);
      return register;
    }
    const first = place(formula.a);
    const second = place(formula.b);
    const toRegister = registers.push(new Float64Array(CHUNK)) - 1;
    steps.push(
      formula.is === "share"
        ? { does: formula.rounds, a: first, b: second, to: toRegister }
        : { does: formula.is, a: first, b: second, to: toRegister },
    );
    return toRegister;
  };
  const results = rules.map((formulaRule) => place(formulaRule.is));

  return (inputs, rowCount) => {
    for (const [name, register] of inputAt) registers[register] = inputs[name];
    for (const step of steps) run(step, registers, rowCount);
    return results.map((register) => registers[register]!);
  };
}

function run(step: Instruction, registers: readonly Column[], rowCount: number): void {
  const first = registers[step.a]!;
  const second = registers[step.b]!;
  const target = registers[step.to]!;
  switch (step.does) {
    case "plus":
      for (let rowIndex = 0; rowIndex < rowCount; rowIndex += 1)
        target[rowIndex] = first[rowIndex]! + second[rowIndex]!;
      return;
    case "minus":
      for (let rowIndex = 0; rowIndex < rowCount; rowIndex += 1)
        target[rowIndex] = first[rowIndex]! - second[rowIndex]!;
      return;
    case "times":
      for (let rowIndex = 0; rowIndex < rowCount; rowIndex += 1)
        target[rowIndex] = first[rowIndex]! * second[rowIndex]! + 0; // never minus zero
      return;
    case "least":
      for (let rowIndex = 0; rowIndex < rowCount; rowIndex += 1)
        target[rowIndex] = first[rowIndex]! < second[rowIndex]! ? first[rowIndex]! : second[rowIndex]!;
      return;
    case "most":
      for (let rowIndex = 0; rowIndex < rowCount; rowIndex += 1)
        target[rowIndex] = first[rowIndex]! > second[rowIndex]! ? first[rowIndex]! : second[rowIndex]!;
      return;
    case "half-up":
      for (let rowIndex = 0; rowIndex < rowCount; rowIndex += 1) {
        const top = first[rowIndex]!;
        const under = second[rowIndex]!;
        target[rowIndex] =
          top < 0 ? 0 - Math.floor((under - 2 * top) / (2 * under)) : Math.floor((2 * top + under) / (2 * under));
      }
      return;
    case "half-down":
      for (let rowIndex = 0; rowIndex < rowCount; rowIndex += 1) {
        const top = first[rowIndex]!;
        const under = second[rowIndex]!;
        target[rowIndex] =
          top < 0 ? 0 - Math.ceil((-2 * top - under) / (2 * under)) : Math.ceil((2 * top - under) / (2 * under)) + 0;
      }
      return;
  }
}
