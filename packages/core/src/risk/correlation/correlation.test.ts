import fc from "fast-check";
import { expect, test } from "vitest";
import { runs } from "../../../../../test/support/runs.ts";
import { nearestCorrelations } from "./nearest.ts";
import { nearestRanks, normalCorrelations } from "./nearest-ranks.ts";
import { normalCorrelation, rankCorrelation } from "./normal-correlation.ts";
import { type Matrix, triangularRoot } from "./triangular-root.ts";

const size = fc.integer({ min: 2, max: 6 });

/** Correlations of some directions: what there is in the world, so that a root must be found. */
const soundMatrix = size.chain((count) =>
  fc
    .array(fc.array(fc.double({ min: -1, max: 1, noNaN: true }), { minLength: 3, maxLength: 3 }), {
      minLength: count,
      maxLength: count,
    })
    .map((directions) => {
      const lengths = directions.map((direction) => Math.hypot(...direction));
      return directions.map((direction, row) =>
        directions.map((other, column) =>
          row === column
            ? 1
            : lengths[row]! * lengths[column]! < 1e-3
              ? 0
              : direction.reduce((sum, part, place) => sum + part * other[place]!, 0) /
                (lengths[row]! * lengths[column]!),
        ),
      );
    }),
);

/** Any rank correlations in hundredths, whether or not numbers can have them. */
const anyRanks = size.chain((count) =>
  fc
    .array(fc.integer({ min: -100, max: 100 }), { minLength: count * count, maxLength: count * count })
    .map((list) =>
      Array.from({ length: count }, (_, row) =>
        Array.from({ length: count }, (_, column) =>
          row === column ? 1 : list[Math.max(row, column) * count + Math.min(row, column)]! / 100,
        ),
      ),
    ),
);

const distance = (matrix: Matrix, other: Matrix): number =>
  Math.sqrt(matrix.flat().reduce((sum, value, place) => sum + (value - other.flat()[place]!) ** 2, 0));

test("correlations that directions have got have a root, and its square is the matrix again, also where rows follow from others", () => {
  fc.assert(
    fc.property(soundMatrix, (matrix) => {
      fc.pre(matrix.flat().every((value) => Number.isFinite(value)));
      const root = triangularRoot(matrix)!;
      expect(root).toBeDefined();
      const again = root.map((row) =>
        root.map((other) => row.reduce((sum, part, place) => sum + part * other[place]!, 0)),
      );
      expect(distance(matrix, again)).toBeLessThan(1e-5);
    }),
    { numRuns: runs(200) },
  );
});

test("the nearest matrix to Higham's example is the one of his paper", () => {
  const [[, first, second]] = nearestCorrelations([
    [1, 1, 0],
    [1, 1, 1],
    [0, 1, 1],
  ]) as [[number, number, number]];
  expect(first).toBeCloseTo(0.7607, 4);
  expect(second).toBeCloseTo(0.1573, 4);
});

test("the nearest that is said always can be, is what was stated where that can be, and nothing tried at random is nearer", () => {
  fc.assert(
    fc.property(anyRanks, soundMatrix, (ranks, other) => {
      const correlations = normalCorrelations(ranks);
      const isSound = triangularRoot(correlations) !== undefined;
      const nearest = nearestRanks(ranks);
      expect(triangularRoot(normalCorrelations(nearest))).toBeDefined();
      expect(nearest).toEqual(nearest.map((row, place) => row.map((_, column) => nearest[column]![place])));
      if (isSound) expect(distance(nearest, ranks)).toBeLessThan(0.03);
      if (other.length === ranks.length)
        expect(distance(nearestCorrelations(correlations), correlations)).toBeLessThan(
          distance(other, correlations) + 1e-4,
        );
    }),
    { numRuns: runs(150) },
  );
});

test("rank correlations and those of the normals behind them are worked out from each other", () => {
  expect([normalCorrelation(1_000_000), normalCorrelation(-1_000_000), normalCorrelation(0)]).toEqual([1, -1, 0]);
  for (const rank of [-0.99, -0.5, -0.001, 0.3, 0.6, 0.999]) {
    expect(normalCorrelation(rank * 1e6)).toBeCloseTo(2 * Math.sin((Math.PI / 6) * rank), 15);
    expect(rankCorrelation(normalCorrelation(rank * 1e6))).toBeCloseTo(rank, 14);
  }
});
