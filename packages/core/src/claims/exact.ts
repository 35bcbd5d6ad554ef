import { asPercent, asPounds, type Pence } from "../money/index.ts";
import { grouped, withoutEndZeros } from "../words/index.ts";
import type { Printed, Term } from "./read/index.ts";

/** An exact fraction; `under` is above nothing. Money is in pence, a number or a share in ones. */
export interface ExactFraction {
  readonly over: bigint;
  readonly under: bigint;
}

const unders: { readonly [unit in Printed["unit"]]: bigint } = { money: 1n, count: 10_000n, percent: 1_000_000n };

/** A whole number of a figure's own small units, exactly. */
export const exactly = (units: number | bigint, unit: Printed["unit"]): ExactFraction => ({
  over: BigInt(units),
  under: unders[unit],
});

/** The sum of two. */
export const plus = (first: ExactFraction, second: ExactFraction): ExactFraction => ({
  over: first.over * second.under + second.over * first.under,
  under: first.under * second.under,
});
export const negated = ({ over, under }: ExactFraction): ExactFraction => ({ over: -over, under });
export const minus = (first: ExactFraction, second: ExactFraction): ExactFraction => plus(first, negated(second));
export const size = (first: ExactFraction): ExactFraction => (first.over < 0n ? negated(first) : first);

/** Below nothing, nothing or above it, as the first is to the second. */
export const exactOrder = (first: ExactFraction, second: ExactFraction): bigint =>
  first.over * second.under - second.over * first.under;

export const times = (first: ExactFraction, second: ExactFraction): ExactFraction => ({
  over: first.over * second.over,
  under: first.under * second.under,
});

/** What a term comes to, without its sign. */
export function product({ factors }: Pick<Term, "factors">): ExactFraction {
  return factors.reduce<ExactFraction>(
    (allExact, { by, of }) => {
      const value = exactly(of.value, of.unit);
      return by === "times" ? times(allExact, value) : times(allExact, inverse(value));
    },
    { over: 1n, under: 1n },
  );
}

/** Of what is above nothing: no claim divides by less. */
const inverse = ({ over, under }: ExactFraction): ExactFraction => ({ over: under, under: over });

/** What terms add up to, exactly. */
export const sumOfTerms = (terms: readonly Term[]): ExactFraction =>
  terms.reduce<ExactFraction>((amount, term) => (term.minus ? minus : plus)(amount, product(term)), {
    over: 0n,
    under: 1n,
  });

/** A printed figure by itself. */
export const term = (printed: Printed, isMinus = false): Term => ({
  minus: isMinus,
  factors: [{ by: "times", of: printed }],
});

/** A printed figure as it stands. */
export const printedValue = (printed: Printed): ExactFraction => exactly(printed.value, printed.unit);

/** To the nearest of so many parts of one, half away from nothing. */
function inParts({ over, under }: ExactFraction, parts: bigint): bigint {
  const whole = over < 0n ? -over : over;
  const steps = (2n * whole * parts + under) / (2n * under);
  return over < 0n ? -steps : steps;
}

/** An exact sum in words: to the penny, to four decimals, or to four decimals of a per cent. */
export function exactInWords(amount: ExactFraction, unit: Printed["unit"]): string {
  const parts = Number(inParts(amount, unders[unit]));
  if (unit === "money") return asPounds(parts as Pence);
  if (unit === "percent") return asPercent(parts);
  const wholeParts = Math.abs(parts);
  const decimals = withoutEndZeros(String(wholeParts % 10_000).padStart(4, "0"));
  return `${parts < 0 ? "-" : ""}${grouped(String((wholeParts - (wholeParts % 10_000)) / 10_000))}${decimals === "" ? "" : `.${decimals}`}`;
}
