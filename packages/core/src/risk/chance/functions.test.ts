import fc from "fast-check";
import { expect, test } from "vitest";
import { runs } from "../../../../../test/support/runs.ts";
import { exponential } from "./exponential.ts";
import { naturalLog } from "./logarithm.ts";
import { normalChance } from "./normal-chance.ts";
import { normalQuantile } from "./normal-quantile.ts";
import { sine } from "./sine.ts";

const BITS = 1_400n;
const ONE = 1n << BITS;

/** A number as whole 1,400ths bits: exact for all that is tried here. */
function exactly(value: number): bigint {
  let power = 0;
  let part = value;
  for (; !Number.isInteger(part); part *= 2) power += 1;
  return (BigInt(part) << BITS) >> BigInt(power);
}

/** E to the power of a number, to far more figures than a number has: the series of a 2,048th of it, squared eleven times. */
function exactExponential(value: number): bigint {
  if (value < 0) return (ONE * ONE) / exactExponential(-value);
  const small = exactly(value) >> 11n;
  let [sum, term] = [ONE, ONE];
  for (let power = 1n; term !== 0n; power += 1n) {
    term = ((term * small) >> BITS) / power;
    sum += term;
  }
  for (let squaring = 0; squaring < 11; squaring += 1) sum = (sum * sum) >> BITS;
  return sum;
}

/** How far a value is from the exact one, in units of its own last place. */
function unitsOff(value: number, exact: bigint): number {
  const lastPlace = 2 ** (Math.floor(Math.log2(Math.abs(value))) - 52);
  const off = exactly(value) - exact;
  return Number((1_000n * (off < 0n ? -off : off)) / exactly(lastPlace)) / 1_000;
}

test("e to the power of a number is within two units in the last place", () => {
  fc.assert(
    fc.property(fc.double({ min: -200, max: 200, noNaN: true }), (value) => {
      fc.pre(value === 0 || Math.abs(value) > 1e-9);
      expect(unitsOff(exponential(value), exactExponential(value))).toBeLessThanOrEqual(2);
    }),
    { numRuns: runs(200) },
  );
});

test("the logarithm is within two units in the last place: e to its power is the number again", () => {
  fc.assert(
    fc.property(fc.double({ min: 1e-60, max: 1e60, noNaN: true, noDefaultInfinity: true }), (value) => {
      const logarithm = naturalLog(value);
      fc.pre(Math.abs(logarithm) > 1e-9);
      const again = exactExponential(logarithm);
      const lastPlace = 2 ** (Math.floor(Math.log2(Math.abs(logarithm))) - 52);
      const off = Number(((again - exactly(value)) * 1_000n * (1n << 60n)) / exactly(value)) / 1_000 / 2 ** 60;
      expect(Math.abs(off) / lastPlace).toBeLessThanOrEqual(2);
    }),
    { numRuns: runs(200) },
  );
  expect(naturalLog(2)).toBe(Math.LN2);
  expect(naturalLog(10)).toBe(Math.LN10);
});

/** Worked out to 40 figures (mpmath 1.3: the root of 2 times the inverse error function of 2p - 1), for the number that the text is read as. */
const quantiles: readonly (readonly [number, number])[] = [
  [1e-16, -8.222082216130435],
  [0.000001, -4.753424308822899],
  [0.001, -3.0902323061678136],
  [0.025, -1.9599639845400543],
  [0.074, -1.4466320671589785],
  [0.1, -1.2815515655446004],
  [0.25, -0.6744897501960817],
  [0.45, -0.12566134685507402],
  [0.6, 0.2533471031357997],
  [0.9, 1.2815515655446006],
  [0.95, 1.6448536269514722],
  [0.975, 1.9599639845400538],
  [0.99, 2.3263478740408408],
  [0.999999, 4.753424308817087],
];

test("quantiles of the normal are right to fifteen figures", () => {
  for (const [chance, value] of quantiles) expect(Math.abs(normalQuantile(chance) / value - 1)).toBeLessThan(1e-15);
});

test("a greater chance never has a smaller quantile", () => {
  const chance = fc.double({ min: 1e-15, max: 1 - 1e-15, noNaN: true });
  fc.assert(
    fc.property(chance, chance, (first, second) => {
      const [lower, upper] = first < second ? [first, second] : [second, first];
      expect(normalQuantile(lower)).toBeLessThanOrEqual(normalQuantile(upper));
    }),
    { numRuns: runs(500) },
  );
});

test("what has no logarithm, exponential or quantile is refused", () => {
  for (const value of [0, -1, Number.NaN, Number.POSITIVE_INFINITY])
    expect(() => naturalLog(value)).toThrow(RangeError);
  for (const value of [701, -701, Number.NaN]) expect(() => exponential(value)).toThrow(RangeError);
  for (const value of [0, 1, -0.1, Number.NaN]) expect(() => normalQuantile(value)).toThrow(RangeError);
});

/** Worked out to 40 figures (mpmath 1.3: ncdf), for the number that the text is read as. */
const chances: readonly (readonly [number, number])[] = [
  [-36, 4.182624065797283e-284],
  [-8.2, 1.2019351542735859e-16],
  [-5.7, 5.990371401063528e-9],
  [-5.6, 1.071759025831093e-8],
  [-3, 0.0013498980316300946],
  [-1, 0.15865525393145705],
  [-0.7, 0.24196365222307303],
  [-0.67, 0.2514288950953101],
  [-0.001, 0.49960105778608893],
  [0.3, 0.6179114221889527],
  [2, 0.9772498680518208],
  [5, 0.9999997133484281],
];

test("chances of the normal are right to fifteen figures, above nothing and below the whole, and the quantile of each is its value", () => {
  for (const [value, chance] of chances) expect(Math.abs(normalChance(value) / chance - 1)).toBeLessThan(1e-15);
  for (const value of [-1e6, 1e6, 8.3, 40]) {
    expect(normalChance(value)).toBeGreaterThan(0);
    expect(normalChance(value)).toBeLessThan(1);
  }
  fc.assert(
    fc.property(fc.double({ min: -8, max: 5, noNaN: true }), (value) => {
      expect(normalQuantile(normalChance(value))).toBeCloseTo(value, 8);
    }),
    { numRuns: runs(300) },
  );
});

test("the sine of small angles is right to the last place but one", () => {
  for (const angle of [0, 0.001, 0.3, Math.PI / 6, -0.9]) expect(sine(angle)).toBeCloseTo(Math.sin(angle), 15);
  expect(() => sine(1.1)).toThrow(RangeError);
});
