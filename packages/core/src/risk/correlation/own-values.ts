import type { Matrix } from "./triangular-root.ts";

/** Values and directions of a symmetric matrix: it only stretches what lies in a direction, by its value. */
export interface OwnValues {
  readonly values: readonly number[];
  /** Directions as columns. */
  readonly directions: Matrix;
}

const SWEEPS = 30;
const SMALL = 1e-15;

/**
 * The eigenvalues and eigenvectors of a symmetric matrix by Jacobi's rotations, from + - × ÷ and roots alone.
 *
 * @example ownValues([[2, 0], [0, 3]]).values // => [2, 3]
 */
export function ownValues(matrix: Matrix): OwnValues {
  const size = matrix.length;
  const turned = matrix.map((row) => [...row]);
  const directions = matrix.map((_, row) => matrix.map((_, column) => (row === column ? 1 : 0)));
  for (let sweep = 0; sweep < SWEEPS; sweep += 1) {
    let isDone = true;
    for (let first = 0; first < size; first += 1)
      for (let second = first + 1; second < size; second += 1) {
        if (Math.abs(turned[first]![second]!) < SMALL) continue;
        isDone = false;
        rotate(turned, directions, first, second);
      }
    if (isDone) break;
  }
  return { values: turned.map((row, place) => row[place]!), directions };
}

/** Turns two rows and columns until they have nothing in common. */
function rotate(turned: number[][], directions: number[][], first: number, second: number): void {
  const apart = (turned[second]![second]! - turned[first]![first]!) / (2 * turned[first]![second]!);
  const slope = (apart < 0 ? -1 : 1) / (Math.abs(apart) + Math.sqrt(apart * apart + 1));
  const along = 1 / Math.sqrt(slope * slope + 1);
  const across = slope * along;
  const mix = (row: number[]): void => {
    const [before, other] = [row[first]!, row[second]!];
    row[first] = along * before - across * other;
    row[second] = across * before + along * other;
  };
  turned.forEach(mix);
  const [upper, lower] = [turned[first]!, turned[second]!];
  turned[first] = upper.map((value, column) => along * value - across * lower[column]!);
  turned[second] = upper.map((value, column) => across * value + along * lower[column]!);
  directions.forEach(mix);
}
