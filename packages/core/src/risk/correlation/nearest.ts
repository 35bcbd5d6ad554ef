import { ownValues } from "./own-values.ts";
import type { Matrix } from "./triangular-root.ts";

const ROUNDS = 200;
const CLOSE = 1e-9;

/**
 * The matrix of correlations that is positive semi-definite and nearest to one that is not, by the sum of squared differences: Higham's
 * alternating projections (IMA Journal of Numerical Analysis 22, 2002).
 *
 * @example nearestCorrelations([[1, 0.5], [0.5, 1]]) // => [[1, 0.5], [0.5, 1]]
 */
export function nearestCorrelations(matrix: Matrix): Matrix {
  let nearest = matrix;
  let correction: Matrix = matrix.map((row) => row.map(() => 0));
  for (let round = 0; round < ROUNDS; round += 1) {
    const corrected = combined(nearest, correction, -1);
    const projected = withoutNegative(corrected);
    correction = combined(projected, corrected, -1);
    const whole = projected.map((row, rowIndex) => row.map((value, column) => (rowIndex === column ? 1 : value)));
    const moved = Math.max(...combined(whole, nearest, -1).flat().map(Math.abs));
    nearest = whole;
    if (moved < CLOSE) break;
  }
  return nearest;
}

/** The nearest matrix that stretches nothing by less than nothing. */
function withoutNegative(matrix: Matrix): Matrix {
  const { values, directions } = ownValues(matrix);
  if (values.every((value) => value >= 0)) return matrix;
  return directions.map((row) =>
    directions.map((other) =>
      values.reduce((sum, value, place) => sum + (value > 0 ? value * row[place]! * other[place]! : 0), 0),
    ),
  );
}

const combined = (matrix: Matrix, other: Matrix, times: number): Matrix =>
  matrix.map((row, rowIndex) => row.map((value, column) => value + times * other[rowIndex]![column]!));
