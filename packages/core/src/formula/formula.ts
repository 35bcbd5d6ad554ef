/**
 * A rule of costing as data: whole numbers and seven shapes. Only `share` divides, and it names its rounding, so the value of
 * every formula is a whole number. Readers in `read/` turn the one definition into the engine's columns, a single value, exact
 * BigInt, an explanation and proven bounds.
 */
export type Formula<Name extends string = string> =
  | number
  | { readonly is: "input"; readonly name: Name }
  | { readonly is: Pairing; readonly a: Formula<Name>; readonly b: Formula<Name> }
  | { readonly is: "share"; readonly a: Formula<Name>; readonly b: Formula<Name>; readonly rounds: Rounding };

/** The shapes that take two formulas and do not divide. */
export type Pairing = "plus" | "minus" | "times" | "least" | "most";

/**
 * How a division becomes a whole number: `half-up` sends a half away from zero, `half-down` drops a half (S.I. 2001/1004 reg. 12(1)),
 * both for either sign alike.
 */
export type Rounding = "half-up" | "half-down";

/** A rule: its name, its words, where it is laid down, and its formula. `says` may name inputs in braces. */
export interface FormulaRule<Name extends string = string> {
  readonly name: string;
  readonly says: string;
  readonly cite?: string;
  readonly is: Formula<Name>;
}

/** A figure that a formula takes by name. */
export const input = <const Name extends string>(name: Name): Formula<Name> => ({ is: "input", name });

export const plus = <A extends string = never, B extends string = never>(
  first: Formula<A>,
  second: Formula<B>,
): Formula<A | B> => ({ is: "plus", a: first, b: second });

export const minus = <A extends string = never, B extends string = never>(
  first: Formula<A>,
  second: Formula<B>,
): Formula<A | B> => ({ is: "minus", a: first, b: second });

export const times = <A extends string = never, B extends string = never>(
  first: Formula<A>,
  second: Formula<B>,
): Formula<A | B> => ({ is: "times", a: first, b: second });

export const smallest = <A extends string = never, B extends string = never>(
  first: Formula<A>,
  second: Formula<B>,
): Formula<A | B> => ({ is: "least", a: first, b: second });

export const greatest = <A extends string = never, B extends string = never>(
  first: Formula<A>,
  second: Formula<B>,
): Formula<A | B> => ({ is: "most", a: first, b: second });

/** a ÷ b, rounded as named: the only division there is. b is above zero. */
export const shareFormula = <A extends string = never, B extends string = never>(
  first: Formula<A>,
  second: Formula<B>,
  rounds: Rounding,
): Formula<A | B> => ({ is: "share", a: first, b: second, rounds });

/** What a sum has above a threshold, never below nothing. */
export const above = <A extends string = never, B extends string = never>(
  first: Formula<A>,
  second: Formula<B>,
): Formula<A | B> => greatest(minus(first, second), 0);

/** A rate in millionths of a sum. */
export const shareOfSum = <A extends string = never, B extends string = never>(
  rate: Formula<A>,
  sum: Formula<B>,
  rounds: Rounding,
): Formula<A | B> => shareFormula(times(sum, rate), 1_000_000, rounds);

/** Names a rule. */
export const formulaRule = <Name extends string>(
  name: string,
  rule: Omit<FormulaRule<Name>, "name">,
): FormulaRule<Name> => ({
  name,
  ...rule,
});
