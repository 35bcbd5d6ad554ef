import { asPercent, asPounds, type Pence } from "../money/index.ts";
import { grouped } from "../words/index.ts";
import type { Printed, Term } from "./read/index.ts";

/** An exact fraction; `under` is above nothing. Money is in pence, a number or a share in ones. */
export interface Exact {
  readonly over: bigint;
  readonly under: bigint;
}

const unders: { readonly [unit in Printed["unit"]]: bigint } = { money: 1n, count: 10_000n, percent: 1_000_000n };

/** A whole number of a figure's own small units, exactly. */
export const exactly = (units: number | bigint, unit: Printed["unit"]): Exact => ({
  over: BigInt(units),
  under: unders[unit],
});

/** The sum of two. */
export const plus = (a: Exact, b: Exact): Exact => ({
  over: a.over * b.under + b.over * a.under,
  under: a.under * b.under,
});
export const negated = ({ over, under }: Exact): Exact => ({ over: -over, under });
export const minus = (a: Exact, b: Exact): Exact => plus(a, negated(b));
export const size = (a: Exact): Exact => (a.over < 0n ? negated(a) : a);

/** Below nothing, nothing or above it, as the first is to the second. */
export const order = (a: Exact, b: Exact): bigint => a.over * b.under - b.over * a.under;

export const times = (a: Exact, b: Exact): Exact => ({ over: a.over * b.over, under: a.under * b.under });

/** What a term comes to, without its sign. */
export function product({ factors }: Pick<Term, "factors">): Exact {
  return factors.reduce<Exact>(
    (all, { by, of }) => {
      const value = exactly(of.value, of.unit);
      return by === "times" ? times(all, value) : times(all, inverse(value));
    },
    { over: 1n, under: 1n },
  );
}

/** Of what is above nothing: no claim divides by less. */
const inverse = ({ over, under }: Exact): Exact => ({ over: under, under: over });

/** What terms add up to, exactly. */
export const sumOf = (terms: readonly Term[]): Exact =>
  terms.reduce<Exact>((sum, term) => (term.minus ? minus : plus)(sum, product(term)), { over: 0n, under: 1n });

/** A printed figure by itself. */
export const term = (of: Printed, isMinus = false): Term => ({ minus: isMinus, factors: [{ by: "times", of }] });

/** A printed figure as it stands. */
export const printedValue = (printed: Printed): Exact => exactly(printed.value, printed.unit);

/** To the nearest of so many parts of one, half away from nothing. */
function inParts({ over, under }: Exact, parts: bigint): bigint {
  const whole = over < 0n ? -over : over;
  const steps = (2n * whole * parts + under) / (2n * under);
  return over < 0n ? -steps : steps;
}

/** An exact sum in words: to the penny, to four decimals, or to four decimals of a per cent. */
export function inWords(sum: Exact, unit: Printed["unit"]): string {
  const parts = Number(inParts(sum, unders[unit]));
  if (unit === "money") return asPounds(parts as Pence);
  if (unit === "percent") return asPercent(parts);
  const whole = Math.abs(parts);
  const decimals = String(whole % 10_000)
    .padStart(4, "0")
    .replace(/0+$/, "");
  return `${parts < 0 ? "-" : ""}${grouped(String((whole - (whole % 10_000)) / 10_000))}${decimals === "" ? "" : `.${decimals}`}`;
}
