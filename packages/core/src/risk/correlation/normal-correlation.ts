import { MILLION } from "../../money/index.ts";
import { sine } from "../chance/sine.ts";

const PI = Math.PI;
const HALVINGS = 60;

/**
 * The correlation of two normals whose rank correlation (Spearman's) is so many millionths: 2 sin(π/6 × rank), Pearson 1907. Two that
 * go together wholly do so exactly.
 *
 * @example normalCorrelation(1_000_000) // => 1
 */
export function normalCorrelation(rank: number): number {
  if (Math.abs(rank) >= MILLION) return rank / MILLION;
  return 2 * sine((PI / 6) * (rank / MILLION));
}

/**
 * The rank correlation of two normals from their correlation, from -1 to 1.
 *
 * @example rankCorrelation(0) // => 0
 */
export function rankCorrelation(correlation: number): number {
  const size = Math.abs(correlation);
  let [low, high] = [0, 1];
  for (let halving = 0; halving < HALVINGS; halving += 1) {
    const middle = (low + high) / 2;
    if (2 * sine((PI / 6) * middle) < size) low = middle;
    else high = middle;
  }
  return correlation < 0 ? -low : low;
}
