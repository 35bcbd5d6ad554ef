/** Numbers in rows and columns. */
export type Matrix = readonly (readonly number[])[];

/** What is left of a row below this is nothing but rounding: rank correlations have six decimals. */
const NOTHING = 1e-12;
/** So is what two rows have in common, where one of them has no more than that left. */
const NOTHING_TOGETHER = 1e-6;

/**
 * The lower triangle that makes a matrix of correlations when it is multiplied by itself turned over (Cholesky), from + - × ÷ and roots
 * alone; nothing where the matrix is not positive semi-definite. Rows that follow wholly from those before them are let be.
 *
 * @example triangularRoot([[1, 0.6], [0.6, 1]]) // => [[1, 0], [0.6, 0.8]]
 */
export function triangularRoot(matrix: Matrix): Matrix | undefined {
  const root: number[][] = [];
  for (const [row, correlations] of matrix.entries()) {
    const rootRow = matrix.map(() => 0);
    let remaining = correlations[row]!;
    for (let column = 0; column < row; column += 1) {
      const before = root[column]!;
      let together = correlations[column]!;
      for (let inner = 0; inner < column; inner += 1) together -= rootRow[inner]! * before[inner]!;
      const divisor = before[column]!;
      if (divisor === 0 && Math.abs(together) > NOTHING_TOGETHER) return undefined;
      const part = divisor === 0 ? 0 : together / divisor;
      rootRow[column] = part;
      remaining -= part * part;
    }
    if (remaining < -NOTHING) return undefined;
    rootRow[row] = remaining > NOTHING ? Math.sqrt(remaining) : 0;
    root.push(rootRow);
  }
  return root;
}
