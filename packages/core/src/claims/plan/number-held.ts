import { exactInWords, exactly } from "../exact.ts";
import type { Bound, Printed } from "../read/index.ts";
import { LIMITS } from "../tolerance.ts";
import type { AgainstPlan } from "./against.ts";

/** A number of a plan, in ten-thousandths, and when or of what it is. */
export interface NumberHeld {
  readonly amount: number;
  readonly wordsAfter: string;
}

/** The numbers that words may mean, and between which others lie that they may mean too. */
export interface NumbersHeld {
  readonly named: readonly NumberHeld[];
  readonly least: number;
  readonly most: number;
  /** A quotient is never said to be whole: 17.95 is printed as 18. */
  readonly isQuotient?: true;
}

/** What is said before a number and after it. */
export interface WordsBeside {
  readonly before: string;
  readonly after: string;
}

const WHOLE = 10_000;

/**
 * A printed number held to those that its words may mean: it agrees if it is one of them; where it lies between others of the plan it cannot
 * be told, and otherwise it does not.
 */
export function numberHeld(
  printed: Printed,
  bound: Bound,
  { named, least, most, isQuotient }: NumbersHeld,
  { before, after }: WordsBeside,
): AgainstPlan {
  const inWords = ({ amount, wordsAfter }: NumberHeld): string =>
    `${before} ${numberInWords(amount)} ${after}${wordsAfter === "" ? "" : ` ${wordsAfter}`}`;
  const agrees = ({ amount }: NumberHeld): boolean =>
    2 * Math.abs(amount - printed.value) <= stepOf(printed, amount, isQuotient === true) ||
    (bound === "at-most" && amount < printed.value) ||
    (bound === "at-least" && amount > printed.value);
  const found = named.find(agrees);
  const limit = LIMITS[bound];
  if (found !== undefined) return { agrees: true, says: `${inWords(found)}, printed ${limit}${printed.text}` };
  const says = inWords(named[0]!);
  if (bound === "about") return { untested: `it says only about how many: ${inside(says)}` };
  if (least < printed.value && printed.value < most)
    return {
      untested: `it does not say on which day: ${inside(before)} from ${numberInWords(least)} to ${numberInWords(most)} ${after}`,
    };
  return { agrees: false, says: `${says}, not ${limit}${printed.text}` };
}

/** What a figure may be off by twice: a whole number is printed of one that is none. */
const stepOf = ({ step }: Printed, amount: number, isQuotient: boolean): number =>
  step === 0 && (isQuotient || amount % WHOLE !== 0) ? WHOLE : step;

/** A number of ten-thousandths in words. */
export const numberInWords = (amount: number): string => exactInWords(exactly(amount, "count"), "count");

/** A sentence that goes on after another. */
export const inside = (says: string): string => says.replace(/^The (?=plan)/, "the ");
