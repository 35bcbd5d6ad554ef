import type { Formula, Line, Pairing, Rounding } from "../formula.ts";

/** Rows that are worked at a time: a few columns of this length stay in the processor's nearest cache. */
export const CHUNK = 512;

/** A column of whole numbers, one a row. */
export type Column = Float64Array;

/** Columns of inputs, by name; rows beyond those asked for are left alone. */
export type Columns<Name extends string> = { readonly [name in Name]: Column };

type Step =
  | { readonly does: Pairing; readonly a: number; readonly b: number; readonly to: number }
  | { readonly does: Rounding; readonly a: number; readonly b: number; readonly to: number };

/**
 * A reader of several rules over columns of inputs: one simple loop a shape, `CHUNK` rows at most in a call. A formula that
 * stands in several rules (the very same object) is worked once.
 *
 * @returns a function from columns of inputs and a count of rows to one column a rule, in the order of the rules; the columns
 * are used again by the next call
 * @example
 * byColumn([line("double", { says: "", is: times(input("n"), 2) })])({ n: Float64Array.of(1, 2, 3) }, 3)[0].slice(0, 3) // => Float64Array.of(2, 4, 6)
 */
export function byColumn<Name extends string>(
  rules: readonly Line<Name>[],
): (inputs: Columns<Name>, rows: number) => readonly Column[] {
  const registers: Column[] = [];
  const inputAt = new Map<Name, number>();
  const steps: Step[] = [];
  const done = new Map<Formula<Name>, number>();

  const place = (formula: Formula<Name>): number => {
    const known = done.get(formula);
    if (known !== undefined) return known;
    const at = worked(formula);
    done.set(formula, at);
    return at;
  };
  const worked = (formula: Formula<Name>): number => {
    if (typeof formula === "number") return registers.push(new Float64Array(CHUNK).fill(formula)) - 1;
    if (formula.is === "input") {
      const known = inputAt.get(formula.name);
      if (known !== undefined) return known;
      const at = registers.push(new Float64Array(0)) - 1;
      inputAt.set(formula.name, at);
      return at;
    }
    const a = place(formula.a);
    const b = place(formula.b);
    const to = registers.push(new Float64Array(CHUNK)) - 1;
    steps.push(formula.is === "share" ? { does: formula.rounds, a, b, to } : { does: formula.is, a, b, to });
    return to;
  };
  const results = rules.map((rule) => place(rule.is));

  return (inputs, rows) => {
    for (const [name, at] of inputAt) registers[at] = inputs[name];
    for (const step of steps) run(step, registers, rows);
    return results.map((at) => registers[at]!);
  };
}

function run(step: Step, registers: readonly Column[], rows: number): void {
  const a = registers[step.a]!;
  const b = registers[step.b]!;
  const to = registers[step.to]!;
  switch (step.does) {
    case "plus":
      for (let row = 0; row < rows; row += 1) to[row] = a[row]! + b[row]!;
      return;
    case "minus":
      for (let row = 0; row < rows; row += 1) to[row] = a[row]! - b[row]!;
      return;
    case "times":
      for (let row = 0; row < rows; row += 1) to[row] = a[row]! * b[row]! + 0; // never minus zero
      return;
    case "least":
      for (let row = 0; row < rows; row += 1) to[row] = a[row]! < b[row]! ? a[row]! : b[row]!;
      return;
    case "most":
      for (let row = 0; row < rows; row += 1) to[row] = a[row]! > b[row]! ? a[row]! : b[row]!;
      return;
    case "half-up":
      for (let row = 0; row < rows; row += 1) {
        const top = a[row]!;
        const under = b[row]!;
        to[row] =
          top < 0 ? 0 - Math.floor((under - 2 * top) / (2 * under)) : Math.floor((2 * top + under) / (2 * under));
      }
      return;
    case "half-down":
      for (let row = 0; row < rows; row += 1) {
        const top = a[row]!;
        const under = b[row]!;
        to[row] =
          top < 0 ? 0 - Math.ceil((-2 * top - under) / (2 * under)) : Math.ceil((2 * top - under) / (2 * under)) + 0;
      }
      return;
  }
}
