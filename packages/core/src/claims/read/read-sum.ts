import { figuresIn } from "./printed.ts";
import { readSide } from "./read-side.ts";
import { type Sign, type SumStatement, type Term, type Unread, unread } from "./statement.ts";

const signs = /<=|>=|=|<|>/g;
const MEND =
  'Write figures with + - x / between them and one = sign, such as "628k + 1.359m = 1.987m" or "4% of £334,072 = £13,362.88".';

/** A claim that sets one sum beside another, with its words for "equals" as signs and its years taken out; nothing where it is none. */
export function withSigns(claimText: string): string | undefined {
  const plain = claimText.replace(/¤\d+¤/g, " ").replace(/\bper ?cent\b/g, "%");
  if (/[=<>]/.test(plain)) return plain;
  const sides = plain.split(/\b(?:equals|comes to|makes|gives|totals|is|are|was|were|which is)\b/);
  if (sides.length !== 2) return undefined;
  const [remainingTerms, right] = sides.map(readSide);
  if (!remainingTerms || !right || (figuresIn(sides[0]!).length < 2 && figuresIn(sides[1]!).length < 2))
    return undefined;
  return sides.join("=");
}

/** Two sides with a sign between them, each figures with + - x and / between, and words beside them. */
export function readSum(claimText: string): SumStatement | Unread {
  const foundMatch = claimText.match(signs) ?? [];
  const sides = claimText.split(signs);
  if (foundMatch.length !== 1) return unread("it has more than one = or other sign", MEND);
  const [remainingTerms, right] = sides.map(readSide);
  if (remainingTerms === undefined || right === undefined)
    return unread("it has no figures with + - x / between them on both sides", MEND);
  const powers = new Set([...remainingTerms, ...right].map(moneyPower));
  if ([...powers].some((power) => power !== 0 && power !== 1)) return unread("it multiplies or divides by money", MEND);
  return powers.size === 1
    ? { is: "sum", left: remainingTerms, sign: foundMatch[0] as Sign, right }
    : unread("it sets money beside numbers that are no money", MEND);
}

/** How often money is in a term: once in a sum of money, not at all in a number; money by money is a number. */
const moneyPower = ({ factors }: Term): number =>
  factors.reduce((power, { by, of }) => (of.unit === "money" ? power + (by === "times" ? 1 : -1) : power), 0);
