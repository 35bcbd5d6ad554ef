import fc from "fast-check";
import { expect, test } from "vitest";
import { financialYear } from "../calendar/index.ts";
import { type Millionths, pence } from "../money/index.ts";
import type { Saving } from "../plan/index.ts";
import { deliveriesOf } from "./saving-delivery.ts";

const years = ["2024/25", "2025/26", "2026/27"].map(financialYear);
const saving = (id: string, pounds: number[], delivered: number, months: number, dependsOn: string[] = []): Saving => ({
  id,
  title: id,
  perYear: pounds.map((amount, n) => ({ year: years[n]!, amount: pence(amount * 100) })),
  delivered: (delivered * 10_000) as Millionths,
  slips: { months },
  dependsOn,
});
const delivery = (one: Saving, all: Saving[] = [one]) => deliveriesOf(all, years)[all.indexOf(one)]!;
const missed = (one: Saving, all?: Saving[]) => delivery(one, all).years.map(({ shortfall }) => shortfall / 100);

test("90% of a saving that slips by three months", () => {
  const { years: list } = delivery(saving("s1", [500_000, 1_000_000], 90, 3));
  // lands: 9/12 of 500,000; 3/12 of 500,000 and 9/12 of 1,000,000; 3/12 of 1,000,000. Of that, nine tenths.
  expect(list.map(({ slipped }) => slipped / 100)).toEqual([375_000, 875_000, 250_000]);
  expect(list.map(({ achieved }) => achieved / 100)).toEqual([337_500, 787_500, 225_000]);
  expect(list.map(({ shortfall }) => shortfall / 100)).toEqual([162_500, 212_500, 0]);
});

test("a slip of a year and a quarter passes a whole year over", () => {
  const { years: list } = delivery(saving("s1", [1200, 2400], 100, 15));
  expect(list.map(({ slipped }) => slipped / 100)).toEqual([0, 900, 300 + 1800]);
});

test("a saving is delivered no better and no sooner than the worst of all that it rests on", () => {
  const first = saving("first", [100], 50, 0);
  const second = saving("second", [100], 80, 6, ["first"]);
  const third = saving("third", [1200], 100, 3, ["second"]);
  const found = delivery(third, [first, second, third]);
  expect([found.delivered.of, found.slips.of]).toEqual(["first", "second"]);
  expect(missed(third, [first, second, third])).toEqual([900, 0, 0]); // six months of 1,200 land, half of that is delivered
  expect(missed(first, [first, second, third])).toEqual([50, 0, 0]);
});

test("two hundred million pounds at a rate of six decimals are exact", () => {
  const large = saving("large", [200_000_000], 33.3333, 0);
  expect(missed(large)[0]).toBe(133_333_400); // 200,000,000 x (1 - 0.333333)
});

/** Every saving that one needs, nearest first: gone along in the plainest way. */
function needed(one: Saving, all: readonly Saving[]): Saving[] {
  const met = new Set([one]);
  for (const each of met) for (const other of all) if (each.dependsOn.includes(other.id)) met.add(other);
  return [...met];
}

const savings = fc
  .array(
    fc.record({
      delivered: fc.integer({ min: 97, max: 100 }),
      months: fc.nat(3),
      needs: fc.array(fc.nat(9), { maxLength: 3 }),
    }),
    { minLength: 1, maxLength: 10 },
  )
  .chain((drawn) => {
    const made = drawn.map(({ delivered, months, needs }, n) => {
      const earlier = needs.filter((need) => need < n).map((need) => `s${need}`);
      return saving(`s${n}`, [100], delivered, months, earlier);
    });
    return fc.shuffledSubarray(made, { minLength: made.length });
  });

test("of all that hold a saving up as much, the nearest is named, and the first of them", () => {
  fc.assert(
    fc.property(savings, (all) => {
      for (const one of all) {
        const those = needed(one, all);
        const least = Math.min(...those.map(({ delivered }) => delivered));
        const most = Math.max(...those.map(({ slips }) => slips.months));
        const { delivered, slips } = delivery(one, all);
        expect(delivered).toEqual({ rate: least, of: those.find((other) => other.delivered === least)!.id });
        expect(slips).toEqual({ months: most, of: those.find((other) => other.slips.months === most)!.id });
      }
    }),
    { numRuns: 1000, seed: 1 },
  );
});

test("a chain of a hundred thousand savings is gone along", () => {
  const all = Array.from({ length: 100_000 }, (_, n) =>
    saving(`s${n}`, [], n === 0 ? 50 : 100, 0, n === 0 ? [] : [`s${n - 1}`]),
  );
  expect(deliveriesOf(all.toReversed(), years)[0]!.delivered.of).toBe("s0");
});
