import { MILLION } from "../../money/index.ts";
import { nearestCorrelations } from "./nearest.ts";
import { normalCorrelation, rankCorrelation } from "./normal-correlation.ts";
import { type Matrix, triangularRoot } from "./triangular-root.ts";

const HUNDREDTH = 100;
const STEPS = 200;

/** The correlations of the normals behind some rank correlations. */
export const normalCorrelations = (ranks: Matrix): Matrix =>
  eachOf(ranks, (rank) => normalCorrelation(Math.round(rank * MILLION)));

/**
 * The nearest rank correlations, to the hundredth, to some that no numbers have. What is rounded is drawn towards nothing until numbers
 * have it.
 *
 * @example nearestRanks([[1, 1, 0], [1, 1, 1], [0, 1, 1]])[0] // => [1, 0.74, 0.15]
 */
export function nearestRanks(ranks: Matrix): Matrix {
  const nearest = eachOf(nearestCorrelations(normalCorrelations(ranks)), rankCorrelation);
  for (let step = 0; ; step += 1) {
    const times = HUNDREDTH * (1 - step / STEPS);
    const rounded = nearest.map((row, rowIndex) =>
      row.map((rank, column) => (rowIndex === column ? 1 : (Math.round(times * rank) + 0) / HUNDREDTH)),
    );
    if (triangularRoot(normalCorrelations(rounded))) return rounded;
  }
}

const eachOf = (matrix: Matrix, change: (value: number) => number): Matrix => matrix.map((row) => row.map(change));
