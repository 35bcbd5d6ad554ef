import {
  type ExactFraction,
  exactInWords,
  exactly,
  exactOrder,
  minus,
  plus,
  printedValue,
  product,
  size,
  times,
} from "./exact.ts";
import type { Bound, Printed, Term } from "./read/index.ts";

/**
 * How a sum stands to a printed figure: the same; off by what rounding is likely to make; off by what it makes only where every
 * figure was rounded one way; or not the same.
 */
export type Agreement = "same" | "rounding" | "one-way" | "different";

/** A million pounds and more with no decimals is a round figure: as a term it is taken as it stands. */
const ROUND = 100_000_000;

/** A rate for so many is taken as it stands: a pupil's £12 is £12. */
const MANY = 100n;

const NOTHING: ExactFraction = { over: 0n, under: 1n };

/**
 * Sets what printed terms come to beside a printed figure. Each figure may be off by half of the unit to which it is printed: "rounding"
 * is within twice the root of the summed squares of these halves and within their sum, "one-way" within their sum alone. A term printed
 * more coarsely than the result, or in whole millions, is taken as it stands; so is a number that multiplies, and a rate for very many.
 *
 * @param terms - the figures that the sum is of; none where it is exact
 * @param bound - whether the printed figure is a limit: then only what is past it is off
 */
export function agreement(
  amount: ExactFraction,
  terms: readonly Term[],
  printed: Printed,
  bound: Bound = "exact",
): Agreement {
  const past = minus(amount, printedValue(printed));
  if (past.over === 0n || (bound === "at-most" && past.over < 0n) || (bound === "at-least" && past.over > 0n))
    return "same";
  const difference = size(past);
  const units = [exactly(printed.step, printed.unit), ...(isOneFigure(terms) ? [] : unitsOf(terms, printed))];
  const allExact = units.reduce(plus, NOTHING);
  if (exactOrder(plus(difference, difference), allExact) > 0n) return "different";
  // Twice the root of the sum of the squared halves is the root of the sum of the squared units.
  const squares = units.map((unit) => times(unit, unit)).reduce(plus, NOTHING);
  return exactOrder(times(difference, difference), squares) > 0n ? "one-way" : "rounding";
}

/** A figure that is said twice is off by the rounding of the coarser alone. */
const isOneFigure = (terms: readonly Term[]): boolean => terms.length === 1 && terms[0]!.factors.length === 1;

/** The units of the terms that may be rounded, each times what its figure is multiplied by. */
function unitsOf(terms: readonly Term[], printed: Printed): readonly ExactFraction[] {
  return terms.flatMap(({ factors }) =>
    factors.flatMap(({ by, of }, position): readonly ExactFraction[] => {
      const isAlone = factors.length === 1;
      if (of.step === 0 || of.step >= ROUND || by === "over" || (!isAlone && of.unit !== "money")) return [];
      if (exactOrder(exactly(of.step, of.unit), exactly(printed.step, printed.unit)) > 0n) return [];
      const others = factors.filter((_, otherValue) => otherValue !== position);
      const unit = size(times(exactly(of.step, of.unit), product({ factors: others })));
      const isRate = exactOrder(unit, times({ over: MANY, under: 1n }, exactly(printed.step, printed.unit))) > 0n;
      return isRate ? [] : [unit];
    }),
  );
}

/** What stands before a figure that is a limit, or only near. */
export const LIMITS: { readonly [bound in Bound]: string } = {
  exact: "",
  about: "about ",
  "at-most": "at most ",
  "at-least": "at least ",
};

/** How a sum stands to what is printed for it, in words: the exact sum, the printed figure, and by how much that is off. */
export function compared(amount: ExactFraction, manner: Agreement, printed: Printed, bound: Bound = "exact"): string {
  const past = minus(printedValue(printed), amount);
  const came = exactInWords(amount, printed.unit);
  const limit = LIMITS[bound];
  if (manner === "same") return `${came}, printed ${limit}${printed.text}`;
  const difference = `off by ${exactInWords(past, printed.unit)}`;
  if (manner === "different") return `${came}, not ${limit}${printed.text}: ${difference}`;
  const clause = manner === "rounding" ? "which rounding can make" : "so only if every figure was rounded one way";
  return `${came}, printed ${limit}${printed.text}: ${difference}, ${clause}`;
}
