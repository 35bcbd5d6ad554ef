import { meaningOf } from "./meaning.ts";
import { wordsIn } from "./phrase.ts";
import { plainText } from "./plain-text.ts";

/**
 * Whether words say what a sum of money is: a cost, funding, a gap.
 *
 * @example saysMeasure("a cost of £29k in 2026/27") // => true
 * @example saysMeasure("£29k in 2026/27") // => false
 */
export function saysMeasure(claimText: string): boolean {
  const { measure, qualifiers } = meaningOf(wordsIn(plainText(claimText)));
  return measure !== undefined || qualifiers.part !== undefined || qualifiers.span !== undefined;
}
