import fc from "fast-check";
import { expect, test } from "vitest";
import { runs } from "../../../../../test/support/runs.ts";
import { chance, shuffled } from "./chance.ts";
import { inOrder } from "./in-order.ts";
import { sampled } from "./sampled.ts";
import { shapley } from "./shapley.ts";
import { wholeParts } from "./whole-parts.ts";
import { counted, everyone, type Worth } from "./worth.ts";

const ids = (count: number): string[] => Array.from({ length: count }, (_, at) => `c${at}`);

/** A figure with any worth at all for each subset of some changes. */
const games = (least: number, most: number) =>
  fc
    .integer({ min: least, max: most })
    .chain((count) =>
      fc
        .array(fc.integer({ min: -9_999_999, max: 9_999_999 }), { minLength: 2 ** count, maxLength: 2 ** count })
        .map((worths) => ({ count, worth: ((subset) => worths[subset]!) as Worth })),
    );

/** Every order of the numbers below a count. */
function orders(left: readonly number[]): number[][] {
  if (left.length === 0) return [[]];
  return left.flatMap((first) => orders(left.filter((one) => one !== first)).map((rest) => [first, ...rest]));
}

/** What each change does in every order, added up, and the number of orders: nothing is shared with the room. */
function byBruteForce(count: number, worth: Worth): { readonly sums: bigint[]; readonly orders: bigint } {
  const every = orders(ids(count).map((_, at) => at));
  const sums = ids(count).map(() => 0n);
  for (const order of every) {
    order.forEach((one, at) => {
      const before = order.slice(0, at).reduce((subset, other) => subset + 2 ** other, 0);
      sums[one]! += BigInt(worth(before + 2 ** one) - worth(before));
    });
  }
  return { sums, orders: BigInt(every.length) };
}

test("three changes, by hand: £100 alone each, £90 more for the first two together", () => {
  const worth: Worth = (subset) => [0, 100, 100, 290, 100, 200, 200, 390][subset]!;
  expect(shapley(["a", "b", "c"], worth)).toEqual([145, 145, 100]); //   100 + 90/2 each
  expect(inOrder(3, worth)).toEqual([100, 190, 100]);
});

test("shapley is the average over all orders, worked one order after another", () => {
  fc.assert(
    fc.property(games(0, 5), ({ count, worth }) => {
      const brute = byBruteForce(count, worth);
      const effects = shapley(ids(count), worth);
      expect(effects).toEqual(wholeParts(brute.sums, brute.orders, ids(count)));
      effects.forEach((effect, at) => {
        const off = BigInt(effect) * brute.orders - brute.sums[at]!; //   within a penny of the exact average
        expect(off < brute.orders && off > -brute.orders).toBe(true);
      });
    }),
  );
});

test("both methods add up to the whole, to the penny", () => {
  fc.assert(
    fc.property(games(0, 8), ({ count, worth }) => {
      const whole = worth(everyone(count)) - worth(0);
      const sum = (effects: readonly number[]) => effects.reduce((total, one) => total + one, 0);
      expect(sum(shapley(ids(count), worth))).toBe(whole);
      expect(sum(inOrder(count, worth))).toBe(whole);
      if (count > 0) expect(sum(sampled(ids(count), worth, 4, 7).effects)).toBe(whole);
    }),
    { numRuns: runs(60) },
  );
});

test("shapley gives a change the same, in whatever place of the list it stands", () => {
  fc.assert(
    fc.property(games(2, 5), ({ count, worth }) => {
      const turned = (subset: number) => ((subset << 1) | (subset >> (count - 1))) & everyone(count);
      const names = ids(count);
      const moved = names.map((_, at) => names[(at + 1) % count]!);
      const effects = shapley(names, worth);
      expect(shapley(moved, (subset) => worth(turned(subset)))).toEqual(
        moved.map((name) => effects[names.indexOf(name)]),
      );
    }),
  );
});

test("an exact bridge of n changes asks for each of 2^n subsets once", () => {
  const asked = counted((subset) => subset);
  shapley(ids(6), asked.worth);
  expect(asked.forecasts()).toBe(64);
  expect(() => shapley(ids(9), asked.worth)).toThrow("at most 8 changes");
});

test("orders drawn by chance come near the exact effects, as near as they say", () => {
  // Alone £50; two and two together £900 and £30; and £600 for the first three, in which an order and its reverse do not agree.
  const worth: Worth = (subset) =>
    (subset & 1) * 5_000 +
    ((subset & 6) === 6 ? 90_000 : 0) +
    ((subset & 9) === 9 ? 3_000 : 0) +
    ((subset & 7) === 7 ? 60_000 : 0);
  const exact = shapley(ids(4), worth);
  expect(exact).toEqual([26_500, 65_000, 65_000, 1_500]);
  const seeds = Array.from({ length: 100 }, (_, seed) => sampled(ids(4), worth, 200, seed));
  const near = seeds.flatMap(({ effects, error }) =>
    effects.map((effect, at) => Math.abs(effect - exact[at]!) <= error),
  );
  expect(near.filter((is) => is).length).toBeGreaterThan(0.9 * near.length); //   two standard errors: about 19 in 20
  expect(seeds.every(({ error, orders: drawn }) => drawn === 400 && error > 0 && error < 2_500)).toBe(true);
  expect(sampled(ids(4), worth, 200, 1)).toEqual(seeds[1]);
});

test("odd pennies go to the largest remainders, and between equal ones to the id that comes first", () => {
  expect(wholeParts([10n, 10n, 10n], 3n, ["b", "a", "c"])).toEqual([3, 4, 3]); //   3⅓ each: one penny over
  expect(wholeParts([-10n, -10n, -10n], 3n, ["b", "a", "c"])).toEqual([-3, -3, -4]); //  −3⅓ each: floors −4, two pennies back
  expect(() => wholeParts([1n], 3n, ["a"])).toThrow("whole pence");
});

test("the same seed draws the same order, and every order comes up", () => {
  const seen = new Set<string>();
  const by = chance(42);
  for (let draw = 0; draw < 600; draw += 1) seen.add(shuffled(4, by).join(""));
  expect(seen.size).toBe(24);
  expect(shuffled(9, chance(5))).toEqual(shuffled(9, chance(5)));
  expect(() => chance(-1)).toThrow("no seed");
});
