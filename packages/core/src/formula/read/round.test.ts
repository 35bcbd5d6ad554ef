import fc from "fast-check";
import { expect, test } from "vitest";
import { runs } from "../../../../../test/support/runs.ts";
import { byColumn, byValue, EXACT, exactly, formulaRule, input, type Rounding, shareFormula } from "../index.ts";

const shared = (rounds: Rounding) =>
  formulaRule("shared", { says: "{a} ÷ {b}", is: shareFormula(input("a"), input("b"), rounds) });

/** One division, read in all three ways; they must agree. */
function divided(a: number, b: number, rounds: Rounding): number {
  const rule = shared(rounds);
  const [column] = byColumn([rule])({ a: Float64Array.of(a), b: Float64Array.of(b) }, 1);
  const value = byValue(rule)({ a, b });
  expect(column![0]).toBe(value);
  expect(exactly(rule)({ a: BigInt(a), b: BigInt(b) })).toBe(BigInt(value));
  return value;
}

test.each([
  [5, 2, 3], // 2.5
  [-5, 2, -3], // -2.5: away from zero
  [1, 2, 1],
  [-1, 2, -1],
  [7, 5, 1], // 1.4
  [8, 5, 2], // 1.6
  [-7, 5, -1],
  [-8, 5, -2],
  [3, 2, 2],
  [0, 7, 0],
  [-1, 3, 0], // nought, not minus nought
  [12, 4, 3],
])("%i ÷ %i is %i when a half goes away from zero", (a, b, whole) => {
  expect(divided(a, b, "half-up")).toBe(whole);
});

test.each([
  [5, 2, 2], // 2.5: the half is dropped
  [-5, 2, -2],
  [1, 2, 0],
  [-1, 2, 0],
  [501, 1000, 1], // just above a half
  [-501, 1000, -1],
  [7, 5, 1],
  [8, 5, 2],
  [-8, 5, -2],
  [0, 7, 0],
  [12, 4, 3],
])("%i ÷ %i is %i when a half is dropped", (a, b, whole) => {
  expect(divided(a, b, "half-down")).toBe(whole);
});

const anyRounding = fc.constantFrom<Rounding>("half-up", "half-down");

test("the two ways differ only on an exact half, by one, and mirror each other's sign", () => {
  const top = fc.integer({ min: -(10 ** 12), max: 10 ** 12 });
  fc.assert(
    fc.property(top, fc.integer({ min: 1, max: 10_000 }), (a, b) => {
      const [up, down] = [divided(a, b, "half-up"), divided(a, b, "half-down")];
      const isHalf = 2 * (((a % b) + b) % b) === b;
      expect(Math.abs(up) - Math.abs(down)).toBe(isHalf ? 1 : 0);
      expect([divided(-a, b, "half-up") + up, divided(-a, b, "half-down") + down]).toEqual([0, 0]);
    }),
  );
});

test("a division stays exact up to the last whole number that is held exactly", () => {
  const under = fc.oneof(
    fc.integer({ min: 1, max: 400 }),
    fc.integer({ min: 1, max: 2 ** 31 - 1 }),
    fc.maxSafeNat().map((n) => n + 1),
    fc.integer({ min: 0, max: 52 }).map((n) => 2 ** n),
  );
  const below = fc.oneof(fc.integer({ min: 0, max: 1_000 }), fc.maxSafeNat());
  fc.assert(
    fc.property(under, below, fc.boolean(), anyRounding, (wanted, less, isMinus, rounds) => {
      const b = Math.min(wanted, EXACT - 2);
      const largest = Math.floor((EXACT - b) / 2); // 2a + b is at most 2^53 - 1
      const a = Math.max(0, largest - less);
      divided(isMinus && a > 0 ? -a : a, b, rounds);
    }),
    { numRuns: runs(5_000) },
  );
});

test("a whole quotient and its neighbours are told apart where numbers are largest", () => {
  fc.assert(
    fc.property(fc.integer({ min: 2, max: 1e7 }), fc.integer({ min: -2, max: 2 }), anyRounding, (b, off, rounds) => {
      const quotient = Math.floor((EXACT - b) / (2 * b)) - 1;
      const a = quotient * b + off; // the quotient itself unless off is a half of b or more
      const more = 2 * off > b || (2 * off === b && rounds === "half-up") ? 1 : 0;
      const fewer = -2 * off > b || (-2 * off === b && rounds === "half-down") ? 1 : 0;
      expect(divided(a, b, rounds)).toBe(quotient + more - fewer);
    }),
    { numRuns: runs(2_000) },
  );
});
