import { MILLION, type Millionths, type Pence } from "../../money/index.ts";

/** A figure found from draws, and how far off it may be: two times in three no further than its standard error. */
export interface Estimate {
  readonly amount: Pence;
  readonly standardError: Pence;
}

/** A chance found from draws, in millionths. */
export interface ChanceFound {
  readonly chance: Millionths;
  readonly standardError: Millionths;
}

/** The percentiles that are said of every figure. */
export const PERCENTILES = [5, 25, 50, 75, 95] as const;
export type Percentile = (typeof PERCENTILES)[number];

/** How a figure is spread over the draws. */
export interface Spread {
  readonly mean: Estimate;
  readonly standardDeviation: Pence;
  readonly percentiles: { readonly [percentile in Percentile]: Estimate };
}

/**
 * How whole amounts are spread: sums are exact, and only the square root rounds.
 *
 * @param amounts - one of each draw, in order of size
 * @example spreadOf(Float64Array.of(100, 200, 300)).mean // => { amount: 200, standardError: 58 }
 */
export function spreadOf(amounts: Float64Array): Spread {
  const { mean, deviation } = momentsOf(amounts);
  return {
    mean: { amount: mean, standardError: wholePence(deviation / Math.sqrt(amounts.length)) },
    standardDeviation: wholePence(deviation),
    percentiles: {
      5: percentileOf(amounts, 0.05),
      25: percentileOf(amounts, 0.25),
      50: percentileOf(amounts, 0.5),
      75: percentileOf(amounts, 0.75),
      95: percentileOf(amounts, 0.95),
    },
  };
}

/**
 * The amount that so large a part of the draws does not exceed, one of the draws itself; its standard error is half the way between the
 * draws one standard error of their number below and above it.
 *
 * @param amounts - one of each draw, in order of size
 * @param partOfDraws - above 0 and below 1
 * @example percentileOf(Float64Array.of(100, 200, 300, 400), 0.5).amount // => 200
 */
export function percentileOf(amounts: Float64Array, partOfDraws: number): Estimate {
  const count = amounts.length;
  const place = (position: number): number => amounts[Math.min(Math.max(Math.ceil(position), 1), count) - 1]!;
  const around = Math.sqrt(count * partOfDraws * (1 - partOfDraws));
  // a part such as 0.95 is a little above or below what is written: what is nearly a whole place is that place
  const position = Math.round(count * partOfDraws * MILLION) / MILLION;
  const standardError = (place(position + around) - place(position - around)) / 2;
  return { amount: place(position) as Pence, standardError: wholePence(standardError) };
}

/** A part of the whole in millionths. */
export const inMillionths = (partOfWhole: number): Millionths => Math.floor(partOfWhole * MILLION + 0.5) as Millionths;

/**
 * The part of some draws for which something holds.
 *
 * @example chanceOfDraws(3, 4) // => { chance: 750000, standardError: 216506 }
 */
export function chanceOfDraws(holding: number, count: number): ChanceFound {
  const partOfDraws = holding / count;
  return {
    chance: inMillionths(partOfDraws),
    standardError: inMillionths(Math.sqrt((partOfDraws * (1 - partOfDraws)) / count)),
  };
}

/**
 * The mean of what is in the worst part of the draws: those beyond the percentile.
 *
 * @param amounts - one of each draw, in order of size
 */
export function shortfallBeyond(amounts: Float64Array, partOfDraws: number): Estimate {
  const first = Math.ceil(Math.round(amounts.length * partOfDraws * MILLION) / MILLION);
  const worst = amounts.subarray(Math.min(first, amounts.length - 1));
  const { mean, deviation } = momentsOf(worst);
  const beyond = mean - amounts[Math.max(first, 1) - 1]!;
  const standardError = Math.sqrt((deviation * deviation + partOfDraws * beyond * beyond) / worst.length);
  return { amount: mean, standardError: wholePence(standardError) };
}

function momentsOf(amounts: Float64Array): { readonly mean: Pence; readonly deviation: number } {
  let sum = 0n;
  let squares = 0n;
  for (const drawnAmount of amounts) {
    const exact = BigInt(drawnAmount);
    sum += exact;
    squares += exact * exact;
  }
  const count = BigInt(amounts.length);
  const doubled = 2n * sum + count;
  const mean = Number((doubled - modulo(doubled, 2n * count)) / (2n * count)) as Pence;
  const deviation = count === 1n ? 0 : Math.sqrt(Number(count * squares - sum * sum) / Number(count * (count - 1n)));
  return { mean, deviation };
}

/** What is left over, from nothing up, also of what is below nothing. */
const modulo = (drawnAmount: bigint, divisor: bigint): bigint => ((drawnAmount % divisor) + divisor) % divisor;

const wholePence = (drawnAmount: number): Pence => Math.floor(drawnAmount + 0.5) as Pence;
