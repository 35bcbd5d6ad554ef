import fc from "fast-check";
import { expect, test } from "vitest";
import { runs } from "../../../../../test/support/runs.ts";
import { chanceIn, streamOf } from "./stream.ts";

test("a chance is above 0 and below 1, and the same whenever it is drawn", () => {
  const word = fc.integer({ min: 0, max: 0xffffffff });
  fc.assert(
    fc.property(fc.maxSafeNat(), word, fc.string(), fc.string(), word, (seed, draw, driver, thing, place) => {
      const chance = chanceIn(seed, draw, streamOf(driver, thing), place);
      expect(chance).toBeGreaterThan(0);
      expect(chance).toBeLessThan(1);
      expect(chanceIn(seed, draw, streamOf(driver, thing), place)).toBe(chance);
    }),
    { numRuns: runs(500) },
  );
});

test("seeds, draws, drivers, things and places each change what is drawn", () => {
  const award = streamOf("award");
  const chances = [
    chanceIn(1, 0, award),
    chanceIn(2, 0, award),
    chanceIn(1 + 2 ** 32, 0, award),
    chanceIn(1, 1, award),
    chanceIn(1, 0, award, 1),
    chanceIn(1, 0, streamOf("award", "a")),
    chanceIn(1, 0, streamOf("award", "b")),
    chanceIn(1, 0, streamOf("awards")),
    chanceIn(1, 0, streamOf("awar", "d")),
  ];
  expect(new Set(chances).size).toBe(chances.length);
});

test("no two of 20,000 things have the same words", () => {
  const streams = Array.from({ length: 20_000 }, (_, index) => streamOf("start-slip", `post-${index}`));
  expect(new Set(streams.map(({ firstWord, secondWord }) => `${firstWord} ${secondWord}`)).size).toBe(streams.length);
});

test("a tenth of the chances falls into each tenth, and neighbouring draws do not go together", () => {
  const DRAWS = 20_000;
  const chances = Array.from({ length: DRAWS }, (_, draw) => chanceIn(7, draw, streamOf("prices")));
  const tenths = new Array<number>(10).fill(0);
  for (const chance of chances) tenths[Math.floor(chance * 10)]! += 1;
  const chiSquare = tenths.reduce((total, count) => total + (count - DRAWS / 10) ** 2 / (DRAWS / 10), 0);
  expect(chiSquare).toBeLessThan(27.88); // what one in a thousand exceeds, with nine degrees of freedom
  const together = chances
    .slice(1)
    .reduce((total, chance, index) => total + (chance - 0.5) * (chances[index]! - 0.5), 0);
  expect(Math.abs((12 * together) / DRAWS)).toBeLessThan(3 / Math.sqrt(DRAWS));
});

test("a seed, a draw or a place that is no such number is refused", () => {
  const stream = streamOf("award");
  for (const seed of [-1, 0.5, Number.NaN, 2 ** 53]) expect(() => chanceIn(seed, 0, stream)).toThrow(RangeError);
  for (const draw of [-1, 0.5, 2 ** 32]) expect(() => chanceIn(1, draw, stream)).toThrow(RangeError);
  expect(() => chanceIn(1, 0, stream, -1)).toThrow(RangeError);
});
