import { expect, test } from "vitest";
import type { Distribution } from "../../plan/index.ts";
import { chanceIn, streamOf } from "../chance/stream.ts";
import { valueFor } from "./value-for.ts";

interface ClosedForm {
  readonly distribution: Distribution;
  readonly mean: number;
  readonly variance: number;
}

const likely = (...pairs: readonly (readonly [number, number])[]): ClosedForm => {
  const values = pairs.map(([value, chance]) => ({ value, chance: chance as never }));
  const mean = pairs.reduce((total, [value, chance]) => total + (value * chance) / 1e6, 0);
  const variance = pairs.reduce((total, [value, chance]) => total + ((value - mean) ** 2 * chance) / 1e6, 0);
  return { distribution: { is: "values", values }, mean, variance };
};

const uniform = (from: number, to: number): ClosedForm => ({
  distribution: { is: "uniform", from, to },
  mean: (from + to) / 2,
  variance: ((to - from + 1) ** 2 - 1) / 12,
});

const triangular = (low: number, mode: number, high: number): ClosedForm => ({
  distribution: { is: "triangular", low, likely: mode, high },
  mean: (low + mode + high) / 3,
  variance: (low ** 2 + mode ** 2 + high ** 2 - low * mode - low * high - mode * high) / 18,
});

function history(...values: readonly number[]): ClosedForm {
  const mean = values.reduce((total, value) => total + value, 0) / values.length;
  const variance = values.reduce((total, value) => total + (value - mean) ** 2, 0) / values.length;
  return { distribution: { is: "history", values }, mean, variance };
}

const SPREAD = Math.log(1.5) / 1.2815515655446004;

/** Twelve distributions with the mean and the variance that books have for them. */
const cases: { readonly [words: string]: ClosedForm } = {
  "a chance of 30%": likely([0, 700_000], [1, 300_000]),
  "a chance of 2%": likely([0, 980_000], [1, 20_000]),
  "a saving delivered, late, in part or not": likely([0, 550_000], [6, 250_000], [12, 150_000], [60, 50_000]),
  "whole months, 0 to 6": uniform(0, 6),
  "millionths, 2% to 5%": uniform(20_000, 50_000),
  "a triangle that leans to the left": triangular(0, 200_000, 1_000_000),
  "a triangle that leans to the right": triangular(-50_000, 40_000, 50_000),
  "a triangle with its peak at one end": triangular(0, 0, 600_000),
  "days to settlement, 2020 to 2025": history(145, 333, 214, 214, 204, 113),
  "savings delivered": history(799_000, 900_000, 460_000, 320_000, 930_000),
  "a normal": { distribution: { is: "normal", mean: 30_000, standardDeviation: 10_000 }, mean: 30_000, variance: 1e8 },
  "a lognormal": {
    distribution: { is: "lognormal", median: 1_000_000, p90: 1_500_000 },
    mean: 1_000_000 * Math.exp(SPREAD ** 2 / 2),
    variance: 1e12 * Math.exp(SPREAD ** 2) * (Math.exp(SPREAD ** 2) - 1),
  },
};

/** Of 300 seeds from 1 on, 3,600 cases, 10 means are outside: as many as there should be (0.27%). */
const SEEDS = Array.from({ length: 20 }, (_, index) => 2001 + index);
const DRAWS = 2_000;

/** By how many standard errors the mean and the variance of some draws are off. */
function errorsOff({ distribution, mean, variance }: ClosedForm, words: string, seed: number): [number, number] {
  const stream = streamOf(words);
  const values = Array.from({ length: DRAWS }, (_, draw) => valueFor(distribution, chanceIn(seed, draw, stream)));
  const drawnMean = values.reduce((total, value) => total + value, 0) / DRAWS;
  const squares = values.map((value) => (value - mean) ** 2);
  const drawnVariance = squares.reduce((total, square) => total + square, 0) / DRAWS;
  const ofSquares = squares.reduce((total, square) => total + (square - drawnVariance) ** 2, 0) / DRAWS;
  return [(drawnMean - mean) / Math.sqrt(variance / DRAWS), (drawnVariance - variance) / Math.sqrt(ofSquares / DRAWS)];
}

test("of 12 distributions and 20 seeds at most one mean, and one variance, is outside three standard errors", () => {
  const off = Object.entries(cases).flatMap(([words, closedForm]) =>
    SEEDS.map((seed) => errorsOff(closedForm, words, seed)),
  );
  expect(off).toHaveLength(240);
  expect(off.filter(([ofMean]) => Math.abs(ofMean) > 3).length).toBeLessThanOrEqual(1);
  expect(off.filter(([, ofVariance]) => Math.abs(ofVariance) > 3).length).toBeLessThanOrEqual(1);
});

test("values of a distribution rise with the chance, and keep to its bounds", () => {
  for (const { distribution } of Object.values(cases)) {
    if (distribution.is === "history" || distribution.is === "values") continue;
    const values = [1e-16, 0.001, 0.1, 0.25, 0.5, 0.75, 0.9, 0.999, 1 - 1e-16].map((chance) =>
      valueFor(distribution, chance),
    );
    expect(values).toEqual([...values].sort((first, second) => first - second));
    expect(values.every((value) => Number.isInteger(value))).toBe(true);
    if (distribution.is === "uniform") expect([values[0], values.at(-1)]).toEqual([distribution.from, distribution.to]);
    if (distribution.is === "triangular")
      expect([values[0], values.at(-1)]).toEqual([distribution.low, distribution.high]);
  }
});

test("a triangle without width, and values whose chances come to the whole, always have a value", () => {
  expect(valueFor({ is: "triangular", low: 3, likely: 3, high: 3 }, 0.7)).toBe(3);
  const { distribution } = likely([1, 333_333], [2, 333_333], [3, 333_334]);
  expect([0.1, 0.5, 1 - 1e-16].map((chance) => valueFor(distribution, chance))).toEqual([1, 2, 3]);
});

test("a lognormal has a tenth above its 90th percentile", () => {
  expect(valueFor({ is: "lognormal", median: 1_000_000, p90: 1_500_000 }, 0.9)).toBe(1_500_000);
  expect(valueFor({ is: "lognormal", median: 1_000_000, p90: 1_500_000 }, 0.5)).toBe(1_000_000);
});
