import { asPounds, type Pence } from "../money/index.ts";
import type { Printed, Term } from "../plan/index.ts";
import { grouped } from "../words/index.ts";

/** An exact fraction; `under` is above nothing. */
export interface Exact {
  readonly over: bigint;
  readonly under: bigint;
}

/** A million pounds and more with no decimals is a round figure: it is taken as it stands. */
const ROUND = 100_000_000;
const COUNT = 10_000n;

/** What terms add up to, exactly, in pence or ten-thousandths. */
export function sumOf(terms: readonly Term[]): Exact {
  return terms.reduce<Exact>(
    (sum, { minus, factors }) => {
      const one = factors.reduce<Exact>(
        (product, { by, of }, at) => {
          const value = BigInt(of.value);
          if (at === 0) return { over: value, under: 1n };
          const held = of.unit === "count" || factors[0]!.of.unit === "count" ? COUNT : 1n;
          return by === "times"
            ? { over: product.over * value, under: product.under * held }
            : { over: product.over * held, under: product.under * value };
        },
        { over: 0n, under: 1n },
      );
      const signed = minus ? -one.over : one.over;
      return { over: sum.over * one.under + signed * sum.under, under: sum.under * one.under };
    },
    { over: 0n, under: 1n },
  );
}

/** A printed figure by itself. */
export const term = (of: Printed, minus = false): Term => ({ minus, factors: [{ by: "times", of }] });

/** How a sum stands to a printed figure: the same at the figure's rounding, off by no more than rounding can make, or not the same. */
export type Agreement = "same" | "rounding" | "different";

/**
 * Sets what printed terms come to beside a printed figure, at the rounding in which that is printed. Several rounded terms may be off
 * by the sum of their halves; one figure may not, nor may one printed more coarsely than the result, which is taken as it stands.
 *
 * @param terms - the figures that the sum is of
 */
export function agreement(sum: Exact, terms: readonly Term[], printed: Printed): Agreement {
  const step = BigInt(Math.max(1, printed.step));
  const value = BigInt(printed.value);
  if (roundedTo(sum, step) === value) return "same";
  const off = sum.over - value * sum.under;
  const slack = terms.length < 2 || step >= BigInt(ROUND) ? 0n : halves(terms, printed);
  return 2n * (off < 0n ? -off : off) <= slack * sum.under ? "rounding" : "different";
}

/** Twice the most that rounding can have moved the terms and the result. */
function halves(terms: readonly Term[], printed: Printed): bigint {
  const plain = terms.flatMap(({ factors }) => (factors.length === 1 ? [factors[0]!.of] : []));
  const fine = plain.filter(({ step }) => step > 1 && step <= printed.step && step < ROUND);
  return fine.length < 2 ? 0n : BigInt(printed.step) + fine.reduce((all, { step }) => all + BigInt(step), 0n);
}

/** To the nearest step, half away from nothing. */
export function roundedTo({ over, under }: Exact, step: bigint): bigint {
  const size = over < 0n ? -over : over;
  const steps = (2n * size + under * step) / (2n * under * step);
  return (over < 0n ? -steps : steps) * step;
}

/** An exact sum in words: to the penny, or to four decimals. */
export function inWords(sum: Exact, unit: Printed["unit"]): string {
  const whole = Number(roundedTo(sum, 1n));
  if (unit === "money") return asPounds(whole as Pence);
  const size = Math.abs(whole);
  const decimals = String(size % 10_000)
    .padStart(4, "0")
    .replace(/0+$/, "");
  return `${whole < 0 ? "-" : ""}${grouped(String((size - (size % 10_000)) / 10_000))}${decimals === "" ? "" : `.${decimals}`}`;
}
