import fc from "fast-check";
import { expect, test } from "vitest";
import { runs } from "../../../../../test/support/runs.ts";
import { latinChanceIn } from "./latin-hypercube.ts";
import { chanceIn, streamOf } from "./stream.ts";

const chancesOf = (seed: number, draws: number, thing: string, place = 0) =>
  Array.from({ length: draws }, (_, draw) =>
    latinChanceIn(seed, draw, streamOf("risk", thing), place, { is: "latin-hypercube", draws }),
  );

test("one draw falls into each part of the chances, whatever the seed, the thing and the number of draws", () => {
  fc.assert(
    fc.property(
      fc.nat(),
      fc.integer({ min: 1, max: 200 }),
      fc.string(),
      fc.nat({ max: 5 }),
      (seed, draws, thing, place) => {
        const parts = chancesOf(seed, draws, thing, place).map((chance) => Math.floor(chance * draws));
        expect([...parts].sort((first, second) => first - second)).toEqual([...parts.keys()]);
      },
    ),
    { numRuns: runs(60) },
  );
});

test("the order is another for each thing and seed, and no two things go together", () => {
  const DRAWS = 2_000;
  const [first, second, third] = [chancesOf(1, DRAWS, "a"), chancesOf(1, DRAWS, "b"), chancesOf(2, DRAWS, "a")];
  for (const other of [second, third]) {
    const together = first!.reduce((total, chance, draw) => total + (chance - 0.5) * (other![draw]! - 0.5), 0);
    expect(Math.abs((12 * together) / DRAWS)).toBeLessThan(3 / Math.sqrt(DRAWS));
  }
});

test("the mean of a thousand draws is nearer than that of as many independent ones: a part of a thousandth off at most", () => {
  const meanOf = (chances: readonly number[]) => chances.reduce((total, chance) => total + chance, 0) / chances.length;
  expect(Math.abs(meanOf(chancesOf(7, 1_000, "a")) - 0.5)).toBeLessThan(0.001);
  const independent = Array.from({ length: 1_000 }, (_, draw) => chanceIn(7, draw, streamOf("risk", "a")));
  expect(Math.abs(meanOf(independent) - 0.5)).toBeGreaterThan(0.001);
});

test("a draw beyond the hypercube is refused", () => {
  for (const draw of [10, -1, 0.5])
    expect(() => latinChanceIn(1, draw, streamOf("risk"), 0, { is: "latin-hypercube", draws: 10 })).toThrow(
      `There is no draw ${draw} in a Latin hypercube of 10`,
    );
});
